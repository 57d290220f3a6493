/**
 * Trac with the XmlRpcPlugin's JSON-RPC as its source has it: one address behind the sign-in of the web server, the
 * content type exactly JSON, positional parameters, times and files with a `__jsonclass__`, errors with status 200.
 */
import { trac as system } from '../../../../core/systems/trac.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type FakeRequest } from '../fake.ts';
import { minute, type World, type WorldTicket } from '../world.ts';

const secret = { kind: 'basic', user: 'keller', secret: 'Größe-42' } as const;
const statuses = {
  new: 'open',
  accepted: 'open',
  needinfo: 'waiting',
  'closed: fixed': 'solved',
  'closed: wontfix': 'closed',
} as const;

const failed = (code: number, message: string): FakeAnswer =>
  json({ result: null, id: null, error: { name: 'JSONRPCError', code, message } });
const noSummary = failed(-32603, 'Tickets must contain a summary.');
const missing = (id: unknown): FakeAnswer => failed(404, `Ticket ${String(id)} does not exist.`);

const time = (moment: string) => ({ __jsonclass__: ['datetime', moment] });
const select = (name: string, label: string, value: string, options: readonly string[], more: object = {}) => ({
  ...{ name, label, type: 'select', value, options, ...more },
});
const fields = [
  { name: 'summary', label: 'Summary', type: 'text' },
  { name: 'reporter', label: 'Reporter', type: 'text' },
  { name: 'owner', label: 'Owner', type: 'text' },
  { name: 'description', label: 'Description', type: 'textarea', format: 'wiki' },
  select('type', 'Type', 'defect', ['defect', 'enhancement', 'task']),
  select('status', 'Status', '', ['accepted', 'closed', 'needinfo', 'new'], { type: 'radio', optional: true }),
  select('priority', 'Priority', 'major', ['blocker', 'critical', 'major', 'minor', 'trivial']),
  select('milestone', 'Milestone', '', ['24.2'], { optional: true }),
  select('component', 'Component', '', ['Druck', 'Versand']),
  select('resolution', 'Resolution', 'fixed', ['fixed', 'wontfix'], { type: 'radio', optional: true }),
  { name: 'keywords', label: 'Keywords', type: 'text', format: 'list' },
  { name: 'time', label: 'Created', type: 'time', format: 'relative' },
  { name: 'changetime', label: 'Modified', type: 'time', format: 'relative' },
  { name: 'frist', label: 'Frist', type: 'time', format: 'date', custom: true, order: 1, value: '' },
  { name: 'gesperrt', label: 'Gesperrt', type: 'checkbox', custom: true, order: 2, value: '0' },
];

/** A ticket of this user from before, so that there is one to tell the name. */
const old = [4711, time('2025-01-01T09:00:00'), time('2025-01-01T09:00:00'), { status: 'closed', reporter: 'keller' }];
const rowOf = ({ seq, title, body, type, priority, status, comments, fields }: WorldTicket) => {
  const [word = '', resolution = ''] = status.split(': ');
  const changed = `${minute(comments.length)}.000017`;
  const own = { summary: title, description: body, type, priority, ...fields };
  const stamp = String(Date.parse(`${minute(comments.length)}Z`));
  const rest = { status: word, resolution, reporter: 'keller', owner: null, time: time(minute(0)), _ts: stamp };
  return [seq, time(minute(0)), time(changed), { ...own, ...rest, changetime: time(changed) }];
};

function create(world: World, [summary, description, attributes, notify]: readonly unknown[]): FakeAnswer {
  if (typeof summary !== 'string' || summary === '') return noSummary;
  if (typeof notify !== 'boolean') return failed(-32603, 'create() takes a flag');
  const { type = 'defect', priority = 'major', ...others } = attributes as Record<string, string>;
  for (const value of Object.values(others))
    if (typeof value !== 'string') return failed(-32603, 'Multi-values fields not supported yet');
  const { gesperrt, ...rest } = others;
  const ticket = world.add({
    ...{ title: summary.trim(), body: String(description), project: 'trac', type, priority, status: 'new', files: [] },
    fields: { ...rest, ...(gesperrt === undefined ? {} : { 'gesperrt.checkbox': gesperrt }) },
  });
  return json({ result: ticket.seq, error: null, id: null });
}

function query(world: World, [wanted]: readonly unknown[]): unknown {
  const parts = String(wanted)
    .split('&')
    .map((part) => part.split('='));
  if (parts.some(([name, value]) => name === 'reporter' && value === '$USER')) return [4711];
  const words = parts.find(([name]) => name === 'description~')?.[1] ?? '';
  return world.search(({ body }) => body.includes(words)).map(({ seq }) => seq);
}

/** A name that is there already gets a number, unless the file is to be replaced, which is the default. */
function put(ticket: WorldTicket, [, name, , data, replace = true]: readonly unknown[]): FakeAnswer {
  const [kind, text] = (data as { __jsonclass__: readonly [string, string] }).__jsonclass__;
  if (kind !== 'binary') return failed(-32700, `Unknown __jsonclass__: ${kind}`);
  const at = ticket.files.findIndex((file) => file.name === name);
  if (at >= 0 && replace) ticket.files.splice(at, 1);
  ticket.files.push({ name: String(name), bytes: new Uint8Array(Buffer.from(text, 'base64')) });
  return json({ result: name, error: null, id: null });
}

function update(ticket: WorldTicket, [, comment, attributes]: readonly unknown[]): FakeAnswer {
  const { action, _ts } = attributes as Record<string, string>;
  if (action !== 'leave') return failed(403, 'TICKET_MODIFY privileges are required to perform this operation.');
  const { _ts: now } = rowOf(ticket)[3] as { _ts: string };
  if (_ts !== now) return failed(-32603, 'This ticket has been modified since you started editing.');
  ticket.comments.push({ text: String(comment), files: [] });
  return json({ result: rowOf(ticket), error: null, id: null });
}

const changesOf = ({ files, comments }: WorldTicket) => [
  ...files.flatMap(({ name }) => [
    [time(minute(0)), 'keller', 'attachment', '', name, 0],
    [time(minute(0)), 'keller', 'comment', '', 'what the file shows', 0],
  ]),
  [time(minute(0)), 'admin', 'comment', '1', '', 1],
  [time(minute(0)), 'admin', 'owner', '', 'admin', 1],
  ...comments.map(({ text }, i) => [time(minute(i + 1)), 'keller', 'comment', `${i + 2}`, text, 1]),
];

function rpc({ world, request }: Asked): FakeAnswer {
  if (request.headers['content-type']?.split(';')[0] !== 'application/json')
    return { status: 415, text: 'No protocol matching', headers: { 'content-type': 'text/plain' } };
  const { method, params } = request.json as { method: string; params: readonly unknown[] };
  const result = (value: unknown): FakeAnswer => json({ result: value, error: null, id: method });
  if (method === 'ticket.create') return create(world, params);
  if (method === 'ticket.query') return result(query(world, params));
  if (method === 'ticket.getTicketFields') return result(fields);
  const [id] = params;
  if (typeof id !== 'number') return failed(-32603, 'an integer is required');
  if (method === 'ticket.get' && id === 4711) return result(old);
  const ticket = world.ticket(id);
  if (!ticket) return missing(id);
  if (method === 'ticket.get') return result(rowOf(ticket));
  if (method === 'ticket.putAttachment') return put(ticket, params);
  if (method === 'ticket.update') return update(ticket, params);
  if (method === 'ticket.changeLog') return result(changesOf(ticket));
  if (method === 'ticket.listAttachments')
    return result(ticket.files.map(({ name, bytes }) => [name, '', bytes.length, time(minute(0)), 'keller']));
  return failed(-32601, `RPC method "${method}" not found`);
}

const authorization = `Basic ${Buffer.from(`${secret.user}:${secret.secret}`).toString('base64')}`;
const called = ({ json }: FakeRequest): unknown => (json as { method?: unknown } | undefined)?.method;
const page = '<script src="/trac/erp/chrome/common/js/trac.js"></script><a id="tracpowered" href="/"></a>';

export const trac: Fake = {
  system,
  under: '/trac/erp',
  page: '/newticket?component=Druck',
  secret,
  expired: { kind: 'basic', user: 'keller', secret: 'old' },
  me: 'keller',
  ...{ project: 'trac', type: 'defect', priority: 'blocker' },
  fields: { component: 'Druck', keywords: 'drucker, größe', 'gesperrt.checkbox': '1' },
  proposed: { incident: 'defect', P1: 'blocker', P4: 'minor' },
  isCreate: (request) => called(request) === 'ticket.create',
  statuses,
  refusal: { answer: noSummary, place: 'title', says: 'must contain a summary' },
  errorWith200: noSummary,
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === authorization,
    open: [['GET', /^\/about$/, () => ({ status: 200, text: page, headers: { 'content-type': 'text/html' } })]],
    routes: [['POST', /^\/login\/rpc$/, rpc]],
    missing: { status: 404, text: 'No handler matched request', headers: { 'content-type': 'text/html' } },
  }),
};
