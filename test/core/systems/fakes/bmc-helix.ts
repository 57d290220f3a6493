/**
 * AR System's REST API as docs.bmc.com has it: a token in plain text, rows of forms with their field names, made in an
 * interface form and read in another, work logs with files in a form, errors as a list with numbers.
 */
import { bmcHelix as system } from '../../../../core/systems/bmc-helix.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { minute, partOf, type WorldTicket } from '../world.ts';

const [user, password, token] = ['keller', 'Größe & Geheimnis+1', 'eyJhbGciOiJIUzI1NiJ9.e30.token'];
const statuses = {
  New: 'open',
  Assigned: 'open',
  Pending: 'waiting',
  Resolved: 'solved',
  Closed: 'closed',
  Cancelled: 'closed',
} as const;

const wrong = (messageNumber: number, messageText: string, messageAppendedText: string, status = 400): FakeAnswer =>
  json([{ messageType: 'ERROR', messageText, messageNumber, messageAppendedText }], status);
const required = (field: string): FakeAnswer => wrong(307, 'Required field (without a default) not specified', field);

interface Entry {
  readonly values: Readonly<Record<string, string>>;
}

async function logIn({ request }: Asked): Promise<FakeAnswer> {
  const asked = new URLSearchParams(await new Response(request.body).text());
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const fits = isForm && asked.get('username') === user && asked.get('password') === password;
  return fits
    ? { status: 200, text: token, headers: { 'content-type': 'text/plain;charset=UTF-8' } }
    : wrong(623, 'Authentication failed', user, 401);
}

function create({ world, request }: Asked): FakeAnswer {
  const { values } = request.json as Entry;
  const missing = [
    'First_Name',
    'Last_Name',
    'Description',
    'Service_Type',
    'Impact',
    'Urgency',
    'Status',
    'Reported Source',
  ];
  const empty = missing.find((field) => !values[field]);
  if (empty) return required(empty);
  if ((values['Description'] ?? '').length > 100) return wrong(306, 'Field value too long', 'Description');
  const ticket = world.add({
    ...{
      title: values['Description'] ?? '',
      body: values['Detailed_Decription'] ?? '',
      project: 'incident',
      files: [],
    },
    ...{ type: values['Service_Type'] ?? '', priority: values['Urgency'] ?? '', status: 'New' },
    fields: { Impact: values['Impact'], Company: values['Company'] },
  });
  const link = { self: [{ href: '…' }] };
  return json({ values: { 'Incident Number': numberOf(ticket) }, _links: link }, 201);
}

const numberOf = ({ seq }: WorldTicket): string => `INC${String(seq).padStart(12, '0')}`;
const rowOf = (ticket: WorldTicket) => ({
  values: {
    ...{ 'Incident Number': numberOf(ticket), 'Detailed Decription': ticket.body, Status: ticket.status },
    'Last Modified Date': '2026-11-22T10:00:00.000+0000',
  },
});
/** `'Field' = "value"` or `'Field' LIKE "%value%"`. */
const asked = ({ query }: Asked['request']) => /^'([^']+)' (?:=|LIKE) "%?(.*?)%?"$/.exec(query.get('q') ?? '') ?? [];

async function log({ world, request }: Asked): Promise<FakeAnswer> {
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data');
  const form = isForm ? await request.form() : undefined;
  const entry = form?.get('entry');
  const kept = (
    form ? JSON.parse(entry instanceof File ? await entry.text() : (entry ?? '{}')) : request.json
  ) as Entry;
  const { values } = kept;
  const ticket = world.ticket(Number(values['Incident Number']?.slice(3)));
  if (!ticket) return wrong(302, 'Entry does not exist in database', '', 404);
  const name = values['z2AF Work Log01'];
  if (name === undefined) ticket.comments.push({ text: values['Detailed Description'] ?? '', files: [] });
  else {
    const file = form?.get('attach-z2AF Work Log01');
    if (!(file instanceof File)) return wrong(8964, 'The attachment part is missing', name);
    ticket.files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return { status: 201, text: '', headers: { location: '/api/arsys/v1/entry/HPD:WorkLog/WLG1' } };
}

const logOf = (id: number, text: string, more: object = {}) => ({
  values: {
    ...{ 'Work Log ID': `WLG${id}`, 'Detailed Description': text, 'View Access': 'Public', Submitter: 'keller' },
    ...{ 'Submit Date': `${minute(id)}.000+0000`, 'z2AF Work Log01': null, ...more },
  },
});
const logsOf = ({ comments, files }: WorldTicket) => [
  logOf(9_999, 'only for us', { 'View Access': 'Internal' }),
  ...comments.map(({ text }, i) => logOf(i, text)),
  ...files.map(({ name, bytes }, i) =>
    logOf(5_000 + i, name, { 'z2AF Work Log01': { name, sizeBytes: bytes.length, href: '…' } }),
  ),
];

const form = String.raw`\/api\/arsys\/v1\/entry\/`;
const routes: readonly Route[] = [
  [
    'GET',
    new RegExp(`^${form}CTM:People$`),
    ({ request }) =>
      request.query.get('q') === "'Remedy Login ID' = $USER$"
        ? json({
            entries: [{ values: { 'First Name': 'Katrin', 'Last Name': 'Keller', 'Full Name': 'Katrin Keller' } }],
          })
        : json({ entries: [] }),
  ],
  ['POST', new RegExp(`^${form}HPD:IncidentInterface_Create$`), create],
  [
    'GET',
    new RegExp(`^${form}HPD:IncidentInterface$`),
    ({ world, request }) => {
      const [, field, value = ''] = asked(request);
      const found =
        field === 'Incident Number'
          ? world.tickets.filter((one) => numberOf(one) === value)
          : world.search(({ body }) => field === 'Detailed Decription' && body.includes(value));
      return json({ entries: found.map(rowOf) });
    },
  ],
  ['POST', new RegExp(`^${form}HPD:WorkLog$`), log],
  [
    'GET',
    new RegExp(`^${form}HPD:WorkLog$`),
    ({ world, request }) => {
      const [, , number = ''] = asked(request);
      const all = world.tickets.filter((one) => numberOf(one) === number).flatMap(logsOf);
      const newestFirst = request.query.get('sort') === 'Submit Date.desc';
      return json({ entries: partOf(all, { size: Number(request.query.get('limit') ?? 2_000), newestFirst }) });
    },
  ],
];

export const bmcHelix: Fake = {
  system,
  under: '',
  page: '/smartit/app/#/ticket-console',
  hosted: { page: 'https://firma-smartit.onbmc.com/smartit/app/#/', base: 'https://firma-smartit.onbmc.com' },
  secret: { kind: 'basic', user, secret: password },
  expired: { kind: 'basic', user, secret: 'old' },
  me: 'Katrin Keller',
  ...{ project: 'incident', type: 'User Service Restoration', priority: '1-Critical' },
  fields: { Impact: '2-Significant/Large', Company: 'Keller GmbH' },
  proposed: { incident: 'User Service Restoration', P1: '1-Critical', P4: '4-Low' },
  isCreate: ({ method, path }) => method === 'POST' && path.endsWith('HPD:IncidentInterface_Create'),
  statuses,
  refusal: { answer: required('Description'), place: 'title', says: 'Required field' },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `AR-JWT ${token}`,
    open: [['POST', /^\/api\/jwt\/login$/, logIn]],
    routes,
    signedOut: wrong(9093, 'User is currently not signed in', 'No token', 401),
    missing: wrong(303, 'Form does not exist on server', '', 404),
  }),
};
