/**
 * Halo's API as `/apidoc` of an installation and HaloAPI for PowerShell have it: a token for client credentials, every
 * create is a list, files in base64, a level of priority once for each agreement, system actions among the notes.
 */
import { halo as system } from '../../../../core/systems/halo.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { minute, partOf, type WorldTicket } from '../world.ts';

const [client, secret, access] = ['7f3c9a52-client', 'a-secret-of-the-application', 'eyJhbGciOi.token'];
const statuses = {
  New: 'open',
  'In Progress': 'open',
  'With User': 'waiting',
  'On Hold': 'waiting',
  Resolved: 'solved',
  Closed: 'closed',
} as const;
const names = Object.keys(statuses);

interface Sent {
  readonly id?: number;
  readonly ticket_id?: number;
  readonly summary?: string;
  readonly details_html?: string;
  readonly tickettype_id?: number;
  readonly priority_id?: number;
  readonly client_id?: number;
  readonly user_id?: number;
  readonly customfields?: readonly { readonly name: string; readonly value: string }[];
  readonly note_html?: string;
  readonly hiddenfromuser?: boolean;
  readonly filename?: string;
  readonly data_base64?: string;
}

/** Every create is a list, also of one. */
const one = ({ request }: Asked): Sent | undefined =>
  Array.isArray(request.json) ? (request.json[0] as Sent) : undefined;
const notAList = json('Cannot deserialize the current JSON object because the type requires a JSON array.', 400);

async function token({ request }: Asked): Promise<FakeAnswer> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return json({ error: 'invalid_request' }, 400);
  const asked = new URLSearchParams(await new Response(request.body).text());
  const fits =
    asked.get('client_id') === client && asked.get('client_secret') === secret && asked.get('scope') === 'all';
  return asked.get('grant_type') === 'client_credentials' && fits
    ? json({ access_token: access, token_type: 'Bearer', expires_in: 3600 })
    : json({ error: 'invalid_client', error_description: 'The specified client credentials are invalid.' }, 400);
}

function create(asked: Asked): FakeAnswer {
  const sent = one(asked);
  if (!sent) return notAList;
  const { summary, details_html = '', tickettype_id, priority_id, customfields = [] } = sent;
  if (!summary) return json('Please enter a Summary', 400);
  if (![1, 3].includes(tickettype_id ?? 0)) return json('Please select a Ticket Type', 400);
  const ticket = asked.world.add({
    ...{
      title: summary,
      body: details_html,
      project: 'tickets',
      type: String(tickettype_id),
      files: [],
      status: 'New',
    },
    priority: String(priority_id),
    fields: {
      ...Object.fromEntries(customfields.map(({ name, value }) => [name, value])),
      ...{ user: sent.user_id === 12 ? 'keller@example.com' : undefined, client_id: String(sent.client_id) },
    },
  });
  return json({ id: ticket.seq, summary, status_id: 1 }, 201);
}

const rowOf = ({ seq, title, body, status }: WorldTicket) => ({
  ...{ id: seq, summary: title, details: body, status_id: names.indexOf(status) + 1 },
  ...{ dateoccurred: '2026-11-22T09:00:00.000Z', lastactiondate: '2026-11-22T10:00:00.000Z' },
});
const actionOf = (id: number, note_html: string, more: object = {}) => ({
  ...{ id, who: 'Katrin Keller', note: note_html, note_html, hiddenfromuser: false },
  ...{ actionarrivaldate: `${minute(id)}.000Z`, ...more },
});

function addNote(asked: Asked): FakeAnswer {
  const sent = one(asked);
  const ticket = asked.world.ticket(sent?.ticket_id);
  if (!sent || !ticket) return notAList;
  if (!sent.hiddenfromuser) ticket.comments.push({ text: sent.note_html ?? '', files: [] });
  return json({ id: 40, ticket_id: ticket.seq }, 201);
}
function addFile(asked: Asked): FakeAnswer {
  const sent = one(asked);
  const ticket = asked.world.ticket(sent?.ticket_id);
  if (!sent || !ticket) return notAList;
  ticket.files.push({
    name: sent.filename ?? '',
    bytes: new Uint8Array(Buffer.from(sent.data_base64 ?? '', 'base64')),
  });
  return json({ id: 7, filename: sent.filename }, 201);
}

const named = (id: number, name: string, more: object = {}) => ({ id, name, ...more });

const routes: readonly Route[] = [
  ['GET', /^\/api\/agent\/me$/, () => json({ id: 5, name: 'Katrin Keller', email: 'keller@example.com' })],
  [
    'GET',
    /^\/api\/tickettype$/,
    () => json([named(1, 'Incident'), named(3, 'Service Request'), named(9, 'Old', { cancreate: false })]),
  ],
  [
    'GET',
    /^\/api\/priority$/,
    () =>
      json([
        { priorityid: 4, name: 'Low', slaid: 1 },
        { priorityid: 1, name: 'Critical', slaid: 1 },
        { priorityid: 2, name: 'High', slaid: 1 },
        { priorityid: 1, name: 'Critical', slaid: 2 },
      ]),
  ],
  [
    'GET',
    /^\/api\/fieldinfo$/,
    () =>
      json([
        { id: 201, name: 'CFUmgebung', label: 'Umgebung', type: 2, values: [named(1, 'Live'), named(2, 'Test')] },
        { id: 202, name: 'summary', label: 'Summary', type: 0 },
      ]),
  ],
  ['GET', /^\/api\/client$/, () => json({ record_count: 1, clients: [named(31, 'Keller GmbH')] })],
  [
    'GET',
    /^\/api\/users$/,
    // A search forgives.
    () =>
      json({
        users: [
          { id: 11, emailaddress: 'b.keller@example.com' },
          { id: 12, emailaddress: 'Keller@example.com' },
        ],
      }),
  ],
  ['GET', /^\/api\/status$/, () => json(names.map((name, i) => named(i + 1, name)))],
  ['POST', /^\/api\/tickets$/, create],
  [
    'GET',
    /^\/api\/tickets$/,
    ({ world, request }) => {
      const { query } = request;
      const [size, page] = [Number(query.get('page_size')), Number(query.get('page_no'))];
      const all = world.search(() => true);
      const shown = query.get('orderdesc') === 'true' ? all : all.reverse();
      const tickets = shown.slice(size * (page - 1), size * page).map(rowOf);
      return json({ page_no: page, page_size: size, record_count: all.length, tickets });
    },
  ],
  ['GET', /^\/api\/tickets\/(\d+)$/, ({ ticket }) => json(rowOf(ticket))],
  [
    'GET',
    /^\/api\/actions$/,
    ({ world, request }) => {
      const ticket = world.ticket(request.query.get('ticket_id'));
      const hidden = actionOf(9_999, 'only for us', { hiddenfromuser: true });
      const first = actionOf(1, ticket?.body ?? '');
      const notes = (ticket?.comments ?? []).map(({ text }, i) => actionOf(i + 2, text));
      return json({
        record_count: notes.length + 2,
        actions: partOf([first, ...notes, hidden], {
          size: Number(request.query.get('count') ?? 50),
          newestFirst: true,
        }),
      });
    },
  ],
  ['POST', /^\/api\/actions$/, addNote],
  ['POST', /^\/api\/attachment$/, addFile],
  [
    'GET',
    /^\/api\/attachment$/,
    ({ world, request }) => {
      const files = world.ticket(request.query.get('ticket_id'))?.files ?? [];
      return json({
        attachments: files.map(({ name, bytes }, id) => ({ id, filename: name, filesize: bytes.length })),
      });
    },
  ],
];

export const halo: Fake = {
  system,
  under: '',
  page: '/tickets?id=17',
  hosted: { page: 'https://firma.haloitsm.com/portal/ticket?id=17', base: 'https://firma.haloitsm.com' },
  secret: { kind: 'basic', user: client, secret },
  expired: { kind: 'basic', user: client, secret: 'revoked' },
  me: 'Katrin Keller',
  ...{ project: 'tickets', type: '1', priority: '1' },
  fields: { user: 'keller@example.com', client_id: '31', CFUmgebung: '1' },
  proposed: { incident: '1', P1: '1', P4: '4' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/tickets',
  statuses,
  refusal: { answer: json('Please enter a Summary', 400), place: 'title', says: 'Please enter a Summary' },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `Bearer ${access}`,
    open: [
      ['GET', /^\/api\/authinfo$/, () => json({ tenant_id: 'firma', auth_url: 'https://firma.haloitsm.com/auth' })],
      ['POST', /^\/auth\/token$/, token],
    ],
    routes,
    missing: json('Not found', 404),
  }),
};
