/**
 * Frappe Helpdesk by the methods that its own pages use, on a Frappe server. A ticket is made of a template, which says
 * what is asked; its text and each answer is a communication, while comments are for agents only. Files lie on the server
 * first. No key for a second try: the marker is looked for in the texts, which the list of tickets reads from the
 * database. Source: frappe/helpdesk, `hd_ticket.py` and `hd_ticket/api.py`.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import * as answers from './frappe.answers.ts';
import { counted } from './naming.ts';
import { stateNamed } from './state.ts';
import type { Created, OutgoingFile, State, System } from './system.ts';

const table = (name: string): string => `/api/resource/${encodeURIComponent(name)}`;
const method = (name: string): string => `/api/method/${name}`;
const ofTickets = (name: string): string => method(`helpdesk.helpdesk.doctype.hd_ticket.api.${name}`);

const created = (base: string, { name }: z.infer<typeof answers.named>): Created => ({
  ...{ id: String(name), number: `#${name}`, url: `${base}/helpdesk/tickets/${name}` },
});

const list = <T extends z.ZodMiniType>(system: Connection, name: string, one: T, filters: unknown, fields = ['*']) =>
  system.ask(answers.rows(one), {
    path: table(name),
    query: { filters: JSON.stringify(filters), fields: JSON.stringify(fields), limit_page_length: 500 },
  });
const enabled = async (system: Connection, name: string) => {
  const { data } = await ifAllowed(list(system, name, answers.listed, []), { data: [] });
  return data.filter(({ disabled }) => !disabled);
};
const me = async (system: Connection): Promise<string> => {
  const path = method('frappe.auth.get_logged_user');
  return (await system.ask(answers.message(z.string()), { path })).message;
};
const ticketOf = async (system: Connection, name: string) =>
  (await system.ask(answers.message(answers.ticket), { path: ofTickets('get_one'), query: { name } })).message;

/** @param more where the file belongs, if it does already */
async function upload(
  system: Connection,
  { name: filename, bytes }: OutgoingFile,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const texts = Object.entries({ is_private: '1', ...more }).map(([name, text]) => ({ name, text }));
  const body = { kind: 'form', parts: [...texts, { name: 'file', bytes, filename }] } as const;
  const question = { method: 'POST', path: method('upload_file'), body } as const;
  return String((await system.ask(answers.message(answers.named), question)).message.name);
}

/** The fields are named by their labels in messages, and by their ids where one is missing. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsubject\b/i, 'title'],
  [/\bdescription\b/i, 'body'],
  [/\bticket.?type\b/i, 'type'],
  [/\bpriority\b/i, 'priority'],
  [/\bcustomer/i, { field: 'customer' }],
  [/\bfile\b/i, 'attachments'],
];

const levels = ['Urgent', 'High', 'Medium', 'Low'];
const rank = ({ name, level }: z.infer<typeof answers.listed>): number => {
  const at = levels.indexOf(level ?? String(name));
  return at < 0 ? levels.length : at;
};

/** The category of a status is one of three, its name is what people made of it. */
function stateOf(status: string, category: string | null | undefined): State {
  if (category === 'Paused' || (!category && status === 'Replied')) return 'waiting';
  const { state } = stateNamed(status, category === 'Open' ? false : undefined);
  if (category === 'Resolved') return state === 'closed' ? 'closed' : 'solved';
  return category === 'Open' ? 'open' : state;
}

/** Times are without a zone, in that of the server. */
const iso = (time: string): string => time.replace(' ', 'T');

export const frappe: System = {
  id: 'frappe',
  name: 'Frappe Helpdesk',
  sure: 'source',
  pages: /^\/(?:helpdesk|app|api)(?:\/|$)/,
  newTicket: { path: '/helpdesk/my-tickets/new', longest: 2_000 },
  // Guests may ask for the name and the picture of a helpdesk (`helpdesk/api/config.py`).
  sign: {
    path: method('helpdesk.api.config.get_config'),
    tells: ({ text }) => text.includes('"prefer_knowledge_base"'),
  },
  signIns: [
    {
      kind: 'basic',
      secret: 'token',
      how: {
        de: 'In Frappe Ihr Bild anklicken, „Mein Profil“, „Einstellungen“, „API-Zugang“: „Schlüssel erzeugen“. Als Benutzer den API-Schlüssel eintragen, als Token das Geheimnis, das nur einmal gezeigt wird. Fehlt der Bereich, legt die Verwaltung beides für Sie an.',
        en: 'In Frappe click your picture, “My Profile”, “Settings”, “API Access”: “Generate Keys”. Enter the API key as the user, and the secret, which is shown only once, as the token. Where that part is missing, your administrators make both for you.',
      },
    },
  ],
  openToPages: false,
  markup: 'html',
  limits: { title: 140 },
  ...{ retry: 'marker', indexLag: 0, files: 'with-create', pause: 100 },
  naming: counted('/helpdesk/tickets/'),

  complaints(body, { status }) {
    if (status < 400) return [];
    return answers.complaintsIn(body).map((text) => ({
      ...{ text, place: places.find(([word]) => word.test(text))?.[1] },
    }));
  },
  async whoAmI(system) {
    const name = await me(system);
    const asked = system.ask(answers.user, { path: `${table('User')}/${encodeURIComponent(name)}` });
    return (await ifAllowed(asked, { data: { full_name: null } })).data.full_name || name;
  },
  async projects(system) {
    const { data } = await list(system, 'HD Ticket Template', answers.named, [], ['name']);
    return data.map(({ name }) => ({ value: String(name), name: String(name) }));
  },
  async metadata(system, project) {
    const path = method('helpdesk.helpdesk.doctype.hd_ticket_template.api.get_one');
    const { message: template } = await system.ask(answers.message(answers.template), {
      ...{ path, query: { name: project } },
    });
    const linked = new Map<string, string[]>();
    for (const name of new Set(answers.linksOf(template)))
      linked.set(
        name,
        (await enabled(system, name)).map((row) => String(row.name)),
      );
    const types = await enabled(system, 'HD Ticket Type');
    const priorities = await enabled(system, 'HD Ticket Priority');
    const choices = (names: typeof types) => names.map(({ name }) => ({ value: String(name), name: String(name) }));
    return {
      types: choices(types),
      priorities: choices(priorities.sort((a, b) => rank(a) - rank(b))),
      fields: answers.fieldsOf(template, (name) => linked.get(name)),
    };
  },
  upload: (system, file) => upload(system, file),
  async create(system, { project, type, priority, title, body, fields }, files) {
    const doc = {
      ...fields,
      ...{ subject: title, description: body, template: project },
      ...{ ticket_type: type || undefined, priority: priority || undefined },
    };
    const attachments = files.flatMap(({ handle }) => (handle === undefined ? [] : [{ name: handle }]));
    const question = { method: 'POST', path: ofTickets('new'), json: { doc, attachments } } as const;
    return created(system.base, (await system.ask(answers.message(answers.named), question)).message);
  },
  async attach(system, id, file) {
    await upload(system, file, { doctype: 'HD Ticket', docname: id });
  },
  async attachments(system, id) {
    const of = { attached_to_doctype: 'HD Ticket', attached_to_name: id };
    const { data } = await list(system, 'File', answers.file, of, ['file_name', 'file_size']);
    return data.map(({ file_name, file_size }) => ({ name: file_name ?? '', size: file_size ?? undefined }));
  },
  async find(system, marker) {
    const filters = [['description', 'like', `%${marker}%`]];
    const { data } = await list(system, 'HD Ticket', answers.withText, filters, ['name', 'description']);
    return data.filter(({ description }) => description?.includes(marker)).map((one) => created(system.base, one));
  },
  async state(system, id) {
    const { status, status_category, modified } = await ticketOf(system, id);
    return { state: stateOf(status, status_category), name: status, changedAt: iso(modified) };
  },
  async comments(system, id) {
    const { description, communications } = await ticketOf(system, id);
    // The description is the first one; notes among agents are not communications.
    const [first, ...others] = communications;
    const answered = first && first.content !== description ? communications : others;
    return answered.map(({ name, content, creation, sender, user }) => ({
      ...{ id: String(name), author: user?.full_name || (sender ?? ''), at: iso(creation) },
      ...{ text: content ?? '', markup: 'html' as const },
    }));
  },
  async comment(system, id, text, files) {
    const { raised_by } = await ticketOf(system, id);
    const names: string[] = [];
    for (const file of files) names.push(await upload(system, file));
    // Whoever has raised it writes to the agents; an agent's answer goes out to whoever has.
    const run =
      raised_by === (await me(system))
        ? { run_method: 'create_communication_via_contact', attachments: names.map((name) => ({ name })) }
        : { run_method: 'reply_via_agent', to: raised_by, attachments: names };
    const path = `${table('HD Ticket')}/${encodeURIComponent(id)}`;
    await system.ask(nothing, { method: 'POST', path, json: { message: text, ...run } });
  },
};
