/**
 * Jira's API as Atlassian documents it: pages of fields per issue type, errors as `errorMessages` and `errors`, uploads
 * only with `X-Atlassian-Token`. `kindOf` says where the cloud and Data Center differ.
 */
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type FakeRequest, type Route } from './fake.ts';
import { partOf, type WorldTicket } from './world.ts';

interface Kind {
  readonly api: '2' | '3';
  readonly deploymentType: 'Cloud' | 'Server';
  readonly isSignedIn: (request: FakeRequest) => boolean;
  /** A text as the API wants and gives it; undefined for what it would refuse. */
  readonly textOf: (given: unknown) => string | undefined;
  readonly textAs: (text: string) => unknown;
}

const statuses = { 'To Do': 'open', 'Waiting for customer': 'waiting', Done: 'solved', Closed: 'closed' } as const;
const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, i) => ({ id: String(i + 1), name }));
const fields = [
  { fieldId: 'summary', name: 'Summary', required: true, schema: { type: 'string', system: 'summary' } },
  { fieldId: 'project', name: 'Project', required: true, schema: { type: 'project', system: 'project' } },
  {
    ...{ fieldId: 'priority', name: 'Priority', required: false, hasDefaultValue: true },
    ...{ schema: { type: 'priority', system: 'priority' }, allowedValues: priorities },
  },
  {
    ...{ fieldId: 'customfield_10010', name: 'Umgebung', required: true, hasDefaultValue: false },
    schema: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select', customId: 10010 },
    allowedValues: [
      { id: '20', value: 'Live' },
      { id: '21', value: 'Test' },
    ],
  },
  { fieldId: 'customfield_10011', name: 'Version', required: false, schema: { type: 'string' } },
  { fieldId: 'labels', name: 'Labels', required: false, schema: { type: 'array', items: 'string', system: 'labels' } },
];
const types = [
  { id: '10001', name: 'Story', subtask: false },
  { id: '10002', name: 'Sub-task', subtask: true },
  { id: '10004', name: 'Bug', subtask: false },
];
const wrong = (errors: Record<string, string>): FakeAnswer => json({ errorMessages: [], errors }, 400);

interface Given {
  project?: { key: string };
  issuetype?: { id: string };
  summary?: string;
  description?: unknown;
  priority?: { id: string };
  [custom: string]: unknown;
}

/** Only the documented shapes are taken; the world keeps them by the ids that our metadata gives the fields. */
function create(kind: Kind, { world, request }: Asked): FakeAnswer {
  const { project, issuetype, summary, description, priority, ...custom } = (request.json as { fields: Given }).fields;
  const body = kind.textOf(description);
  if (body === undefined) return wrong({ description: 'Operation value must be an Atlassian Document' });
  if (!summary || summary.includes('\n')) return wrong({ summary: 'The summary is invalid.' });
  const known: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(custom)) {
    if (id === 'customfield_10010') {
      const chosen = (value as { id?: string }).id;
      if (chosen !== '20' && chosen !== '21') return wrong({ [id]: 'Option id is not valid' });
      known[`${id}.id`] = chosen;
    } else if (id === 'labels') known[`${id}.words`] = (value as string[]).join(' ');
    else known[id] = value;
  }
  const { seq } = world.add({
    ...{ title: summary, body, project: project?.key ?? '', type: issuetype?.id ?? '', status: 'To Do' },
    ...{ priority: priority?.id ?? '', fields: known, files: [] },
  });
  return json({ id: String(90_000 + seq), key: `DESK-${seq}`, self: `https://elsewhere.example/${seq}` }, 201);
}

function search(kind: Kind, { world, request }: Asked): FakeAnswer {
  const { jql, fields } = request.json as { jql: string; fields?: string[] };
  if (!fields?.includes('description') && fields?.includes('*all'))
    return found(kind, jql, { world, request } as Asked);
  const word = /^description ~ "\\"(\w+)\\""$/.exec(jql)?.[1];
  if (word === undefined) return json({ errorMessages: ['Error in the JQL Query'], errors: {} }, 400);
  if (!fields?.includes('description')) return json({ issues: [], isLast: true });
  // Like the real one it finds words that only begin alike.
  const alike = world.search(({ body }) => body.includes(word.slice(0, 2)));
  const issues = alike.map(({ seq, body }) => ({
    ...{ id: String(90_000 + seq), key: `DESK-${seq}` },
    fields: { description: kind.textAs(body) },
  }));
  return json({ issues, isLast: true });
}

/** Pages of whole issues: the cloud's by a token, with no number; Data Center's by a place, with one. */
function found(kind: Kind, jql: string, { world, request }: Asked): FakeAnswer {
  const word = jql === 'filter = 10100' ? '' : /^summary ~ "(\w+)"$/.exec(jql)?.[1];
  if (word === undefined) return json({ errorMessages: ['Error in the JQL Query'], errors: {} }, 400);
  const given = request.json as { maxResults: number; startAt?: number; nextPageToken?: string };
  const from = kind.api === '3' ? Number(given.nextPageToken ?? 0) : (given.startAt ?? 0);
  const all = world.search(({ title }) => title.includes(word));
  const end = from + given.maxResults;
  const issues = all.slice(from, end).map((ticket) => ({
    ...issue(ticket),
    fields: {
      ...issue(ticket).fields,
      ...{ summary: ticket.title, description: kind.textAs(ticket.body), created: '2026-11-21T08:00:00.000+0000' },
      ...{ issuetype: types[2], priority: priorities[0], reporter: { displayName: 'Katrin Keller' }, assignee: null },
      customfield_10010: { id: '20', value: 'Live' },
    },
  }));
  const names = { customfield_10010: 'Umgebung' };
  if (kind.api === '2') return json({ issues, names, startAt: from, total: all.length });
  return json({
    issues,
    names,
    ...(end < all.length ? { nextPageToken: String(end) } : {}),
    isLast: end >= all.length,
  });
}

async function upload({ request, ticket }: Asked): Promise<FakeAnswer> {
  if (request.headers['x-atlassian-token'] !== 'no-check')
    return { status: 403, text: 'XSRF check failed', headers: { 'content-type': 'text/plain' } };
  const file = (await request.form()).get('file') as File;
  ticket.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return json([{ id: '1', filename: file.name, size: file.size }]);
}

const issue = (ticket: WorldTicket) => ({
  ...{ id: String(90_000 + ticket.seq), key: `DESK-${ticket.seq}` },
  fields: {
    status: { name: ticket.status, statusCategory: { key: /Done|Closed/.test(ticket.status) ? 'done' : 'new' } },
    updated: '2026-11-22T08:00:00.000+0000',
    attachment: ticket.files.map(({ name, bytes }) => ({ id: '1', filename: name, size: bytes.length })),
  },
});

const commentsOf = (kind: Kind, ticket: WorldTicket, query: URLSearchParams) => {
  const comment = (id: number, text: string, more: object = {}) => ({
    ...{ id: String(id), author: { displayName: 'Katrin Keller' }, created: '2026-11-22T09:00:00.000+0100' },
    ...{ body: kind.textAs(text), ...more },
  });
  const internal = [
    comment(9_998, 'only for us', { jsdPublic: false }),
    comment(9_999, 'only for admins', { visibility: { type: 'role', value: 'Administrators' } }),
  ];
  const all = [...ticket.comments.map(({ text }, i) => comment(i, text)), ...internal];
  const size = Math.min(Number(query.get('maxResults') ?? 50), 100);
  return { comments: partOf(all, { size, newestFirst: query.get('orderBy') === '-created' }), total: all.length };
};

function addComment(kind: Kind, { request, ticket }: Asked): FakeAnswer {
  const text = kind.textOf((request.json as { body: unknown }).body);
  if (text === undefined) return wrong({ comment: 'Comment body is not valid!' });
  ticket.comments.push({ text, files: [] });
  return json({ id: '1' }, 201);
}

const issueTypes = (kind: Kind) =>
  kind.api === '3' ? { issueTypes: types, total: 3 } : { values: types, isLast: true };
const fieldPage = (kind: Kind) => (kind.api === '3' ? { fields, total: 6 } : { values: fields, isLast: true });

const routes = (kind: Kind): Route[] => [
  ['GET', /^\/rest\/api\/[23]\/myself$/, () => json({ displayName: 'Katrin Keller', accountId: '5b10' })],
  [
    'GET',
    /^\/rest\/api\/3\/project\/search$/,
    () => json({ values: [{ key: 'DESK', name: 'Helpdesk' }], isLast: true }),
  ],
  ['GET', /^\/rest\/api\/2\/project$/, () => json([{ key: 'DESK', name: 'Helpdesk' }])],
  ['GET', /^\/rest\/api\/[23]\/issue\/createmeta\/DESK\/issuetypes$/, () => json(issueTypes(kind))],
  ['GET', /^\/rest\/api\/[23]\/issue\/createmeta\/DESK\/issuetypes\/\d+$/, () => json(fieldPage(kind))],
  ['POST', /^\/rest\/api\/[23]\/issue$/, (asked) => create(kind, asked)],
  [
    'POST',
    kind.api === '3' ? /^\/rest\/api\/3\/search\/jql$/ : /^\/rest\/api\/2\/search$/,
    (asked) => search(kind, asked),
  ],
  [
    'POST',
    /^\/rest\/api\/3\/search\/approximate-count$/,
    ({ world, request }) => {
      const word = /"(\w+)"/.exec((request.json as { jql: string }).jql)?.[1] ?? '';
      return json({ count: world.search(({ title }) => title.includes(word)).length });
    },
  ],
  ['GET', /^\/rest\/api\/[23]\/filter\/favourite$/, () => json([{ id: '10100', name: 'Alle Tickets' }])],
  ['GET', /^\/rest\/api\/[23]\/issue\/DESK-(\d+)$/, ({ ticket }) => json(issue(ticket))],
  ['POST', /^\/rest\/api\/[23]\/issue\/DESK-(\d+)\/attachments$/, upload],
  [
    'GET',
    /^\/rest\/api\/[23]\/issue\/DESK-(\d+)\/comment$/,
    ({ ticket, request }) => json(commentsOf(kind, ticket, request.query)),
  ],
  ['POST', /^\/rest\/api\/[23]\/issue\/DESK-(\d+)\/comment$/, (asked) => addComment(kind, asked)],
];

type Common = Pick<Fake, 'me' | 'project' | 'type' | 'priority' | 'fields' | 'proposed' | 'isCreate' | 'statuses'> &
  Pick<Fake, 'refusal' | 'answer' | 'search'>;

/** All that a fake of a Jira needs besides its system, its address and its secrets. */
export const jiraOf = (kind: Kind): Common => ({
  me: 'Katrin Keller',
  project: 'DESK',
  type: '10004',
  priority: '1',
  fields: { 'customfield_10010.id': '20', customfield_10011: '24.1', 'labels.words': 'ticketklar' },
  proposed: { incident: '10004', P1: '1', P4: '4' },
  isCreate: ({ method, path }) => method === 'POST' && path === `/rest/api/${kind.api}/issue`,
  statuses,
  search: {
    query: (word) => `summary ~ "${word}"`,
    saved: { value: '10100', name: 'Alle Tickets' },
    wrong: 'summary ~',
  },
  refusal: {
    answer: wrong({ summary: 'You must specify a summary of the issue.', customfield_10010: 'Umgebung is required.' }),
    place: 'title',
    says: 'You must specify a summary',
  },
  answer: answerBy({
    isSignedIn: kind.isSignedIn,
    open: [
      [
        'GET',
        /^\/rest\/api\/2\/serverInfo$/,
        () => json({ versionNumbers: [10, 3, 0], deploymentType: kind.deploymentType }),
      ],
    ],
    routes: routes(kind),
    signedOut: json({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, 401),
    missing: json(
      { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
      404,
    ),
  }),
});
