/**
 * Zammad by its REST API (docs.zammad.org, API; `app/controllers` of 6 and 7). Texts are articles in HTML, the first
 * one is the description. Search reads Elasticsearch where that is set up, which learns of a ticket by a background job.
 * There is no type unless somebody makes an attribute of that name. Only administrators may list groups and attributes
 * (`groups_controller_policy.rb`); all others are told the groups of tickets they see.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System } from './system.ts';
import * as answers from './zammad.answers.ts';

const api = '/api/v1';

const created = (base: string, { id, number }: z.infer<typeof answers.ticket>): Created => ({
  id: String(id),
  number: `#${number}`,
  url: `${base}/#ticket/zoom/${id}`,
});

/** Messages are English sentences that name the attribute: “Attribute 'title' required!”, “Group can't be blank”. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\btitle\b/i, 'title'],
  [/\b(?:article|body)\b/i, 'body'],
  [/\bpriority/i, 'priority'],
  [/\b(?:attachment|file)/i, 'attachments'],
];

const sent = (files: readonly OutgoingFile[]) =>
  files.map(({ name, kind, bytes }) => ({
    ...{ filename: name, data: { base64: bytes } },
    'mime-type': kind || 'application/octet-stream',
  }));

const articleOf = (body: string, files: readonly OutgoingFile[]) => ({
  ...{ body, content_type: 'text/html', type: 'note', internal: false },
  attachments: files.length > 0 ? sent(files) : undefined,
});

const articlesOf = (system: Connection, id: string | number) =>
  system.ask(answers.articles, { path: `${api}/ticket_articles/by_ticket/${id}` });

const me = (system: Connection) => system.ask(answers.person, { path: `${api}/users/me` });

/** The groups of the tickets that this user sees; else the one that every installation begins with. */
async function groupsSeen(system: Connection): Promise<readonly Choice[]> {
  const query = { expand: 'true', per_page: 100 };
  const tickets = await system.ask(answers.grouped, { path: `${api}/tickets`, query });
  const names = new Map(tickets.map(({ group_id, group }) => [String(group_id), group]));
  if (names.size === 0) names.set('1', 'Users');
  return [...names].map(([value, name]) => ({ value, name }));
}

const choices = (named: readonly z.infer<typeof answers.named>[]): Choice[] =>
  named.filter(({ active }) => active !== false).map(({ id, name }) => ({ value: String(id), name }));

export const zammad: System = {
  id: 'zammad',
  name: 'Zammad',
  sure: 'source',
  hosts: /\.zammad\.com$/,
  pages: /^\/(?:desktop|mobile|api)(?:\/|$)/,
  // Anybody may ask whether it is set up (getting_started_controller.rb).
  sign: {
    path: `${api}/getting_started`,
    tells: ({ text }) => text.includes('"setup_done"'),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'In Zammad unten links Ihr Bild anklicken, „Profil“, „Token-Zugriff“: ein Token mit dem Recht „ticket.agent“ oder „ticket.customer“ anlegen und hier einfügen.',
        en: 'In Zammad click your picture at the bottom left, “Profile”, “Token Access”: create a token with the permission “ticket.agent” or “ticket.customer”, and paste it here.',
      },
      header: (token) => ({ Authorization: `Token token=${token}` }),
    },
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem Zammad-Benutzer und Passwort, wenn die Verwaltung das für die Schnittstelle erlaubt.',
        en: 'With your Zammad user and password, where the administrators allow that for the API.',
      },
    },
  ],
  needs: {
    de: 'Die Verwaltung muss unter „System“, „API“ den Token-Zugriff erlauben (so ist er ab Werk).',
    en: 'The administrators must allow token access under “System”, “API” (as it is by default).',
  },
  openToPages: false,
  markup: 'html',
  // The column of the title.
  limits: { title: 250 },
  retry: 'marker',
  indexLag: 60_000,
  naming: {
    looks: /^\d{1,20}$/,
    // People say the number, pages are named by the id. A search without an index reads the number as well.
    async ticket(system, said, _, linked) {
      if (linked) return created(system.base, await system.ask(answers.ticket, { path: `${api}/tickets/${said}` }));
      const query = { query: said, limit: 20 };
      const { assets } = await system.ask(answers.search, { path: `${api}/tickets/search`, query });
      const found = Object.values(assets.Ticket).find(({ number }) => number === said);
      return found && created(system.base, found);
    },
  },
  files: 'with-create',
  pause: 100,

  complaints(body, { status }) {
    const read = z.safeParse(answers.error, body);
    if (status < 400 || !read.success) return [];
    const text = read.data.error_human ?? read.data.error;
    return [{ text, place: places.find(([name]) => name.test(text))?.[1] }];
  },
  async whoAmI(system) {
    const { firstname, lastname, login } = await me(system);
    return `${firstname ?? ''} ${lastname ?? ''}`.trim() || login;
  },
  async projects(system) {
    const groups = await ifAllowed(system.ask(answers.list, { path: `${api}/groups` }), undefined);
    return groups ? choices(groups) : groupsSeen(system);
  },
  async metadata(system) {
    const priorities = await ifAllowed(system.ask(answers.list, { path: `${api}/ticket_priorities` }), []);
    // Only administrators may read which attributes there are.
    const attributes = await ifAllowed(
      system.ask(answers.attributes, { path: `${api}/object_manager_attributes` }),
      [],
    );
    return {
      types: [{ value: 'ticket', name: 'Ticket' }],
      priorities: choices(priorities).reverse(),
      fields: attributes
        .filter(({ object, editable, active }) => object === 'Ticket' && editable && active)
        .map(answers.fieldOf),
    };
  },
  async create(system, { project, priority, title, body, fields }, files) {
    // An agent has to name a customer; for a customer the server sets itself whatever is sent.
    const { id } = await me(system);
    const ticket = await system.ask(answers.ticket, {
      method: 'POST',
      path: `${api}/tickets`,
      json: {
        ...fields,
        ...{ title, group_id: Number(project), customer_id: id },
        priority_id: priority === '' ? undefined : Number(priority),
        article: { subject: title, ...articleOf(body, files) },
      },
    });
    return created(system.base, ticket);
  },
  async attach(system, id, file) {
    const json = { ticket_id: Number(id), ...articleOf(answers.escaped(file.name), [file]) };
    await system.ask(nothing, { method: 'POST', path: `${api}/ticket_articles`, json });
  },
  async attachments(system, id) {
    const files = (await articlesOf(system, id)).flatMap(({ attachments }) => attachments);
    return files.map(({ filename, size }) => ({ name: filename, size: answers.bytes(size) }));
  },
  async find(system, marker) {
    const query = { query: marker, limit: 20 };
    const { assets } = await system.ask(answers.search, { path: `${api}/tickets/search`, query });
    const found: Created[] = [];
    // A search forgives; only the first article tells.
    for (const ticket of Object.values(assets.Ticket)) {
      const [first] = await articlesOf(system, ticket.id);
      if (first?.body.includes(marker)) found.push(created(system.base, ticket));
    }
    return found;
  },
  async state(system, id) {
    const ticket = await system.ask(answers.expanded, { path: `${api}/tickets/${id}`, query: { expand: 'true' } });
    const named = stateNamed(ticket.state, ticket.state === 'merged' || undefined);
    return { ...named, changedAt: ticket.updated_at };
  },
  async comments(system, id) {
    const [, ...others] = await articlesOf(system, id);
    return others
      .filter(({ internal }) => !internal)
      .map(({ id, from, created_by, body, created_at, content_type }) => ({
        ...{ id: String(id), author: from || (created_by ?? ''), at: created_at, text: body },
        markup: content_type === 'text/plain' ? 'plain' : 'html',
      }));
  },
  async comment(system, id, text, files) {
    const json = { ticket_id: Number(id), ...articleOf(text, files) };
    await system.ask(nothing, { method: 'POST', path: `${api}/ticket_articles`, json });
  },
};
