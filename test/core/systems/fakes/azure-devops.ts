/**
 * Azure DevOps as learn.microsoft.com/rest/api/azure/devops has it: a token as the password of nobody, versions in every
 * address, patches in a type of content of their own, files that are there before the work item, a query language, and a
 * bug whose text is not its description.
 */
import { azureDevops as system } from '../../../../core/systems/azure-devops.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldFile, type WorldTicket } from '../world.ts';

const project = '6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c';
const signedIn = `Basic ${Buffer.from(':a-personal-access-token').toString('base64')}`;
const ours = { 'x-vss-e2eid': '0b1c2d3e' };
const wit = `/${project}/_apis/wit`;
const at = (path: string): RegExp => new RegExp(`^${wit}/${path}$`);

const wrong = (message: string, more: object = {}, status = 400): FakeAnswer =>
  json({ $id: '1', innerException: null, message, errorCode: 0, eventId: 3200, ...more }, status);
const broken = (field: string, message: string): FakeAnswer =>
  wrong(message, {
    typeKey: 'RuleValidationException',
    customProperties: {
      ErrorMessage: message,
      FieldReferenceName: field,
      RuleValidationErrors: [{ fieldReferenceName: field, errorMessage: message }],
    },
  });

interface Change {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}
const isPatch = ({ request }: Asked): boolean =>
  request.headers['content-type'] === 'application/json-patch+json' && Array.isArray(request.json);

const filesOf = ({ world }: Asked, changes: readonly Change[]): WorldFile[] =>
  changes
    .filter(({ path }) => path === '/relations/-')
    .flatMap(({ value }) => {
      const { rel, url } = value as { rel: string; url: string };
      return rel === 'AttachedFile' ? (world.take(new URL(url).searchParams.get('handle') ?? '') ?? []) : [];
    });

function create(asked: Asked): FakeAnswer {
  const { world, request } = asked;
  if (!isPatch(asked)) return wrong('The request content type is not supported.', {}, 415);
  const changes = request.json as Change[];
  const field = (name: string): unknown => changes.find(({ path }) => path === `/fields/${name}`)?.value;
  const title = field('System.Title');
  if (typeof title !== 'string' || title.length > 255)
    return broken('System.Title', 'TF401320: Rule Error for field Title. Error code: Required, InvalidEmpty.');
  const level = field('Microsoft.VSTS.Common.Priority');
  if (typeof level !== 'number')
    return broken('Microsoft.VSTS.Common.Priority', 'TF401320: Rule Error for field Priority.');
  // The description of a bug is on no form: a text there is lost to people.
  const body = field('Microsoft.VSTS.TCM.ReproSteps');
  const ticket = world.add({
    ...{
      title,
      body: typeof body === 'string' ? body : '',
      project,
      type: decodeURIComponent(request.path.split('$')[1] ?? ''),
    },
    ...{ priority: String(level), status: 'New', files: filesOf(asked, changes) },
    fields: Object.fromEntries(
      ['System.AreaPath', 'Microsoft.VSTS.Common.Severity'].map((name) => [name, field(name)]),
    ),
  });
  return json(itemOf(ticket));
}

function change(asked: Asked): FakeAnswer {
  if (!isPatch(asked)) return wrong('The request content type is not supported.', {}, 415);
  asked.ticket.files.push(...filesOf(asked, asked.request.json as Change[]));
  return json(itemOf(asked.ticket));
}

const itemOf = ({ seq, title, body, status, files }: WorldTicket) => ({
  id: seq,
  rev: 1,
  fields: {
    'System.Title': title,
    'System.State': status,
    'System.ChangedDate': '2026-11-22T09:00:00Z',
    'Microsoft.VSTS.TCM.ReproSteps': body,
  },
  relations: [
    {
      rel: 'System.LinkTypes.Hierarchy-Reverse',
      url: 'https://dev.azure.com/org/_apis/wit/workItems/1',
      attributes: {},
    },
    ...files.map(({ name, bytes }) => ({ rel: 'AttachedFile', attributes: { name, resourceSize: bytes.length } })),
  ],
});

function query({ world, request }: Asked): FakeAnswer {
  const asked = (request.json as { query?: string }).query ?? '';
  const [, words] = /\[Microsoft\.VSTS\.TCM\.ReproSteps\] CONTAINS '([^']*)'/.exec(asked) ?? [];
  if (words === undefined) return wrong('TF51005: The query references a field that does not exist.');
  const found = world.search(({ body }) => body.includes(words));
  return json({ queryType: 'flat', workItems: found.map(({ seq }) => ({ id: seq, url: `${wit}/workItems/${seq}` })) });
}

const named = (referenceName: string, name: string, more: object = {}) => ({
  referenceName,
  name,
  alwaysRequired: false,
  ...more,
});
const bug = [
  named('System.Title', 'Title', { alwaysRequired: true }),
  named('Microsoft.VSTS.TCM.ReproSteps', 'Repro Steps'),
  named('System.AreaPath', 'Area Path'),
  named('Microsoft.VSTS.Common.Priority', 'Priority', { allowedValues: ['1', '2', '3', '4'], defaultValue: '2' }),
  named('Microsoft.VSTS.Common.Severity', 'Severity', {
    ...{ alwaysRequired: true, allowedValues: ['1 - Critical', '2 - High', '3 - Medium', '4 - Low'] },
  }),
];
const task = [named('System.Title', 'Title'), named('System.Description', 'Description')];
const kinds = [
  { referenceName: 'System.Title', type: 'string', readOnly: false },
  { referenceName: 'System.AreaPath', type: 'treePath', readOnly: false },
  { referenceName: 'Microsoft.VSTS.TCM.ReproSteps', type: 'html', readOnly: false },
  { referenceName: 'Microsoft.VSTS.Common.Priority', type: 'integer', readOnly: false },
  { referenceName: 'Microsoft.VSTS.Common.Severity', type: 'string', readOnly: false },
];
const types = [
  { name: 'Bug', isDisabled: false },
  { name: 'Task', isDisabled: false },
  { name: 'Code Review Request', isDisabled: false },
];
const list = (value: readonly unknown[]): FakeAnswer => json({ count: value.length, value });

/** A version is wanted in every address but those of reading, where the newest is taken. */
const versioned =
  (answer: Route[2]): Route[2] =>
  (asked) =>
    asked.request.query.get('api-version') ? answer(asked) : wrong('No api-version was supplied for the request.');

const routes: readonly Route[] = [
  [
    'GET',
    /^\/_apis\/connectionData$/,
    () => json({ authenticatedUser: { id: 'd6', providerDisplayName: 'Katrin Keller', isActive: true } }),
  ],
  ['GET', /^\/_apis\/projects$/, () => list([{ id: project, name: 'Helpdesk', state: 'wellFormed' }])],
  ['GET', at('workitemtypes'), () => list(types)],
  ['GET', at('workitemtypes/Bug'), () => json({ name: 'Bug', fields: bug })],
  ['GET', at('workitemtypes/Bug/fields'), () => list(bug)],
  ['GET', at('workitemtypes/Task/fields'), () => list(task)],
  [
    'GET',
    at('workitemtypecategories'),
    () => list([{ referenceName: 'Microsoft.HiddenCategory', workItemTypes: [{ name: 'Code Review Request' }] }]),
  ],
  ['GET', at('fields'), () => list(kinds)],
  [
    'POST',
    /^\/_apis\/wit\/attachments$/,
    versioned(({ world, request: { query: asked, body, headers } }) => {
      if (headers['content-type'] !== 'application/octet-stream') return wrong('Unsupported media type', {}, 415);
      const handle = world.upload({ name: asked.get('fileName') ?? '', bytes: body });
      return json({ id: handle, url: `https://dev.azure.com/org/_apis/wit/attachments/1?handle=${handle}` }, 201);
    }),
  ],
  ['POST', at('workitems/\\$Bug'), versioned(create)],
  ['PATCH', at('workitems/(\\d+)'), versioned(change)],
  ['GET', at('workitems/(\\d+)'), ({ ticket }) => json(itemOf(ticket))],
  [
    'GET',
    at('workitems'),
    ({ world, request }) => {
      const ids = (request.query.get('ids') ?? '').split(',');
      return list(ids.flatMap((id) => world.ticket(id) ?? []).map(itemOf));
    },
  ],
  ['POST', at('wiql'), versioned(query)],
  [
    'GET',
    at('workItems/(\\d+)/comments'),
    versioned(({ ticket, request: { query } }) => {
      const all = ticket.comments.map(({ text }, i) => ({
        ...{ id: i + 1, text, createdDate: '2026-11-22T09:00:00Z', createdBy: { displayName: 'Katrin Keller' } },
      }));
      const size = Math.min(Number(query.get('$top') ?? 200), 200);
      return json({
        totalCount: all.length,
        comments: partOf(all, { size, newestFirst: query.get('order') === 'desc' }),
      });
    }),
  ],
  [
    'POST',
    at('workItems/(\\d+)/comments'),
    versioned(({ ticket, request }) => {
      ticket.comments.push({ text: (request.json as { text: string }).text, files: [] });
      return json({ id: ticket.comments.length }, 200);
    }),
  ],
];

export const azureDevops: Fake = {
  system,
  under: '/org',
  page: '/Helpdesk/_workitems/edit/17',
  hosted: { page: 'https://dev.azure.com/org/Helpdesk', base: 'https://dev.azure.com/org' },
  secret: { kind: 'token', token: 'a-personal-access-token' },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project,
  type: 'Bug',
  priority: '1',
  fields: { 'System.AreaPath': 'Helpdesk\\Finanzen', 'Microsoft.VSTS.Common.Severity': '2 - High' },
  proposed: { incident: 'Bug', P1: '1', P4: '4' },
  isCreate: ({ method, path }) => method === 'POST' && path.includes('/workitems/$'),
  statuses: { New: 'open', Active: 'open', Resolved: 'solved', Done: 'solved', Closed: 'closed', Removed: 'closed' },
  refusal: {
    answer: broken('System.Title', 'TF401320: Rule Error for field Title. Error code: Required, InvalidEmpty.'),
    place: 'title',
    says: 'Rule Error for field Title',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === signedIn,
    open: [],
    routes,
    signedOut: { status: 401, text: '', headers: ours },
    missing: json(
      { message: 'TF401232: Work item does not exist.', typeKey: 'WorkItemUnauthorizedAccessException' },
      404,
    ),
  }),
};
