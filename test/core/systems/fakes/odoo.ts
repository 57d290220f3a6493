/**
 * Odoo Helpdesk by its External JSON-2 API (odoo.com/documentation, 19) and by the calls of its own pages: methods of
 * models, parameters by name, empty fields are `false`, errors as exceptions. The session's calls say errors with 200.
 */
import { odoo as system } from '../../../../core/systems/odoo.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldFile, type WorldTicket } from '../world.ts';

const key = '6578616d706c65206a736f6e20617069206b6579';
export const session = 'session_id=0f9e8d7c6b5a';
const statuses = {
  New: 'open',
  'On Hold': 'waiting',
  'Waiting for customer': 'waiting',
  Solved: 'solved',
  Cancelled: 'closed',
} as const;
const stages = Object.keys(statuses);

interface Params {
  readonly ids?: readonly number[];
  readonly vals_list?: readonly Readonly<Record<string, unknown>>[];
  readonly domain?: readonly (readonly [string, string, unknown])[];
  readonly fields?: readonly string[];
  readonly order?: string;
  readonly limit?: number;
  readonly body?: string;
  readonly body_is_html?: boolean;
  readonly subtype_xmlid?: string;
  readonly attachment_ids?: readonly number[];
}
/** What a method answers: a value, or an exception of Odoo with its status. */
type Said = { readonly value: unknown } | { readonly name: string; readonly message: string; readonly status: number };
const value = (value: unknown): Said => ({ value });
const invalid = (message: string): Said => ({ name: 'odoo.exceptions.ValidationError', message, status: 422 });
const missing: Said = { name: 'odoo.exceptions.MissingError', message: 'Record does not exist.', status: 404 };

const rowOf = ({ seq, title, body, status }: WorldTicket) => ({
  ...{ id: seq, display_name: `${title} (#000${seq})`, description: body, write_date: '2026-11-22 09:00:00' },
  stage_id: [stages.indexOf(status) + 1, status],
});
const commentOf = (id: number, body: string, more: object = {}) => ({
  ...{ id, body, date: `2026-11-22 09:00:0${id % 10}`, author_id: [7, 'Katrin Keller'], email_from: false },
  ...{ is_internal: false, ...more },
});

const fileNumbers = new WeakMap<object, WorldFile[]>();
function attach(world: Asked['world'], row: Readonly<Record<string, unknown>> = {}): Said {
  const ticket = row['res_model'] === 'helpdesk.ticket' ? world.ticket(row['res_id']) : undefined;
  if (!ticket) return missing;
  const file = { name: String(row['name']), bytes: new Uint8Array(Buffer.from(String(row['datas']), 'base64')) };
  const all = fileNumbers.get(world) ?? [];
  fileNumbers.set(world, [...all, file]);
  ticket.files.push(file);
  return value([all.length + 1]);
}

function create(world: Asked['world'], row: Readonly<Record<string, unknown>> = {}): Said {
  const {
    name,
    description,
    team_id,
    ticket_type_id,
    priority = '0',
    ...others
  } = row as Record<string, string | number>;
  if (typeof name !== 'string' || name === '')
    return invalid('The operation cannot be completed: Missing required value for the field “Subject” (name)');
  if (team_id !== 3) return missing;
  const fields = {
    x_studio_umgebung: others['x_studio_umgebung'],
    'tag_ids.many2many': (row['tag_ids'] as [number, number][] | undefined)?.map(([, id]) => String(id)),
  };
  const ticket = world.add({
    ...{ title: name, body: String(description), project: String(team_id), status: 'New', files: [], fields },
    ...{ type: String(ticket_type_id), priority: String(priority) },
  });
  return value([ticket.seq]);
}

const field = (string: string, type: string, more: object = {}) => ({
  string,
  type,
  required: false,
  readonly: false,
  ...more,
});
const columns = {
  name: field('Subject', 'char', { required: true }),
  priority: field('Priority', 'selection', {
    selection: [
      ['0', 'Low priority'],
      ['1', 'Medium priority'],
      ['2', 'High priority'],
      ['3', 'Urgent'],
    ],
  }),
  tag_ids: field('Tags', 'many2many', { relation: 'helpdesk.tag' }),
  x_studio_umgebung: field('Umgebung', 'selection', {
    required: true,
    selection: [
      ['live', 'Live'],
      ['test', 'Test'],
    ],
  }),
  x_studio_dauer: field('Dauer', 'float', { readonly: true }),
  message_ids: field('Messages', 'one2many', { relation: 'mail.message' }),
};

function messages(ticket: WorldTicket | undefined, { domain = [], order, limit }: Params): Said {
  const has = (name: string): boolean => domain.some(([one, , wanted]) => one === name && wanted === false);
  const all = [
    ...(ticket?.comments ?? []).map(({ text }, i) => commentOf(i + 1, text)),
    ...(has('subtype_id.internal') ? [] : [commentOf(9_998, '<p>only for us</p>')]),
    commentOf(9_999, '<p>only for us</p>', { is_internal: true }),
  ];
  return value(partOf(all, { size: limit ?? 100_000, newestFirst: order === 'id desc' }));
}

const methods: Readonly<Record<string, (world: Asked['world'], params: Params) => Said>> = {
  'res.users/context_get': () => value({ lang: 'de_DE', tz: 'Europe/Berlin', uid: 7 }),
  'res.users/read': () => value([{ id: 7, name: 'Katrin Keller' }]),
  'helpdesk.team/name_search': () => value([[3, 'Helpdesk']]),
  'helpdesk.ticket.type/name_search': () =>
    value([
      [1, 'Question'],
      [2, 'Issue'],
    ]),
  'helpdesk.tag/name_search': () => value([[5, 'Druck']]),
  'helpdesk.ticket/fields_get': () => value(columns),
  'helpdesk.ticket/create': (world, { vals_list }) => create(world, vals_list?.[0]),
  'helpdesk.ticket/read': (world, { ids = [] }) => {
    const ticket = world.ticket(ids[0]);
    return ticket ? value([rowOf(ticket)]) : missing;
  },
  'helpdesk.ticket/search_read': (world, { domain = [] }) => {
    const ref = domain.find(([name]) => name === 'ticket_ref')?.[2] as readonly string[] | undefined;
    if (ref) return value(world.search(({ seq }) => ref.includes(`000${seq}`)).map(rowOf));
    const wanted = domain.find(([name]) => name === 'description')?.[2] as string;
    return value(world.search(({ body }) => body.includes(wanted)).map(rowOf));
  },
  // Folded stages are those at the end.
  'helpdesk.stage/read': (_, { ids = [] }) => value([{ id: ids[0], fold: (ids[0] ?? 0) > 3 }]),
  'ir.attachment/create': (world, { vals_list }) => attach(world, vals_list?.[0]),
  'ir.attachment/search_read': (world, { domain = [] }) => {
    const files = world.ticket(domain.find(([name]) => name === 'res_id')?.[2])?.files ?? [];
    return value(files.map(({ name, bytes }, i) => ({ id: i, name, file_size: bytes.length })));
  },
  'mail.message/search_read': (world, params) =>
    messages(world.ticket((params.domain ?? []).find(([name]) => name === 'res_id')?.[2]), params),
  'helpdesk.ticket/message_post': (
    world,
    { ids = [], body = '', body_is_html, subtype_xmlid, attachment_ids = [] },
  ) => {
    const ticket = world.ticket(ids[0]);
    if (!ticket || subtype_xmlid !== 'mail.mt_comment' || !body_is_html) return missing;
    const files = attachment_ids.flatMap((id) => fileNumbers.get(world)?.[id - 1] ?? []);
    ticket.comments.push({ text: body, files });
    return value([101]);
  },
};

const of = /^\/(?:json\/2|web\/dataset\/call_kw)\/(?:[\w.]+)\/(?:\w+)$/;
const named = (path: string): string => path.split('/').slice(-2).join('/');

function byKey({ world, request }: Asked): FakeAnswer {
  if (!request.headers['content-type']?.startsWith('application/json')) return { status: 415, text: '' };
  const said = methods[named(request.path)]?.(world, request.json as Params) ?? missing;
  if ('value' in said) return json(said.value);
  const { name, message, status } = said;
  return json({ name, message, arguments: [message], context: {}, debug: 'Traceback …' }, status);
}

interface Called {
  readonly params: { readonly method: string; readonly args: readonly unknown[]; readonly kwargs: Params };
}
function bySession({ world, request }: Asked): FakeAnswer {
  const { method, args, kwargs } = (request.json as Called).params;
  const first = method === 'create' ? { vals_list: args[0] } : args.length > 0 ? { ids: args[0] } : {};
  const said = methods[named(request.path)]?.(world, { ...kwargs, ...first } as Params) ?? missing;
  if ('value' in said) return json({ jsonrpc: '2.0', id: null, result: said.value });
  const { name, message } = said;
  return json({ error: { code: 200, message: 'Odoo Server Error', data: { name, message, debug: '…' } } });
}
const expired = json({
  error: {
    code: 100,
    message: 'Odoo Session Expired',
    data: { name: 'odoo.http.SessionExpiredException', message: 'Session expired' },
  },
});

const routes: readonly Route[] = [
  ['POST', of, (asked) => (asked.request.path.startsWith('/json') ? byKey(asked) : bySession(asked))],
];
const byBearer = answerBy({
  isSignedIn: ({ headers }) => headers['authorization'] === `bearer ${key}`,
  open: [
    [
      'GET',
      /^\/web\/login$/,
      () => ({
        status: 200,
        text: '<meta name="generator" content="Odoo"/>',
        headers: { 'content-type': 'text/html' },
      }),
    ],
  ],
  routes,
  signedOut: json(
    { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey', arguments: [], context: {} },
    401,
  ),
});
const byCookie = answerBy({
  ...{ isSignedIn: ({ headers }) => headers['cookie'] === session, open: [], routes, signedOut: expired },
});

const refused = invalid('Missing required value for the field “Subject” (name)');

export const odoo: Fake = {
  system,
  under: '',
  page: '/odoo/helpdesk/3/tickets/17',
  hosted: { page: 'https://example.odoo.com/web', base: 'https://example.odoo.com' },
  secret: { kind: 'token', token: key },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  ...{ project: '3', type: '2', priority: '3' },
  fields: { x_studio_umgebung: 'live', 'tag_ids.many2many': ['5'] },
  proposed: { incident: '2', P1: '3', P4: '0' },
  isCreate: ({ method, path }) => method === 'POST' && path.endsWith('/helpdesk.ticket/create'),
  statuses,
  refusal: {
    answer: json({ ...refused, arguments: [], context: {} }, 422),
    place: 'title',
    says: 'Missing required value',
  },
  errorWith200: json({ error: { code: 200, message: 'Odoo Server Error', data: refused } }),
  answer: (request, world) =>
    request.path.startsWith('/web/dataset/') ? byCookie(request, world) : byBearer(request, world),
};
