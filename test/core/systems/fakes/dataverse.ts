/**
 * The Dataverse Web API as learn.microsoft.com has it: a PATCH makes a row under its own id, `If-None-Match: *` answers
 * 412 when there is one, choices are numbers, files are notes with their bytes in base64, errors are `{ error }`.
 */
import { dataverse as system } from '../../../../core/systems/dataverse.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type World, type WorldTicket } from '../world.ts';

const token = 'eyJ0eXAi.access.token';
const reasons: Readonly<Record<string, readonly [statecode: number, statuscode: number]>> = {
  'In Progress': [0, 1],
  'On Hold': [0, 2],
  'Waiting for Details': [0, 3],
  'Problem Solved': [1, 5],
  Cancelled: [2, 6],
};
const statuses = {
  'In Progress': 'open',
  'On Hold': 'waiting',
  'Waiting for Details': 'waiting',
  'Problem Solved': 'solved',
  Cancelled: 'closed',
} as const;

const account = '11111111-1111-1111-1111-111111111111';
const failure = (status: number, code: string, message: string): FakeAnswer =>
  json({ error: { code, message } }, status);
const missing = failure(404, '0x80040217', "Entity 'incident' With Id = … Does Not Exist");
const idIn = /\(([0-9a-f-]{36})\)/;
const named = (world: World, text: string): WorldTicket | undefined => {
  const id = idIn.exec(text)?.[1] ?? / eq ([0-9a-f-]{36})/.exec(text)?.[1];
  const number = /^ticketnumber eq '(.*)'$/.exec(text)?.[1];
  return world.tickets.find((one) => (number === undefined ? one.key === id : row(one).ticketnumber === number));
};
const row = ({ key, seq }: WorldTicket) => ({ incidentid: key, ticketnumber: `CAS-0100${seq}-X1` });

/** A PATCH of a row that is not there makes it. */
function upsert({ world, request }: Asked): FakeAnswer {
  if (named(world, request.path)) {
    if (request.headers['if-none-match'] === '*')
      return failure(412, '0x80060892', 'A record with matching key values already exists.');
    return { status: 204, text: '' };
  }
  const { title, description, casetypecode, prioritycode, ...more } = request.json as Record<string, string | number>;
  const { 'customerid_account@odata.bind': customer, ...columns } = more;
  if (customer !== `/accounts(${account})`)
    return failure(400, '0x80040265', 'You should specify a parent contact or account.');
  if (typeof prioritycode !== 'number' || typeof casetypecode !== 'number')
    return failure(400, '0x80048d19', "Error identified in Payload: cannot convert a value to type 'Edm.Int32'");
  const { new_umgebung, ...texts } = columns;
  const ticket = world.add({
    ...{ title: String(title), body: String(description), project: 'incident', type: String(casetypecode), files: [] },
    ...{ priority: String(prioritycode), key: idIn.exec(request.path)?.[1], status: 'In Progress' },
    fields: { customerid: account, 'new_umgebung.number': String(new_umgebung), ...texts },
  });
  if (request.headers['prefer'] !== 'return=representation') return { status: 204, text: '' };
  return json({ ...row(ticket), title }, 201);
}

function show({ world, request }: Asked): FakeAnswer {
  const ticket = named(world, request.path);
  if (!ticket) return missing;
  const [statecode, statuscode] = reasons[ticket.status] ?? [0, 1];
  const formatted = request.headers['prefer']?.includes('FormattedValue')
    ? { 'statuscode@OData.Community.Display.V1.FormattedValue': ticket.status }
    : {};
  return json({ ...row(ticket), statecode, statuscode, modifiedon: '2026-11-22T08:00:00Z', ...formatted });
}

interface Note {
  notetext?: string;
  filename?: string;
  documentbody?: string;
  'objectid_incident@odata.bind': string;
}

function addNote({ world, request }: Asked): FakeAnswer {
  const { notetext, filename, documentbody, ...of } = request.json as Note;
  const ticket = named(world, of['objectid_incident@odata.bind']);
  if (!ticket) return missing;
  if (filename !== undefined && documentbody !== undefined)
    ticket.files.push({ name: filename, bytes: new Uint8Array(Buffer.from(documentbody, 'base64')) });
  else ticket.comments.push({ text: notetext ?? '', files: [] });
  return { status: 204, text: '' };
}

function notes({ world, request }: Asked): FakeAnswer {
  const filter = request.query.get('$filter') ?? '';
  const ticket = named(world, filter);
  if (filter.includes('isdocument eq true'))
    return json({ value: ticket?.files.map(({ name, bytes }) => ({ filename: name, filesize: bytes.length })) ?? [] });
  const value = ticket?.comments.map(({ text }, i) => ({
    ...{ annotationid: `n${i}`, notetext: text, createdon: '2026-11-22T09:00:00Z', _createdby_value: 'user-7' },
    '_createdby_value@OData.Community.Display.V1.FormattedValue': 'Katrin Keller',
  }));
  const newestFirst = request.query.get('$orderby') === 'createdon desc';
  const size = Number(request.query.get('$top') ?? 5_000);
  return json({ value: partOf(value ?? [], { size, newestFirst }) });
}

const labelled = (Label: string) => ({ UserLocalizedLabel: { Label, LanguageCode: 1033 } });
const attribute = (LogicalName: string, label: string, more: object = {}) => ({
  ...{ LogicalName, DisplayName: labelled(label), RequiredLevel: { Value: 'None' }, IsValidForCreate: true },
  ...{ IsCustomAttribute: false, ...more },
});
const options = (...names: string[]) => ({
  OptionSet: { Options: names.map((name, i) => ({ Value: i + 1, Label: labelled(name) })) },
});
const picklists = [
  attribute('casetypecode', 'Case Type', options('Question', 'Problem', 'Request')),
  attribute('prioritycode', 'Priority', options('High', 'Normal', 'Low')),
  attribute('severitycode', 'Severity', options('Default Value')),
  attribute('new_umgebung', 'Umgebung', {
    ...{ IsCustomAttribute: true, RequiredLevel: { Value: 'ApplicationRequired' } },
    ...options('Live', 'Test'),
  }),
];
const texts = [
  attribute('title', 'Case Title', { RequiredLevel: { Value: 'ApplicationRequired' }, MaxLength: 200 }),
  attribute('new_version', 'Version', { IsCustomAttribute: true, MaxLength: 40 }),
];

const data = '^/api/data/v9\\.2';
const definitions = `${data}/EntityDefinitions\\(LogicalName='incident'\\)/Attributes/Microsoft\\.Dynamics\\.CRM\\.`;
const routes: readonly Route[] = [
  ['GET', new RegExp(`${data}/WhoAmI$`), () => json({ UserId: '77777777-7777-7777-7777-777777777777' })],
  ['GET', new RegExp(`${data}/systemusers\\(7{8}-`), () => json({ fullname: 'Katrin Keller' })],
  ['GET', new RegExp(`${definitions}PicklistAttributeMetadata$`), () => json({ value: picklists })],
  ['GET', new RegExp(`${definitions}StringAttributeMetadata$`), () => json({ value: texts })],
  ['GET', new RegExp(`${data}/accounts$`), () => json({ value: [{ accountid: account, name: 'Muster AG' }] })],
  ['PATCH', new RegExp(`${data}/incidents\\(`), upsert],
  ['GET', new RegExp(`${data}/incidents\\(`), show],
  [
    'GET',
    new RegExp(`${data}/incidents$`),
    ({ world, request }) => {
      const wanted = named(world, request.query.get('$filter') ?? '');
      return json({ value: world.search((ticket) => ticket === wanted).map(row) });
    },
  ],
  ['POST', new RegExp(`${data}/annotations$`), addNote],
  ['GET', new RegExp(`${data}/annotations$`), notes],
];

const stranger: FakeAnswer = {
  status: 401,
  text: '',
  headers: {
    'www-authenticate':
      'Bearer authorization_uri=https://login.example/common/oauth2/authorize, resource_id=https://desk.crm4.example/',
  },
};

export const dataverse: Fake = {
  system,
  under: '',
  page: '/main.aspx',
  hosted: {
    page: 'https://desk.crm4.dynamics.com/main.aspx?appid=1&pagetype=entitylist&etn=incident',
    base: 'https://desk.crm4.dynamics.com',
  },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: 'incident',
  type: '2',
  priority: '1',
  fields: { customerid: account, 'new_umgebung.number': '1', new_version: '24.1' },
  proposed: { incident: '2', P1: '1', P4: '3' },
  isCreate: ({ method, path }) => method === 'PATCH' && path.startsWith('/api/data/v9.2/incidents('),
  statuses,
  refusal: {
    answer: failure(400, '0x80044331', "A validation error occurred. The length of the 'title' attribute is too long."),
    place: 'title',
    says: 'A validation error occurred',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `Bearer ${token}`,
    open: [],
    routes,
    signedOut: stranger,
    missing,
  }),
};
