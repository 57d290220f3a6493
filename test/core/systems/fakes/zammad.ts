/**
 * Zammad's API as docs.zammad.org has it: articles hold the texts, the first of them the description; files in base64
 * with their type under `mime-type`; a search answers with numbers and, beside them, the tickets as assets; an index
 * that is late. Only administrators see the attributes.
 */
import { zammad as system } from '../../../../core/systems/zammad.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import type { WorldFile, WorldTicket } from '../world.ts';

const token = 'nGzOc7TSv4Q-token';
const statuses = {
  new: 'open',
  open: 'open',
  'pending reminder': 'waiting',
  closed: 'closed',
  merged: 'closed',
} as const;

interface Article {
  subject?: string;
  body?: string;
  content_type?: string;
  internal?: boolean;
  ticket_id?: number;
  attachments?: { filename: string; data: string; 'mime-type': string }[];
}

const refused = (text: string): FakeAnswer => json({ error: text, error_human: text }, 422);
const filesOf = ({ attachments = [] }: Article): WorldFile[] =>
  attachments.map(({ filename, data, 'mime-type': kind }) => {
    if (!kind) throw new Error('an attachment without mime-type');
    return { name: filename, bytes: new Uint8Array(Buffer.from(data, 'base64')) };
  });

const numbered = ({ seq, title }: WorldTicket) => ({ id: seq, number: String(22000 + seq), title });
const article = (id: number, body: string, files: readonly WorldFile[], internal = false) => ({
  ...{ id, body, internal, from: 'Katrin Keller', content_type: 'text/html', created_at: '2026-11-22T09:00:00.000Z' },
  attachments: files.map(({ name, bytes }, i) => ({ id: i, filename: name, size: String(bytes.length) })),
});
/** Files of comments are told with their comment, all others with the first article. */
const articlesOf = ({ body, comments, files }: WorldTicket) => {
  const later = comments.flatMap((comment) => comment.files);
  return [
    article(
      1,
      body,
      files.filter((one) => !later.includes(one)),
    ),
    ...comments.map((comment, i) => article(i + 2, comment.text, comment.files)),
    article(99, 'only for us', [], true),
  ];
};

function create({ world, request }: Asked): FakeAnswer {
  const { title, group_id, priority_id, customer_id, article, ...fields } = request.json as {
    title?: string;
    group_id?: number;
    priority_id?: number;
    customer_id?: number;
    article?: Article;
  };
  if (!title) return refused("Attribute 'title' required!");
  if (group_id !== 2) return refused("Group can't be blank");
  if (!customer_id) return refused("Attribute 'customer_id' required!");
  if (!article?.body) return refused("Need at least an 'article body' field.");
  const ticket = world.add({
    ...{ title, body: article.body, project: String(group_id), type: 'ticket', status: 'new' },
    ...{ priority: String(priority_id ?? 2), fields, files: filesOf(article) },
  });
  return json(numbered(ticket), 201);
}

function addArticle({ world, request }: Asked): FakeAnswer {
  const sent = request.json as Article;
  const ticket = world.ticket(sent.ticket_id);
  if (!ticket) return json({ error: "Couldn't find Ticket" }, 404);
  if (!sent.body) return refused("Attribute 'body' required!");
  const files = filesOf(sent);
  ticket.files.push(...files);
  // An article that only brings a file names it; the suite counts it as a file.
  if (files.length === 0 || sent.body !== files[0]?.name) ticket.comments.push({ text: sent.body, files });
  return json({ id: 50, ticket_id: ticket.seq }, 201);
}

const attribute = (name: string, display: string, data_type: string, data_option: object, required: boolean) => ({
  ...{ object: 'Ticket', name, display, data_type, data_option, active: true, editable: true },
  screens: { create_middle: { 'ticket.agent': { shown: true, required } }, edit: {} },
});
const attributes = [
  { ...attribute('title', 'Title', 'input', {}, true), editable: false },
  attribute('umgebung', 'Umgebung', 'select', { options: { live: 'Live', test: 'Test' }, null: false }, true),
  attribute('version', 'Version', 'input', { type: 'text', maxlength: 40, options: {} }, false),
  { ...attribute('vip', 'VIP', 'boolean', {}, false), object: 'User' },
];

const routes: readonly Route[] = [
  ['GET', /^\/api\/v1\/users\/me$/, () => json({ id: 7, login: 'keller', firstname: 'Katrin', lastname: 'Keller' })],
  // Only administrators may list them (groups_controller_policy.rb).
  ['GET', /^\/api\/v1\/groups$/, () => json({ error: 'Not authorized', error_human: 'Not authorized' }, 403)],
  ['GET', /^\/api\/v1\/tickets$/, () => json([{ id: 900, group_id: 2, group: 'Helpdesk' }])],
  [
    'GET',
    /^\/api\/v1\/ticket_priorities$/,
    () => json(['1 low', '2 normal', '3 high'].map((name, i) => ({ id: i + 1, name, active: true }))),
  ],
  ['GET', /^\/api\/v1\/object_manager_attributes$/, () => json(attributes)],
  ['POST', /^\/api\/v1\/tickets$/, create],
  [
    'GET',
    /^\/api\/v1\/tickets\/search$/,
    ({ world, request }) => {
      const words = request.query.get('query') ?? '';
      // A search in the index finds what is like it, too.
      const found = world.search(
        (one) => words.startsWith('tk0000') || one.body.includes(words) || numbered(one).number.includes(words),
      );
      const Ticket = Object.fromEntries(found.map((one) => [String(one.seq), numbered(one)]));
      const assets = found.length > 0 ? { Ticket, User: {} } : {};
      return json({ tickets: found.map(({ seq }) => seq), tickets_count: found.length, assets });
    },
  ],
  [
    'GET',
    /^\/api\/v1\/tickets\/(\d+)$/,
    ({ ticket, request }) =>
      request.query.get('expand') === 'true'
        ? json({ ...numbered(ticket), state: ticket.status, updated_at: '2026-11-22T09:00:00.000Z' })
        : json({ ...numbered(ticket), state_id: 1 }),
  ],
  ['GET', /^\/api\/v1\/ticket_articles\/by_ticket\/(\d+)$/, ({ ticket }) => json(articlesOf(ticket))],
  ['POST', /^\/api\/v1\/ticket_articles$/, addArticle],
];

export const zammad: Fake = {
  system,
  under: '',
  page: '/desktop/ticket/create',
  hosted: { page: 'https://example.zammad.com/desktop/tickets/17', base: 'https://example.zammad.com' },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: '2',
  type: 'ticket',
  priority: '3',
  fields: { umgebung: 'live', version: '24.1' },
  proposed: { incident: 'ticket', P1: '3', P4: '1' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/v1/tickets',
  statuses,
  refusal: { answer: refused("Attribute 'title' required!"), place: 'title', says: "'title' required" },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `Token token=${token}`,
    open: [
      [
        'GET',
        /^\/api\/v1\/getting_started$/,
        () => json({ setup_done: true, import_mode: false, import_backend: '', system_online_service: false }),
      ],
    ],
    routes,
    signedOut: json({ error: 'Invalid token!', error_human: 'Invalid token!' }, 401),
    missing: json({ error: 'No route matches', error_human: 'No route matches' }, 404),
  }),
};
