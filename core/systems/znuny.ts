/**
 * Znuny 6 and 7 and OTOBO by their GenericInterface: the web service that they ship as an example, under its own name.
 * Errors come with status 200. It tells no queues, types or fields, so they are read off the newest tickets. The index
 * of texts is behind, so the marker is looked for in the newest tickets of the queue as well, in their own text.
 */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';
import { type Complaint, Failure } from './failure.ts';
import { stateNamed } from './state.ts';
import type { Choice, System } from './system.ts';
import * as answers from './znuny.answers.ts';
import { naming } from './znuny.naming.ts';
import { add, article, attached, commentsOf, created, search, tickets } from './znuny.parts.ts';
import { opens, service } from './znuny.session.ts';

const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/Ticket->Title|Article->Subject/, 'title'],
  [/Article->Body/, 'body'],
  [/Ticket->Priority/, 'priority'],
  [/Ticket->Type/, 'type'],
  [/Attachment/, 'attachments'],
  [/Ticket->CustomerUser/, { field: 'CustomerUser' }],
];

/** Tickets of a queue that are looked through; where there are more somebody has to look. */
const most = 200;
const newest = { OrderBy: 'Down', SortBy: 'Age' } as const;
const seen = async (system: Connection, query: Readonly<Record<string, string>> = {}) =>
  tickets(system, await search(system, { ...newest, ...query, Limit: 100 }), { DynamicFields: 1 });

const distinct = (names: readonly (string | undefined)[]): Choice[] =>
  [...new Set(names)]
    .flatMap((name) => (name ? [{ value: name, name }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

export const znuny: System = {
  id: 'znuny',
  name: 'Znuny / OTOBO',
  sure: 'seen',
  pages: /^\/(?:index|customer|public|nph-genericinterface)\.pl(?:\/|$)/,
  sign: { path: `${service}/Ticket`, tells: ({ text }) => /"TicketSearch\.AuthFail"/.test(text) },
  signIns: [
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem Benutzer und Passwort, als Kunde oder als Agent; nicht, wenn Sie sich dort über einen anderen Dienst anmelden.',
        en: 'With your user and password, as a customer or as an agent; not where you sign in through another service.',
      },
      opens,
    },
  ],
  needs: {
    de: 'Die Verwaltung muss unter „Web Services“ den mitgelieferten Dienst „GenericTicketConnectorREST“ unter diesem Namen importiert haben.',
    en: 'The administrators must have imported the web service “GenericTicketConnectorREST”, which comes with the system, under that name in “Web Services”.',
  },
  naming,
  openToPages: false,
  markup: 'plain',
  // The shipped service takes requests of 100 MB; base64 makes four bytes of three.
  limits: { title: 255, file: 70_000_000 },
  retry: 'marker',
  indexLag: 0,
  files: 'with-create',
  pause: 100,

  complaints(body) {
    const read = z.safeParse(answers.errors, body);
    if (!read.success) return [];
    const { ErrorCode, ErrorMessage: text } = read.data.Error;
    const means = /\.AuthFail$/.test(ErrorCode)
      ? 'signed-out'
      : /\.AccessDenied$/.test(ErrorCode)
        ? 'forbidden'
        : undefined;
    return [{ text, place: places.find(([name]) => name.test(text))?.[1], means }];
  },
  async whoAmI(system) {
    // Nothing tells the name of who is signed in; that it answers shows that the sign-in is good.
    await search(system, { Limit: 1 });
    return 'Znuny / OTOBO';
  },
  async projects(system) {
    const queues = distinct((await seen(system)).map(({ Queue }) => Queue));
    // The queues that every system begins with.
    return queues.length > 0 ? queues : distinct(['Misc', 'Postmaster', 'Raw']);
  },
  async metadata(system, project) {
    const known = await seen(system, { Queues: project });
    const names = known.flatMap(({ DynamicField }) => DynamicField.map(({ Name }) => Name));
    return {
      types: distinct([...known.map(({ Type }) => Type), 'Unclassified']),
      // Of every system at first; the names hold the number.
      priorities: ['5 very high', '4 high', '3 normal', '2 low', '1 very low'].map((value) => ({ value, name: value })),
      fields: [
        { id: 'CustomerUser', name: 'CustomerUser', kind: 'person', required: true },
        ...distinct(names).map(({ name }) => ({ id: name, name, kind: 'text', required: false }) as const),
      ],
    };
  },
  async create(system, { project, type, priority, title, body, fields }, files) {
    const { CustomerUser, ...rest } = fields;
    const dynamic = Object.entries(rest).map(([Name, Value]) => ({ Name, Value }));
    const { TicketID, TicketNumber } = await system.ask(answers.created, {
      method: 'POST',
      path: `${service}/Ticket`,
      json: {
        Ticket: {
          ...{ Title: title, Queue: project, State: 'new', Priority: priority || '3 normal' },
          ...{ Type: type || undefined, CustomerUser },
        },
        Article: article(title, body),
        // An empty list is refused like a missing one (seen on Znuny 6.5).
        DynamicField: dynamic.length > 0 ? dynamic : undefined,
        Attachment: files.length > 0 ? attached(files) : undefined,
      },
    });
    return created(system.base, TicketID, TicketNumber);
  },
  attach: (system, id, file) => add(system, id, file.name, [file]),
  async attachments(system, id) {
    const [ticket] = await tickets(system, [id], {
      ...{ AllArticles: 1, ArticleLimit: 5_000, Attachments: 1, GetAttachmentContents: 0 },
    });
    return ticket?.Article.flatMap(({ Attachment }) =>
      Attachment.map(({ Filename, FilesizeRaw }) => ({
        name: Filename,
        size: FilesizeRaw === undefined ? undefined : Number(FilesizeRaw),
      })),
    );
  },
  async find(system, marker, project, since) {
    // TicketSearch.pm knows this filter; its clock may stand in another zone.
    const day = since === undefined ? undefined : new Date(since - 2 * 86_400_000).toISOString().slice(0, 10);
    const from = day === undefined ? { Limit: 30 } : { TicketCreateTimeNewerDate: `${day} 00:00:00`, Limit: most };
    const recent = await search(system, { ...newest, Queues: project, ...from });
    const indexed = await search(system, { MIMEBase_Body: `*${marker}*`, Limit: 10 });
    const ids = [...new Set([...recent, ...indexed])];
    const known = await tickets(system, ids, { AllArticles: 1, ArticleLimit: 1 });
    const found = known.filter(({ Article }) => Article.some(({ Body }) => Body.includes(marker)));
    if (found.length === 0 && recent.length >= most) throw new Failure('not-found');
    return found.map(({ TicketID, TicketNumber }) => created(system.base, TicketID, TicketNumber));
  },
  async state(system, id) {
    const [{ State: name, StateType = '', Changed } = { State: '' }] = await tickets(system, [id]);
    const changedAt = Changed === undefined ? undefined : answers.isoTime(Changed);
    if (/^pending/.test(StateType)) return { state: 'waiting', name, changedAt };
    const isClosed = /^(?:closed|removed|merged)$/.test(StateType);
    // "closed successful" is the usual end.
    if (isClosed && /(?:^|\s)(?:successful|erfolgreich)/i.test(name) && !/nicht/i.test(name))
      return { state: 'solved', name, changedAt };
    return { ...stateNamed(name, isClosed), changedAt };
  },
  comments: commentsOf,
  comment: add,
};
