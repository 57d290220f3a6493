/**
 * Request Tracker 5 and 6 by REST2. A full-text search is off by default (`FullTextSearch`), so the marker travels as
 * a link that the ticket refers to: RT adds it without asking for a right (`_AddLinksOnCreate`) and finds it at once.
 * Files go as a form: in JSON their names lose all letters beyond ASCII (seen on 5.0.3).
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection, type Question } from './connection.ts';
import type { Complaint } from './failure.ts';
import { counted } from './naming.ts';
import * as answers from './request-tracker.answers.ts';
import { all, api, commentsOf, partsOf } from './request-tracker.parts.ts';
import { requestTrackerSearches } from './request-tracker.search.ts';
import { stateNamed } from './state.ts';
import type { Created, OutgoingFile, System, SystemField } from './system.ts';

/** A name that is no web address: nobody is led anywhere by it. */
const linkOf = (marker: string): string => `urn:ticketklar:${marker}`;

const created = (base: string, id: string): Created => ({
  id,
  number: `#${id}`,
  url: `${base}/Ticket/Display.html?id=${id}`,
});

const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsubject\b|betreff/i, 'title'],
  [/\bpriority\b|priorität/i, 'priority'],
  [/\bFile(?:Name|Type|Content)\b|attachment|anhang/i, 'attachments'],
  [/\bcontent\b/i, 'body'],
];

/** The roles of a ticket are no custom fields, and are written beside them. */
const roles: readonly SystemField[] = [
  { id: 'Requestor', name: 'Requestor', kind: 'person', required: false },
  { id: 'Cc', name: 'Cc', kind: 'person', required: false },
];

/** Without files as JSON, which every version takes; with files as a form. */
const carrying = (json: object, files: readonly OutgoingFile[]): Pick<Question, 'json' | 'body'> => {
  if (files.length === 0) return { json };
  const parts = files.map(({ name, bytes }) => ({ name: 'Attachments', bytes, filename: name }));
  return { body: { kind: 'form', parts: [{ name: 'JSON', text: JSON.stringify(json) }, ...parts] } };
};

const correspond = async (
  system: Connection,
  id: string,
  json: object,
  files: readonly OutgoingFile[],
): Promise<void> => {
  await system.ask(nothing, { method: 'POST', path: `${api}/ticket/${id}/correspond`, ...carrying(json, files) });
};

export const requestTracker: System = {
  id: 'request-tracker',
  name: 'Request Tracker',
  sure: 'seen',
  pages: /^\/(?:Ticket|SelfService|Search|NoAuth|Dashboards|Prefs|m)(?:\/|$)/,
  newTicket: { path: '/Ticket/Create.html?Queue={project}', title: 'Subject', body: 'Content', longest: 8_000 },
  sign: {
    path: '/NoAuth/Login.html',
    tells: ({ text }) => /Best Practical Solutions/.test(text) && /Request Tracker/.test(text),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In RT oben rechts unter „Angemeldet als …“, „Einstellungen“, „Auth Tokens“ ein Token anlegen und hier einfügen. Fehlt der Menüpunkt, gibt ihn die Verwaltung frei.',
        en: 'In RT open “Logged in as …”, “Settings”, “Auth Tokens” at the top right, make a token, and paste it here. If the entry is missing, the administrators can grant it.',
      },
      header: (token) => ({ Authorization: `token ${token}` }),
    },
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem RT-Benutzer und Passwort; nicht, wenn Sie sich über einen anderen Dienst anmelden.',
        en: 'With your RT user and password; not where you sign in through another service.',
      },
    },
  ],
  openToPages: false,
  markup: 'plain',
  limits: { title: 200, file: 10_000_000 },
  retry: 'unique-field',
  indexLag: 0,
  files: 'with-create',
  pause: 100,
  naming: counted('/Ticket/Display.html?id='),

  complaints(body, { status }) {
    const read = z.safeParse(answers.message, body);
    if (status < 400 || !read.success) return [];
    const text = read.data.message;
    return [{ text, place: places.find(([name]) => name.test(text))?.[1] }];
  },
  async whoAmI(system) {
    // REST2 does not tell whose token it is; that it answers at all shows that the token is good.
    return `RT ${(await system.ask(answers.version, { path: `${api}/rt` })).Version}`;
  },
  async projects(system) {
    const question = { path: `${api}/queues/all`, query: { fields: 'Name,Disabled' } };
    const queues = await all(system, answers.queues, question);
    return queues.filter(({ Disabled }) => Disabled !== '1').map(({ id, Name }) => ({ value: id, name: Name }));
  },
  async metadata(system, project) {
    const { TicketCustomFields } = await system.ask(answers.queue, {
      path: `${api}/queue/${encodeURIComponent(project)}`,
    });
    const fields: SystemField[] = [];
    for (const field of TicketCustomFields) {
      const detail = system.ask(answers.customField, { path: `${api}/customfield/${field.id}` });
      fields.push(answers.fieldOf(field, await ifAllowed<Awaited<typeof detail> | undefined>(detail, undefined)));
    }
    return {
      // RT has queues instead of types.
      types: [{ value: 'ticket', name: 'Ticket' }],
      // The default labels of `PriorityAsString`; which ones a queue has, REST2 does not tell.
      priorities: [
        { value: '100', name: 'High' },
        { value: '50', name: 'Medium' },
        { value: '0', name: 'Low' },
      ],
      fields: [...roles, ...fields],
    };
  },
  async create(system, ticket, files) {
    const given = Object.entries(ticket.fields);
    const isRole = ([id]: readonly [string, unknown]): boolean => roles.some((role) => role.id === id);
    const json = {
      Queue: ticket.project,
      Subject: ticket.title,
      Content: ticket.body,
      ContentType: 'text/plain',
      ...(ticket.priority === '' ? {} : { Priority: Number(ticket.priority) }),
      RefersTo: linkOf(ticket.marker),
      ...Object.fromEntries(given.filter(isRole)),
      CustomFields: Object.fromEntries(given.filter((field) => !isRole(field))),
    };
    const question = { method: 'POST', path: `${api}/ticket`, ...carrying(json, files) } as const;
    return created(system.base, (await system.ask(answers.created, question)).id);
  },
  attach: (system, id, file) => correspond(system, id, {}, [file]),
  async attachments(system, id) {
    return (await partsOf(system, id)).flatMap(({ Filename, ContentLength }) =>
      Filename ? [{ name: Filename, size: ContentLength === undefined ? undefined : Number(ContentLength) }] : [],
    );
  },
  async find(system, marker) {
    // TicketSQL compares whole links, so nothing else can come back.
    const query = { query: `RefersTo = '${linkOf(marker.replace(/[^0-9a-z]/g, ''))}'` };
    const { items } = await system.ask(answers.found, { path: `${api}/tickets`, query });
    return items.map(({ id }) => created(system.base, id));
  },
  async state(system, id) {
    const { Status, LastUpdated } = await system.ask(answers.ticket, { path: `${api}/ticket/${id}` });
    return { ...stateNamed(Status), changedAt: LastUpdated };
  },
  comments: async (system, id) => commentsOf(system, id, await partsOf(system, id)),
  comment: (system, id, text, files) => correspond(system, id, { Content: text, ContentType: 'text/plain' }, files),
  searches: requestTrackerSearches,
};
