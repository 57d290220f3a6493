/**
 * FreeScout's module “API & Webhooks” as api-docs.freescout.net has it: the key in a header of its own, lists under
 * `_embedded` and by page, one of active conversations where no status is named, texts only where they are asked for, a
 * create that says the id in a header, newest threads first. The page for signing in is that of the source of 1.8, without
 * the maker's name.
 */
import { freescout as system } from '../../../../core/systems/freescout.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type FakeRequest, type Route } from '../fake.ts';
import { minute, partOf, type WorldFile, type WorldTicket } from '../world.ts';

const key = '78dc4eb09528f9572bed10b5491000fe';
const statuses = { active: 'open', pending: 'waiting', closed: 'closed', spam: 'closed' } as const;
const customer = { id: 91, type: 'customer', firstName: 'Katrin', lastName: 'Keller', email: 'keller@example.test' };
const agent = { id: 9, type: 'user', firstName: 'John', lastName: 'Doe', email: 'doe@example.test' };

interface Thread {
  type?: string;
  text?: string;
  customer?: { id?: number; email?: string };
  attachments?: { fileName: string; mimeType: string; data: string }[];
}

const refused = (path: string, message: string): FakeAnswer =>
  json(
    {
      ...{ message: 'Bad request', errorCode: 'BAD REQUEST' },
      _embedded: { errors: [{ path, message, source: 'JSON' }] },
    },
    400,
  );
const made = (id: number): FakeAnswer => ({ status: 201, text: '', headers: { 'resource-id': String(id) } });

const filesOf = ({ attachments = [] }: Thread): WorldFile[] =>
  attachments.map(({ fileName, mimeType, data }) => {
    if (!mimeType) throw new Error('an attachment without mimeType');
    return { name: fileName, bytes: new Uint8Array(Buffer.from(data, 'base64')) };
  });

const thread = (
  id: number,
  type: string,
  body: string | null,
  files: readonly WorldFile[] = [],
  state = 'published',
) => ({
  ...{ id, type, status: 'active', state, body, createdBy: type === 'customer' ? customer : agent },
  ...{ createdAt: `${minute(id)}Z`, openedAt: null },
  _embedded: {
    attachments: files.map(({ name, bytes }, i) => ({
      ...{ id: i, fileName: name, fileUrl: '', mimeType: '', size: bytes.length },
    })),
  },
});

/** Files of comments are told with their comment, all others with the first thread. Somebody was assigned, too. */
const threadsOf = ({ body, comments, files }: WorldTicket) => {
  const later = comments.flatMap((comment) => comment.files);
  const first = files.filter((one) => !later.includes(one));
  return [
    thread(1, 'customer', body, first),
    thread(2, 'lineitem', null),
    thread(3, 'note', 'only for us'),
    thread(4, 'message', 'not finished', [], 'draft'),
    ...comments.map((comment, i) => thread(i + 5, 'customer', comment.text, comment.files)),
  ].reverse();
};

/** An administrator lets the number count by itself. */
const conversationOf = (ticket: WorldTicket, embed: string | null) => ({
  ...{ id: ticket.seq, number: 3000 + ticket.seq, type: 'email', status: ticket.status, state: 'published' },
  ...{ subject: ticket.title, preview: '', mailboxId: Number(ticket.project), customer, assignee: null },
  ...{ createdAt: `${minute(ticket.seq)}Z`, updatedAt: `${minute(ticket.seq)}Z` },
  _embedded: embed === 'threads' ? { threads: threadsOf(ticket) } : {},
});

const listed = (name: string, all: readonly unknown[], { query }: FakeRequest): FakeAnswer => {
  const [size, number] = [Number(query.get('pageSize') ?? 50), Number(query.get('page') ?? 1)];
  return json({
    _embedded: { [name]: partOf(all, { from: (number - 1) * size, size }) },
    page: { size, totalElements: all.length, totalPages: Math.max(1, Math.ceil(all.length / size)), number },
  });
};

function create({ world, request }: Asked): FakeAnswer {
  if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415, text: '' };
  const { type, mailboxId, subject, customer, threads, status, customFields } = request.json as {
    type?: string;
    mailboxId?: number;
    subject?: string;
    customer?: { email?: string };
    threads?: Thread[];
    status?: string;
    customFields?: { id: number; value: unknown }[];
  };
  const [first] = threads ?? [];
  if (type !== 'email' && type !== 'phone' && type !== 'chat') return refused('type', '`type` parameter is required');
  if (mailboxId !== 15) return refused('mailboxId', '`mailboxId` parameter is required');
  if (!subject) return refused('subject', '`subject` parameter is required');
  if (!customer?.email) return refused('customer', '`customer` parameter is required');
  if (!first?.text) return refused('threads', '`threads` parameter is required');
  if (first.type !== 'customer') return refused('user', '`user` parameter is required');
  if (!first.customer?.email) return refused('customer', '`customer` parameter is required');
  const given = Object.fromEntries((customFields ?? []).map(({ id, value }) => [id, value]));
  if (given[18] !== undefined && typeof given[18] !== 'number') return refused('customFields', 'must be a number');
  const ticket = world.add({
    ...{ title: subject, body: first.text, project: String(mailboxId), type, priority: '', status: status ?? 'active' },
    fields: { customer: customer.email, 'dropdown.18': String(given[18]), 'singleline.37': given[37] },
    files: filesOf(first),
  });
  return made(ticket.seq);
}

function reply({ ticket, request }: Asked): FakeAnswer {
  const sent = request.json as Thread;
  if (!sent.text) return refused('text', '`text` parameter is required');
  if (sent.type !== 'customer') return refused('user', '`user` parameter is required');
  if (sent.customer?.id !== customer.id) return refused('customer', '`customer` parameter is required');
  const files = filesOf(sent);
  ticket.files.push(...files);
  // A thread that only brings a file names it; the suite counts it as a file.
  if (sent.text !== files[0]?.name) ticket.comments.push({ text: sent.text, files });
  return made(50);
}

const customFields = [
  { id: 18, name: 'Impact', type: 'dropdown', options: { 1: 'Low', 2: 'High' }, required: true, sortOrder: 1 },
  { id: 37, name: 'Version', type: 'singleline', options: '', required: false, sortOrder: 2 },
  { id: 19, name: 'Purchase Date', type: 'date', options: null, required: false, sortOrder: 3 },
];

const routes: readonly Route[] = [
  [
    'GET',
    /^\/api\/mailboxes$/,
    ({ request }) => listed('mailboxes', [{ id: 15, name: 'Helpdesk', email: 'help@example.test' }], request),
  ],
  ['GET', /^\/api\/mailboxes\/15\/custom_fields$/, ({ request }) => listed('custom_fields', customFields, request)],
  [
    'GET',
    /^\/api\/conversations$/,
    ({ world, request }) => {
      const { query } = request;
      const wanted = (query.get('status') ?? 'active').split(',');
      const [mailbox, number] = [query.get('mailboxId'), query.get('number')];
      const found = world.search(
        ({ seq, status, project }) =>
          wanted.includes(status) && (!mailbox || mailbox === project) && (!number || number === String(3000 + seq)),
      );
      return listed(
        'conversations',
        found.map((one) => conversationOf(one, query.get('embed'))),
        request,
      );
    },
  ],
  ['POST', /^\/api\/conversations$/, create],
  // By itself it tells the threads.
  [
    'GET',
    /^\/api\/conversations\/(\d+)$/,
    ({ ticket, request }) => json(conversationOf(ticket, request.query.get('embed') ?? 'threads')),
  ],
  ['POST', /^\/api\/conversations\/(\d+)\/threads$/, reply],
];

const signInPage = `<!doctype html><html lang="de"><head><title>Hilfe</title></head>
<body class="locale-de  user-is-guest  "><div id="app"><form method="POST"><input id="password" type="password"></form>
<div class="footer">Hilfe der Beispiel GmbH <a href="#" class="hidden in-app-switcher">Adresse wechseln</a></div></div></body></html>`;

export const freescout: Fake = {
  system,
  under: '/freescout',
  page: '/conversation/17?folder_id=3',
  secret: { kind: 'token', token: key },
  expired: { kind: 'token', token: 'expired' },
  me: 'API',
  ...{ project: '15', type: 'email', priority: '' },
  fields: { customer: 'keller@example.test', 'dropdown.18': '2', 'singleline.37': '24.1' },
  proposed: { incident: 'email' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/conversations',
  statuses,
  refusal: { answer: refused('subject', 'may not be empty'), place: 'title', says: 'may not be empty' },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['x-freescout-api-key'] === key,
    open: [['GET', /^\/login$/, () => ({ status: 200, text: signInPage, headers: { 'content-type': 'text/html' } })]],
    routes,
    signedOut: json({ message: 'Not Authorized' }, 401),
  }),
};
