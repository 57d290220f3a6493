/**
 * The request API of Jira Service Management as Atlassian documents it: pages of `values`, fields for each request type
 * with a Jira schema, files first to the desk and then into the request, own requests only.
 */
import { jiraServiceManagement as system } from '../../../../core/systems/jira-service-management.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type World, type WorldTicket } from '../world.ts';

const token = 'a-personal-access-token';
const statuses = {
  'Waiting for support': 'open',
  'In Progress': 'open',
  'Waiting for customer': 'waiting',
  Resolved: 'solved',
  Closed: 'closed',
} as const;

const time = (text: string) => ({ iso8601: text, friendly: 'today', epochMillis: Date.parse(text) });
const page = (values: unknown[], isLastPage = true): FakeAnswer =>
  json({ size: values.length, start: 0, limit: 50, isLastPage, values });
const wrong = (errorMessage: string): FakeAnswer => json({ errorMessage, i18nErrorMessage: { parameters: [] } }, 400);

const requestOf = ({ seq, title, body, status }: WorldTicket) => ({
  ...{ issueId: String(90_000 + seq), issueKey: `SD-${seq}`, requestTypeId: '11', serviceDeskId: '3' },
  requestFieldValues: [
    { fieldId: 'summary', label: 'Summary', value: title },
    { fieldId: 'description', label: 'Description', value: body },
  ],
  currentStatus: {
    ...{ status, statusCategory: /Resolved|Closed/.test(status) ? 'DONE' : 'INDETERMINATE' },
    statusDate: time('2026-11-22T09:00:00+0100'),
  },
  _links: { web: `https://elsewhere.example/servicedesk/customer/portal/3/SD-${seq}` },
});

interface Given {
  serviceDeskId?: string;
  requestTypeId?: string;
  requestFieldValues?: {
    summary?: string;
    description?: unknown;
    priority?: { id: string };
    customfield_10010?: { id: string };
    [custom: string]: unknown;
  };
}

function create({ world, request }: Asked): FakeAnswer {
  const { serviceDeskId, requestTypeId, requestFieldValues = {} } = request.json as Given;
  const { summary, description, priority, customfield_10010, ...custom } = requestFieldValues;
  if (serviceDeskId !== '3' || requestTypeId !== '11') return wrong('The request type does not exist.');
  if (!summary) return wrong('Your request could not be created. Please check the fields: [summary: is required]');
  if (typeof description !== 'string') return wrong('[description: must be a string]');
  if (customfield_10010?.id !== '20') return wrong('[customfield_10010: Option id is not valid]');
  const ticket = world.add({
    ...{ title: summary, body: description, project: serviceDeskId, type: requestTypeId, status: 'In Progress' },
    ...{ priority: priority?.id ?? '', fields: { 'customfield_10010.id': customfield_10010.id, ...custom }, files: [] },
  });
  return json(requestOf(ticket), 201);
}

async function upload({ world, request }: Asked): Promise<FakeAnswer> {
  if (request.headers['x-atlassian-token'] !== 'no-check') return wrong('XSRF check failed');
  const files = (await request.form()).getAll('file') as File[];
  const temporaryAttachments = await Promise.all(
    files.map(async (file) => ({
      fileName: file.name,
      temporaryAttachmentId: world.upload({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    })),
  );
  return json({ temporaryAttachments }, 201);
}

const taken = (world: World, ids: readonly string[]) => ids.flatMap((id) => world.take(id) ?? []);

function attach({ world, request, ticket }: Asked): FakeAnswer {
  const { temporaryAttachmentIds, additionalComment } = request.json as {
    temporaryAttachmentIds: string[];
    additionalComment?: { body: string };
  };
  const files = taken(world, temporaryAttachmentIds);
  ticket.files.push(...files);
  if (additionalComment) ticket.comments.push({ text: additionalComment.body, files });
  return json({ attachments: page([]).json }, 201);
}

const field = (fieldId: string, name: string, more: object) => ({
  ...{ fieldId, name, description: '', required: false, defaultValues: [], validValues: [], visible: true, ...more },
});
const option = (value: string, label: string) => ({ value, label, children: [] });
const requestTypeFields = [
  field('summary', 'Summary', { required: true, jiraSchema: { type: 'string', system: 'summary' } }),
  field('priority', 'Priority', {
    jiraSchema: { type: 'priority', system: 'priority' },
    validValues: ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((label, i) => option(String(i + 1), label)),
  }),
  field('customfield_10010', 'Umgebung', {
    required: true,
    jiraSchema: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select' },
    validValues: [option('20', 'Live'), option('21', 'Test')],
  }),
  field('customfield_10011', 'Version', { jiraSchema: { type: 'string' } }),
  field('attachment', 'Attachment', { jiraSchema: { type: 'array', items: 'attachment', system: 'attachment' } }),
];

const comment = (id: number, body: string, isPublic = true) => ({
  ...{ id: String(id), body, public: isPublic, author: { displayName: 'Katrin Keller' } },
  created: time('2026-11-22T09:00:00+0100'),
});

const desk = '^/rest/servicedeskapi';
const routes: readonly Route[] = [
  ['GET', /^\/rest\/api\/2\/myself$/, () => json({ displayName: 'Katrin Keller' })],
  ['GET', new RegExp(`${desk}/servicedesk$`), () => page([{ id: '3', projectName: 'Helpdesk', projectKey: 'SD' }])],
  ['GET', new RegExp(`${desk}/servicedesk/3/requesttype$`), () => page([{ id: '11', name: 'Report an incident' }])],
  ['GET', new RegExp(`${desk}/servicedesk/3/requesttype/11/field$`), () => json({ requestTypeFields })],
  ['POST', new RegExp(`${desk}/servicedesk/3/attachTemporaryFile$`), upload],
  ['POST', new RegExp(`${desk}/request$`), create],
  [
    'GET',
    new RegExp(`${desk}/request$`),
    ({ world, request: { query } }) =>
      page(query.get('requestStatus') === 'ALL_REQUESTS' ? world.search(() => true).map(requestOf) : []),
  ],
  ['GET', new RegExp(`${desk}/request/SD-(\\d+)$`), ({ ticket }) => json(requestOf(ticket))],
  ['POST', new RegExp(`${desk}/request/SD-(\\d+)/attachment$`), attach],
  [
    'GET',
    new RegExp(`${desk}/request/SD-(\\d+)/attachment$`),
    ({ ticket }) => page(ticket.files.map(({ name, bytes }) => ({ filename: name, size: bytes.length }))),
  ],
  [
    'GET',
    new RegExp(`${desk}/request/SD-(\\d+)/comment$`),
    ({ ticket, request: { query } }) => {
      const all = [...ticket.comments.map(({ text }, i) => comment(i, text)), comment(9_999, 'only for us', false)];
      const from = Number(query.get('start') ?? 0);
      const size = Math.min(Number(query.get('limit') ?? 50), 50);
      return page(partOf(all, { from, size }), from + size >= all.length);
    },
  ],
  [
    'POST',
    new RegExp(`${desk}/request/SD-(\\d+)/comment$`),
    ({ request, ticket }) => {
      ticket.comments.push({ text: (request.json as { body: string }).body, files: [] });
      return json({ id: '1' }, 201);
    },
  ],
];

export const jiraServiceManagement: Fake = {
  system,
  under: '/jira',
  page: '/servicedesk/customer/portal/3/create/11',
  hosted: {
    page: 'https://desk.atlassian.net/servicedesk/customer/portals',
    base: 'https://desk.atlassian.net',
  },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: '3',
  type: '11',
  priority: '1',
  fields: { 'customfield_10010.id': '20', customfield_10011: '24.1' },
  proposed: { incident: '11', P1: '1', P4: '4' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/rest/servicedeskapi/request',
  statuses,
  refusal: {
    answer: wrong('Your request could not be created. Please check the fields: [summary: is required]'),
    place: 'title',
    says: 'could not be created',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `Bearer ${token}`,
    open: [['GET', new RegExp(`${desk}/info$`), () => json({ version: '5.12.0', isLicensedForUse: true })]],
    routes,
    signedOut: json({ errorMessage: 'You are not authenticated.' }, 401),
    missing: json({ errorMessage: 'The request does not exist.' }, 404),
  }),
};
