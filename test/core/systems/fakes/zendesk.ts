/**
 * Zendesk's Requests API as developer.zendesk.com has it: mail address with `/token`, uploads ahead of the comment that
 * takes them, a description that is the first comment, errors as `details`. A stranger is an "Anonymous user", not 401.
 */
import { zendesk as system } from '../../../../core/systems/zendesk.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type World, type WorldFile, type WorldTicket } from '../world.ts';

const signedIn = `Basic ${Buffer.from('keller@example.test/token:an-api-token').toString('base64')}`;
const statuses = {
  new: 'open',
  open: 'open',
  pending: 'waiting',
  hold: 'open',
  solved: 'solved',
  closed: 'closed',
} as const;

interface Given {
  request: {
    subject?: string;
    type?: string;
    priority?: string;
    ticket_form_id?: number;
    custom_fields?: { id: number; value: unknown }[];
    comment?: { body?: string; uploads?: string[] };
  };
}

const invalid = (description: string): FakeAnswer =>
  json({ error: 'RecordInvalid', description: 'Record validation errors', details: { base: [{ description }] } }, 422);

const taken = (world: World, uploads: readonly string[] = []): WorldFile[] =>
  uploads.flatMap((token) => world.take(token) ?? []);

const requestOf = ({ seq, title, body, status }: WorldTicket) => ({
  ...{ id: seq, subject: title, description: body, status },
  ...{ created_at: '2026-11-22T08:00:00Z', updated_at: '2026-11-22T08:00:00Z' },
});

function create({ world, request }: Asked): FakeAnswer {
  const { subject, type, priority, ticket_form_id, custom_fields = [], comment } = (request.json as Given).request;
  if (!comment?.body) return invalid('Description: cannot be blank');
  if (priority && !['low', 'normal', 'high', 'urgent'].includes(priority)) return invalid('Priority: is invalid');
  const ticket = world.add({
    ...{ title: subject ?? '', body: comment.body, project: String(ticket_form_id), type: type ?? '' },
    ...{ priority: priority ?? '', status: 'new', files: taken(world, comment.uploads) },
    fields: Object.fromEntries(custom_fields.map(({ id, value }) => [String(id), value])),
  });
  return json({ request: requestOf(ticket) }, 201);
}

function change({ world, request, ticket }: Asked): FakeAnswer {
  const { comment } = (request.json as Given).request;
  if (!comment?.body) return invalid('Comment: cannot be blank');
  const files = taken(world, comment.uploads);
  ticket.files.push(...files);
  ticket.comments.push({ text: comment.body, files });
  return json({ request: requestOf(ticket) });
}

const attachments = (files: readonly WorldFile[]) =>
  files.map(({ name, bytes }) => ({ id: 1, file_name: name, size: bytes.length, content_type: 'image/png' }));

function commentsOf({ ticket, request: { query } }: Asked): FakeAnswer {
  const own = ticket.files.slice(0, ticket.files.length - ticket.comments.flatMap(({ files }) => files).length);
  const comment = (id: number, body: string, files: readonly WorldFile[], more: object = {}) => ({
    ...{ id, body, plain_body: body, author_id: 7, created_at: '2026-11-22T09:00:00Z', public: true },
    ...{ attachments: attachments(files), ...more },
  });
  const all = [
    comment(1, ticket.body, own),
    ...ticket.comments.map(({ text, files }, i) => comment(i + 2, text, files)),
    comment(9_999, 'only for us', [], { public: false }),
  ];
  const size = Math.min(Number(query.get('per_page') ?? 100), 100);
  return json({
    comments: partOf(all, { from: (Number(query.get('page') ?? 1) - 1) * size, size }),
    users: [{ id: 7, name: 'Katrin Keller', agent: false }],
  });
}

/** What agents see of all tickets, with the people of the page beside it. */
function pageOf({ world, request: { query } }: Asked, name: 'tickets' | 'results', word: string): FakeAnswer {
  const found = world.search(({ title }) => title.includes(word));
  const [page, most] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 100)];
  const list = found.slice((page - 1) * most, page * most).map((ticket) => ({
    ...requestOf(ticket),
    ...{ type: 'incident', priority: 'urgent', requester_id: 7, assignee_id: null, created_at: '2026-11-21T08:00:00Z' },
    custom_fields: [{ id: 360_001, value: 'live' }],
  }));
  return json({ [name]: list, users: [{ id: 7, name: 'Katrin Keller' }], count: found.length });
}

const option = (name: string) => ({ id: 1, name, value: name.toLowerCase() });
const fields = [
  { id: 1, type: 'subject', title_in_portal: 'Subject', active: true, editable_in_portal: true },
  {
    ...{ id: 360_001, type: 'tagger', title_in_portal: 'Umgebung', active: true, editable_in_portal: true },
    ...{ required_in_portal: true, custom_field_options: [option('Live'), option('Test')] },
  },
  { id: 360_002, type: 'text', title_in_portal: 'Version', active: true, editable_in_portal: true },
  { id: 360_003, type: 'text', title_in_portal: 'Intern', active: true, editable_in_portal: false },
  { id: 360_004, type: 'text', title_in_portal: 'Other form', active: true, editable_in_portal: true },
];
const form = { id: 42, name: 'Helpdesk', display_name: 'Hilfe', active: true, end_user_visible: true };

const routes: readonly Route[] = [
  [
    'GET',
    /^\/api\/v2\/ticket_forms\.json$/,
    () => json({ ticket_forms: [{ ...form, ticket_field_ids: [1, 360_001, 360_002, 360_003] }] }),
  ],
  [
    'GET',
    /^\/api\/v2\/views\.json$/,
    () => json({ views: [{ id: 25, title: 'Alle Tickets', active: true }], count: 1 }),
  ],
  ['GET', /^\/api\/v2\/views\/25\/tickets\.json$/, (asked) => pageOf(asked, 'tickets', '')],
  [
    'GET',
    /^\/api\/v2\/search\.json$/,
    (asked) => {
      const word = /^type:ticket(?: (\S+))?$/.exec(asked.request.query.get('query') ?? '');
      return word
        ? pageOf(asked, 'results', word[1] ?? '')
        : json({ error: 'invalid', description: 'Invalid search' }, 422);
    },
  ],
  ['GET', /^\/api\/v2\/tickets\/(\d+)\/comments\.json$/, commentsOf],
  ['GET', /^\/api\/v2\/ticket_fields\.json$/, () => json({ ticket_fields: fields })],
  [
    'POST',
    /^\/api\/v2\/uploads\.json$/,
    ({ world, request: { query, body } }) =>
      json({ upload: { token: world.upload({ name: query.get('filename') ?? '', bytes: body }) } }, 201),
  ],
  ['POST', /^\/api\/v2\/requests\.json$/, create],
  [
    'GET',
    /^\/api\/v2\/requests\.json$/,
    ({ world, request: { query } }) => {
      const newest = world.search(() => true);
      const sorted = query.get('sort_order') === 'desc' ? newest : newest.reverse();
      // A page has a hundred at most (developer.zendesk.com, "Pagination").
      const size = Math.min(100, Number(query.get('per_page') ?? 100));
      const from = (Number(query.get('page') ?? 1) - 1) * size;
      const next_page = from + size < sorted.length ? 'https://desk.zendesk.com/api/v2/requests.json?page=2' : null;
      return json({ requests: sorted.slice(from, from + size).map(requestOf), count: sorted.length, next_page });
    },
  ],
  ['GET', /^\/api\/v2\/requests\/(\d+)\.json$/, ({ ticket }) => json({ request: requestOf(ticket) })],
  ['PUT', /^\/api\/v2\/requests\/(\d+)\.json$/, change],
  ['GET', /^\/api\/v2\/requests\/(\d+)\/comments\.json$/, commentsOf],
];

const anonymous = { id: null, name: 'Anonymous user', email: 'invalid@example.com' };

export const zendesk: Fake = {
  system,
  under: '',
  page: '/hc/de/requests/new',
  hosted: { page: 'https://desk.zendesk.com/hc/de/requests', base: 'https://desk.zendesk.com' },
  secret: { kind: 'basic', user: 'keller@example.test', secret: 'an-api-token' },
  expired: { kind: 'basic', user: 'keller@example.test', secret: 'expired' },
  me: 'Katrin Keller',
  project: '42',
  type: 'incident',
  priority: 'urgent',
  fields: { 360_001: 'live', 360_002: '24.1' },
  proposed: { incident: 'incident', P1: 'urgent', P4: 'low' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/v2/requests.json',
  statuses,
  search: {
    query: (word) => word,
    saved: { value: '25', name: 'Alle Tickets' },
    wrong: 'two words)',
  },
  refusal: { answer: invalid('Betreff: darf nicht leer sein'), place: 'title', says: 'darf nicht leer sein' },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === signedIn,
    open: [
      [
        'GET',
        /^\/api\/v2\/users\/me\.json$/,
        ({ request: { headers } }) => {
          const { authorization, cookie } = headers;
          if (cookie?.includes('_zendesk_session=live') || authorization === signedIn)
            return json({ user: { id: 7, name: 'Katrin Keller', authenticity_token: 'csrf' } });
          return authorization ? json({ error: "Couldn't authenticate you" }, 401) : json({ user: anonymous });
        },
      ],
    ],
    routes,
    signedOut: json({ error: "Couldn't authenticate you" }, 401),
    missing: json({ error: 'RecordNotFound', description: 'Not found' }, 404),
  }),
};
