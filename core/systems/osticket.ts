/**
 * osTicket 1.17 and 1.18. Its API takes tickets and nothing else: what was sent cannot be read, searched or answered
 * there, so after a lost answer a person looks. It answers the bare number, and says a refusal with 500 and a text.
 * Source: `api.tickets.php`, `class.api.php`; seen on 1.18.1.
 */
import * as z from 'zod/mini';
import { nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import type { Created, OutgoingFile, System, SystemField } from './system.ts';

const path = '/api/tickets.json';
const project = 'osticket';

/** Nothing is read back. */
const unread = (): Promise<never> => Promise.reject(new Failure('not-found'));

/** Staff are led to the ticket by its number; customers find it in their list. */
const created = (base: string, number: string): Created => ({
  ...{ id: number, number: `#${number}`, url: `${base}/scp/tickets.php?number=${number}` },
});

const field = (id: string, name: string, more: Partial<SystemField> = {}): SystemField => ({
  ...{ id, name, kind: 'text', required: false, ...more },
});
/** Those that every installation has; the fields that one has added are not told. */
const fields: readonly SystemField[] = [
  field('name', 'Full Name', { required: true }),
  field('email', 'Email Address', { kind: 'person', required: true }),
  field('topicId', 'Help Topic (ID)', { kind: 'number' }),
  field('phone', 'Phone Number'),
];

/** “Unable to create new ticket :subject\nIssue Summary is a required field”: the field's name, then what is wrong with it. */
const refusal = /^[^:<]{3,100} :(?:(\w+)\n)?([^]+)$/;
const places: Readonly<Record<string, Complaint['place']>> = {
  subject: 'title',
  message: 'body',
  priority: 'priority',
  attachments: 'attachments',
};

const attached = ({ name, kind, bytes }: OutgoingFile) => ({
  [name]: { before: `data:${kind.split(';')[0] || 'application/octet-stream'};base64,`, base64: bytes },
});

const post = <T>(system: Connection, schema: z.ZodMiniType<T>, json: unknown, reads = false): Promise<T> =>
  system.ask(schema, { method: 'POST', path, json, reads, plain: true });

export const osticket: System = {
  id: 'osticket',
  name: 'osTicket',
  sure: 'seen',
  pages: /^\/(?:scp|kb|api|(?:open|view|tickets|login|account|profile|index)\.php)(?:\/|$)/,
  sign: { path: '/index.php', tells: ({ text }) => /id="poweredBy"[^>]{1,100}osticket\.com/i.test(text) },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'Mit einem API-Schlüssel, den die Verwaltung in osTicket unter „Verwalten“, „API“ anlegt und dem das Erstellen von Tickets erlaubt ist.',
        en: 'With an API key that the administrators make in osTicket under “Manage”, “API”, with the permission to create tickets.',
      },
      header: (token) => ({ 'X-API-Key': token }),
    },
  ],
  needs: {
    de: 'Ein Schlüssel gilt nur für die eine IP-Adresse, die bei ihm eingetragen ist, nämlich die, von der Ihr Rechner osTicket erreicht. Gesendete Tickets kann Ticketklar hier nicht wiederfinden; ob Dateien angekommen sind, sehen Sie in osTicket.',
    en: 'A key is good only from the one IP address that is entered with it: the one your computer reaches osTicket from. Ticketklar cannot find tickets again here; whether files have arrived you see in osTicket.',
  },
  openToPages: false,
  markup: 'plain',
  // Of the form that comes with it.
  limits: { title: 50 },
  ...{ retry: 'person', indexLag: 0, files: 'with-create', pause: 200 },

  complaints(body, { status }) {
    const [, name = '', text = ''] = (status >= 400 && typeof body === 'string' && refusal.exec(body)) || [];
    const place = places[name] ?? (fields.some(({ id }) => id === name) ? { field: name } : undefined);
    return text.trim() === '' ? [] : [{ text, place, means: 'refused' }];
  },
  async whoAmI(system) {
    // A key is looked at before what is sent with it: a text that is no ticket is refused with 400 where the key is good.
    await post(system, nothing, '', true).catch((failure: unknown) => {
      if (!(failure instanceof Failure) || failure.status !== 400) throw failure;
    });
    return 'API';
  },
  projects: () => Promise.resolve([{ value: project, name: 'osTicket' }]),
  metadata: () =>
    Promise.resolve({
      types: [{ value: 'ticket', name: 'Ticket' }],
      // As they are numbered in a new installation.
      priorities: ['Emergency', 'High', 'Normal', 'Low'].map((name, i) => ({ value: String(4 - i), name })),
      fields,
    }),
  async create(system, { priority, title, body, fields: own }, files) {
    const { topicId, ...more } = own;
    const json = {
      // A text that begins so would be read as data.
      ...{ ...more, subject: title, message: body.replace(/^data:/, ' data:') },
      topicId: topicId === undefined ? undefined : Number(topicId),
      priorityId: priority === '' ? undefined : Number(priority),
      attachments: files.length > 0 ? files.map(attached) : undefined,
    };
    return created(system.base, (await post(system, z.string(), json)).trim());
  },
  attach: unread,
  attachments: () => Promise.resolve(undefined),
  find: unread,
  state: unread,
  comments: unread,
  comment: unread,
};
