/**
 * What Freshdesk and Freshservice have in common: one maker, one API with small differences in how answers are wrapped.
 * The API is for agents. A ticket needs a requester: who is signed in, unless the field `email` names another. Files go in
 * the form that makes the ticket, or with a public note later. No key for a second try and a search that lags for minutes:
 * the marker is looked for in the list of the newest tickets instead.
 */
import * as z from 'zod/mini';
import { base64 } from '../base64.ts';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import * as answers from './freshworks.answers.ts';
import { sent } from './freshworks.form.ts';
import { counted } from './naming.ts';
import type { Choice, Created, OutgoingFile, OutgoingTicket, State, System, SystemField } from './system.ts';

/** Where the two differ. */
export interface Product {
  readonly number: (id: number) => string;
  /** Custom statuses have higher numbers. */
  readonly states: Readonly<Record<number, readonly [State, string]>>;
  /** Of the one place for which the account has no name. */
  readonly name: string;
  readonly projects: (system: Connection) => Promise<readonly Choice[]>;
  /** What chooses the project in a new ticket. */
  readonly projectField: string;
  readonly me: (system: Connection, id: string) => Promise<answers.Agent>;
  readonly fields: (system: Connection) => Promise<readonly answers.Field[]>;
  readonly ticket: (system: Connection, id: string) => Promise<answers.Ticket>;
  readonly made: (system: Connection, question: Parameters<Connection['ask']>[1]) => Promise<answers.Ticket>;
  readonly newest: (system: Connection, project: string) => Promise<readonly answers.Ticket[]>;
  readonly conversations: (system: Connection, id: string) => Promise<readonly answers.Conversation[]>;
  /** Types of a new ticket by the fields; all that the API takes. */
  readonly types: (fields: readonly answers.Field[]) => readonly Choice[];
  readonly ownFields: readonly SystemField[];
}

export const tickets = '/api/v2/tickets';
/** For accounts that have no products or workspaces. */
export const anywhere = 'default';
export const choices = (names: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

const priorities = ['Urgent', 'High', 'Medium', 'Low'].map((name, i) => ({ value: String(4 - i), name }));
const places: Readonly<Record<string, Complaint['place']>> = {
  subject: 'title',
  description: 'body',
  priority: 'priority',
  type: 'type',
  ticket_type: 'type',
  attachments: 'attachments',
};
const requester: SystemField = { id: 'email', name: 'Requester (e-mail)', kind: 'person', required: false };

const nameOf = ({ contact, first_name, last_name, email }: answers.Agent): string =>
  contact?.name || [first_name, last_name].filter((part) => part).join(' ') || (email ?? '');

type Common = Pick<
  System,
  | 'pages'
  | 'signIns'
  | 'openToPages'
  | 'markup'
  | 'commands'
  | 'retry'
  | 'indexLag'
  | 'files'
  | 'pause'
  | 'naming'
  | 'complaints'
  | 'whoAmI'
  | 'projects'
  | 'metadata'
  | 'create'
  | 'attach'
  | 'attachments'
  | 'find'
  | 'state'
  | 'comments'
  | 'comment'
>;

export function freshworks(product: Product): Common {
  const created = (base: string, id: number): Created => ({
    ...{ id: String(id), number: product.number(id), url: `${base}/a/tickets/${id}` },
  });
  const note = async (system: Connection, id: string, body: string, files: readonly OutgoingFile[]): Promise<void> => {
    const question = {
      method: 'POST',
      path: `${tickets}/${id}/notes`,
      ...sent({ body, private: false }, files),
    } as const;
    await system.ask(nothing, question);
  };
  const newTicket = async (system: Connection, { project, type, priority, title, body, fields }: OutgoingTicket) => {
    const { email, ...rest } = fields;
    const own = product.ownFields.map(({ id }) => id);
    const custom = Object.entries(rest).filter(([id]) => !own.includes(id));
    const me = email === undefined ? await product.me(system, 'me') : undefined;
    return {
      ...{ subject: title, description: body, email: email ?? me?.contact?.email ?? me?.email ?? undefined },
      // Open, and from a portal.
      ...{ status: 2, source: 2, priority: priority === '' ? 1 : Number(priority), type },
      ...(project === anywhere ? {} : { [product.projectField]: Number(project) }),
      ...Object.fromEntries(
        Object.entries(rest).flatMap(([id, value]) =>
          own.includes(id) ? [[id, /^\d+$/.test(String(value)) ? Number(value) : value]] : [],
        ),
      ),
      ...(custom.length > 0 ? { custom_fields: Object.fromEntries(custom) } : {}),
    };
  };
  return {
    pages: /^\/(?:a|support|helpdesk)(?:\/|$)/,
    signIns: [
      {
        kind: 'token',
        how: {
          de: 'Oben rechts auf Ihr Bild klicken, „Profileinstellungen“: dort steht „Ihr API-Schlüssel“. Kopieren und hier einfügen. Die Schnittstelle ist für Agenten.',
          en: 'Click your picture at the top right, “Profile settings”: “Your API key” stands there. Copy it and paste it here. The API is for agents.',
        },
        // The key is the user, the password may be anything.
        header: (token) => ({ Authorization: `Basic ${base64(`${token}:X`)}` }),
      },
    ],
    ...{ openToPages: false, markup: 'html', commands: 'liquid', retry: 'marker', files: 'with-create', pause: 600 },
    naming: counted('/a/tickets/', (id) => product.number(Number(id)), /^(?:INC-)?\d{1,15}$/i),
    // The list may be answered by a copy of the database (M).
    indexLag: 10_000,

    complaints(body, { status }) {
      const read = z.safeParse(answers.errors, body);
      if (status < 400 || !read.success) return [];
      const { errors, message, description } = read.data;
      if (!errors) return [message ?? description].flatMap((text) => (text ? [{ text }] : []));
      return errors.map(({ field, message: text }) => ({
        text: field ? `${field}: ${text}` : text,
        place: field ? (places[field] ?? { field: field.replace(/^custom_fields\./, '') }) : undefined,
      }));
    },
    async whoAmI(system) {
      return nameOf(await product.me(system, 'me'));
    },
    async projects(system) {
      const all = await ifAllowed(product.projects(system), []);
      return all.length > 0 ? all : [{ value: anywhere, name: product.name }];
    },
    async metadata(system) {
      const all = await product.fields(system);
      return {
        ...{ types: product.types(all), priorities },
        fields: [...product.ownFields, ...all.flatMap((field) => answers.fieldOf(field) ?? []), requester],
      };
    },
    async create(system, ticket, files) {
      const question = { method: 'POST', path: tickets, ...sent(await newTicket(system, ticket), files) } as const;
      return created(system.base, (await product.made(system, question)).id);
    },
    attach: (system, id, file) => note(system, id, `<p>${file.name.replace(/[<&]/g, ' ')}</p>`, [file]),
    async attachments(system, id) {
      const { attachments } = await product.ticket(system, id);
      const later = await product.conversations(system, id);
      return [...attachments, ...later.flatMap((one) => one.attachments)];
    },
    async find(system, marker, project) {
      const found = await product.newest(system, project);
      return found.filter((one) => one.description_text?.includes(marker)).map(({ id }) => created(system.base, id));
    },
    async state(system, id) {
      const { status = 2, updated_at } = await product.ticket(system, id);
      const [state, name] = product.states[status] ?? ['open', String(status)];
      return { state, name, changedAt: updated_at };
    },
    async comments(system, id) {
      const { requester: asks } = await product.ticket(system, id);
      const said = (await product.conversations(system, id)).filter((one) => !one.private);
      const names = new Map(asks ? [[asks.id, asks.name ?? asks.email ?? '']] : []);
      for (const user of new Set(said.map(({ user_id }) => user_id ?? 0)))
        if (user && !names.has(user))
          names.set(user, await ifAllowed(product.me(system, String(user)).then(nameOf), ''));
      return said.map((one) => ({
        ...{ id: String(one.id), author: names.get(one.user_id ?? 0) || String(one.user_id ?? ''), at: one.created_at },
        ...{ text: one.body_text ?? '', markup: 'plain' as const },
      }));
    },
    comment: note,
  };
}
