/**
 * REST2 as Request Tracker 5.0.3 answers it (lib/RT/REST2, and seen on a running one): numbers come as texts, lists
 * without a total, errors as `{"message": …}`; only administrators may read custom fields; a comment is internal.
 */
import { requestTracker as system } from '../../../../core/systems/request-tracker.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type FakeRequest, type Route } from '../fake.ts';
import { partOf, type WorldFile, type WorldTicket } from '../world.ts';

const token = '1-27-0123456789abcdef0123456789abcdef';
const statuses = { new: 'open', open: 'open', stalled: 'waiting', resolved: 'solved', rejected: 'closed' } as const;

interface Message {
  Queue?: string;
  Subject?: string;
  Content?: string;
  ContentType?: string;
  Priority?: number;
  RefersTo?: string;
  CustomFields?: Record<string, string>;
}

const message = (status: number, text: string): FakeAnswer => json({ message: text }, status);
const list = (items: unknown[]): FakeAnswer =>
  json({ page: 1, pages: null, per_page: 100, count: items.length, total: null, items });

const pageOf = (all: readonly unknown[], { query }: FakeRequest): FakeAnswer => {
  const size = Math.min(Number(query.get('per_page') ?? 20), 100);
  return list(partOf(all, { from: (Number(query.get('page') ?? 1) - 1) * size, size }));
};

/** The message and the files of a request, in JSON or as a form whose field `JSON` must be no file. */
async function read(request: FakeRequest): Promise<{ given: Message; files: WorldFile[] } | undefined> {
  if (!request.headers['content-type']?.startsWith('multipart/')) return { given: request.json as Message, files: [] };
  const form = await request.form();
  const text = form.get('JSON');
  if (typeof text !== 'string') return undefined;
  const files = form.getAll('Attachments') as File[];
  return {
    given: JSON.parse(text) as Message,
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

async function create({ world, request }: Asked): Promise<FakeAnswer> {
  const sent = await read(request);
  if (!sent) return message(400, 'Json is a required field for multipart/form-data');
  const { given, files } = sent;
  if (!given.Queue) return message(400, 'Could not create ticket. Queue not set');
  if (given.Queue !== '3') return message(403, `No permission to create tickets in the queue '${given.Queue}'`);
  const { seq } = world.add({
    ...{ title: given.Subject ?? '', body: given.Content ?? '', project: given.Queue, type: 'ticket', status: 'new' },
    ...{ priority: String(given.Priority ?? ''), fields: given.CustomFields ?? {}, files, key: given.RefersTo },
  });
  return json({ type: 'ticket', id: String(seq), _url: `http://elsewhere.example/REST/2.0/ticket/${seq}` }, 201);
}

async function correspond({ request, ticket }: Asked): Promise<FakeAnswer> {
  const sent = await read(request);
  if (!sent) return message(400, 'JSON is a required field for multipart/form-data');
  const { given, files } = sent;
  if (given.Content && !given.ContentType) return message(400, 'ContentType is a required field for application/json');
  if (given.Content) ticket.comments.push({ text: given.Content, files });
  ticket.files.push(...files);
  return json(['Correspondence added'], 201);
}

/** Texts and files of a ticket are parts of its transactions: 100 is the ticket, 200 … its correspondence. */
const partsOf = ({ body, files, comments }: WorldTicket) => [
  { id: '1', TransactionId: '100', Filename: '', ContentType: 'multipart/mixed', ContentLength: '0', text: '' },
  { id: '2', TransactionId: '100', Filename: '', ContentType: 'text/plain', ContentLength: '9', text: body },
  ...files.map(({ name, bytes }, i) => ({
    ...{ id: String(10 + i), TransactionId: '100', Filename: name, ContentType: 'image/png', text: '' },
    ContentLength: String(bytes.length),
  })),
  ...comments.map(({ text }, i) => ({
    ...{ id: `${200 + i}1`, TransactionId: String(200 + i), Filename: '', ContentType: 'text/plain', text },
    ContentLength: String(text.length),
  })),
];

/** Only what `fields` names, as everywhere in REST2; numbers are texts. */
const ticketOf = (ticket: WorldTicket) => ({
  ...{ id: String(ticket.seq), type: 'ticket', Subject: ticket.title, Status: ticket.status, Priority: '100' },
  ...{ Created: '2026-11-21T08:00:00Z', LastUpdated: '2026-11-22T08:00:00Z' },
  Creator: { id: 'keller', type: 'user', RealName: 'Katrin Keller' },
  Owner: { id: 'Nobody', type: 'user', RealName: 'Nobody in particular' },
  Queue: { id: '3', type: 'queue', Name: 'Helpdesk' },
  CustomFields: [{ id: '2', type: 'customfield', name: 'Umgebung', values: ['Live'] }],
});

const transaction = (id: string, Type: string) => ({
  ...{ id, Type, type: 'transaction', Created: '2026-11-22T09:00:00Z', Content: '' },
  Creator: { id: 'keller', type: 'user', RealName: 'Katrin Keller' },
});
const queue = (id: string, Name: string, Disabled: string) => ({ id, Name, Disabled, type: 'queue' });
const customFields = [
  { id: '2', name: 'Umgebung' },
  { id: '3', name: 'Version' },
];
const forbidden = (): FakeAnswer => message(403, 'Forbidden');

const routes: readonly Route[] = [
  ['GET', /^\/REST\/2\.0\/rt$/, () => json({ Version: '5.0.3' })],
  ['GET', /^\/REST\/2\.0\/queues\/all$/, () => list([queue('3', 'Helpdesk', '0'), queue('4', 'Old', '1')])],
  ['GET', /^\/REST\/2\.0\/queue\/3$/, () => json({ id: 3, Name: 'Helpdesk', TicketCustomFields: customFields })],
  [
    'GET',
    /^\/REST\/2\.0\/customfield\/2$/,
    () => json({ id: 2, Type: 'Select', MaxValues: '1', Pattern: '(?#Mandatory).', Values: ['Live', 'Test'] }),
  ],
  ['GET', /^\/REST\/2\.0\/customfield\/3$/, forbidden],
  ['POST', /^\/REST\/2\.0\/ticket$/, create],
  [
    'GET',
    /^\/REST\/2\.0\/searches$/,
    () =>
      list([
        { id: '6', type: 'search', Description: 'A chart', Content: { SearchType: 'Chart', Query: 'id > 0' } },
        { id: '7', type: 'search', Description: '[_1] all there are', Content: { SearchType: 'Ticket' } },
      ]),
  ],
  [
    'GET',
    /^\/REST\/2\.0\/tickets$/,
    ({ world, request: { query } }) => {
      const sql = query.get('search') === '7' ? 'id > 0' : (query.get('query') ?? '');
      const link = /^RefersTo = '([^']+)'$/.exec(sql)?.[1];
      if (link !== undefined)
        return list(world.search(({ key }) => key === link).map(({ seq }) => ({ id: String(seq), type: 'ticket' })));
      const word = sql === 'id > 0' ? '' : /^Subject LIKE '([^']*)'$/.exec(sql)?.[1];
      if (word === undefined) return message(400, `Expecting a ')' in '${sql}'`);
      const [page, most] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
      const found = world.search(({ title }) => title.includes(word));
      return list(found.slice((page - 1) * most, page * most).map(ticketOf));
    },
  ],
  [
    'GET',
    /^\/REST\/2\.0\/ticket\/(\d+)$/,
    ({ ticket }) => json({ id: ticket.seq, Status: ticket.status, LastUpdated: '2026-11-22T08:00:00Z' }),
  ],
  ['POST', /^\/REST\/2\.0\/ticket\/(\d+)\/correspond$/, correspond],
  ['GET', /^\/REST\/2\.0\/ticket\/(\d+)\/attachments$/, ({ ticket, request }) => pageOf(partsOf(ticket), request)],
  [
    'GET',
    /^\/REST\/2\.0\/attachment\/\d+$/,
    ({ world, request }) => {
      const id = request.path.split('/').at(-1);
      const part = world.tickets.flatMap(partsOf).find((one) => one.id === id);
      const coded = Buffer.from(part?.text ?? '', 'utf8').toString('base64');
      return json({ id, Content: coded.replace(/.{76}/g, '$&\n') });
    },
  ],
  [
    'GET',
    /^\/REST\/2\.0\/ticket\/(\d+)\/history$/,
    ({ ticket, request }) =>
      pageOf(
        [
          transaction('100', 'Create'),
          ...ticket.comments.map((_, i) => transaction(String(200 + i), 'Correspond')),
          transaction('9000', 'Comment'),
          transaction('9001', 'Status'),
        ],
        request,
      ),
  ],
];

const loginPage: FakeAnswer = {
  status: 200,
  text: '<title>Login</title><img alt="Request Tracker logo"><div title="Best Practical Solutions, LLC, copyright">',
  headers: { 'content-type': 'text/html; charset=utf-8' },
};

export const requestTracker: Fake = {
  system,
  under: '/rt',
  page: '/Ticket/Create.html',
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: '1-27-expired' },
  me: 'RT 5.0.3',
  project: '3',
  type: 'ticket',
  priority: '100',
  fields: { 2: 'Live', 3: '24.1' },
  proposed: { incident: 'ticket', P1: '100', P4: '0' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/REST/2.0/ticket',
  search: {
    query: (word) => `Subject LIKE '${word}'`,
    saved: { value: '7', name: 'all there are' },
    wrong: 'Subject LIKE',
  },
  statuses,
  refusal: {
    answer: message(400, 'Field FileContent is required for each attachment in Attachments'),
    place: 'attachments',
    says: 'Field FileContent is required',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `token ${token}`,
    open: [['GET', /^\/NoAuth\/Login\.html$/, () => loginPage]],
    routes,
    signedOut: message(401, 'Unauthorized'),
    missing: message(404, 'Resource does not exist'),
  }),
};
