/**
 * Linear's GraphQL API as its schema has it (packages/sdk/src/schema.graphql of linear/linear): one address for
 * everything, errors with 200 or 400, an id of an issue can be chosen and is taken once, labels of the team and of all.
 */
import { linear as system } from '../../../../core/systems/linear.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer } from '../fake.ts';
import { minute, partOf, type WorldTicket } from '../world.ts';

const token = 'lin_api_keller';
const team = '4b1f6a2e-0c1d-4a6e-9f3b-0d2f5a7c9e11';
const bug = '0a4d8c52-7a3e-4c1b-8f60-2b9d1e5f7a31';
const finance = '7c2e9b10-1d4f-4e8a-a6b5-3f0c8d7e6a42';
const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const error = (message: string, type: string, code: string, says?: string): unknown => ({
  errors: [
    { message, path: ['issueCreate'], extensions: { type, code, userError: true, userPresentableMessage: says } },
  ],
  data: null,
});
const refused = (message: string, says?: string): FakeAnswer =>
  json(error(message, 'invalid input', 'INPUT_ERROR', says));

/** Names of states are the team's own, their kinds are fixed. */
const states: Readonly<Record<string, readonly [type: string, 'open' | 'waiting' | 'solved' | 'closed']>> = {
  Triage: ['triage', 'open'],
  'In Progress': ['started', 'open'],
  'Waiting for customer': ['started', 'waiting'],
  'Done for now': ['backlog', 'open'],
  Erledigt: ['completed', 'solved'],
  Canceled: ['canceled', 'closed'],
};

const issueOf = ({ seq, key }: WorldTicket) => ({ id: key, identifier: `DESK-${seq}` });
const commentOf = (id: number, text: string, more: object = {}) => ({
  ...{ id: `c-${id}`, body: text, createdAt: `${minute(id)}.000Z`, hideInLinear: false },
  ...{ user: { name: 'Katrin Keller', displayName: 'keller' }, externalUser: null, botActor: null, ...more },
});

interface Input {
  readonly id?: string;
  readonly issueId?: string;
  readonly teamId?: string;
  readonly title?: string;
  readonly description?: string;
  readonly body?: string;
  readonly priority?: number;
  readonly labelIds?: readonly string[];
  readonly dueDate?: string;
}

function create({ world }: Asked, input: Input): FakeAnswer {
  const { id, teamId, title, description = '', priority = 0, labelIds = [], dueDate } = input;
  if (!title) return refused('Argument Validation Error', 'title must not be blank.');
  if (teamId !== team) return refused('Entity not found: Team');
  if (id !== undefined && !uuid4.test(id)) return refused('Argument Validation Error', 'id must be a UUID.');
  if (world.tickets.some(({ key }) => key === id)) return refused(`Entity already exists: Issue ${id}`);
  const unknown = labelIds.find((label) => ![bug, finance].includes(label));
  if (unknown !== undefined) return refused('Entity not found: IssueLabel');
  const made = world.add({
    ...{ title, body: description, project: teamId, priority: String(priority), files: [], key: id },
    ...{ type: labelIds[0] ?? 'issue', fields: { labelIds: labelIds.slice(1), dueDate }, status: 'Triage' },
  });
  return json({ data: { issueCreate: { issue: issueOf(made) } } });
}

const label = (id: string, name: string, isGroup = false) => ({ id, name, isGroup });
const metadata = {
  issuePriorityValues: [
    { priority: 0, label: 'No priority' },
    { priority: 1, label: 'Urgent' },
    { priority: 2, label: 'High' },
    { priority: 3, label: 'Medium' },
    { priority: 4, label: 'Low' },
  ],
  team: { labels: { nodes: [label(finance, 'Finance'), label(bug, 'Bug')] } },
  issueLabels: { nodes: [label(bug, 'Bug'), label('group', 'Area', true)] },
};

/** The first field of the operation tells what is asked for. */
const roots: Readonly<Record<string, (asked: Asked, variables: Record<string, unknown>) => FakeAnswer>> = {
  viewer: () => json({ data: { viewer: { name: 'Katrin Keller', displayName: 'keller' } } }),
  teams: () => json({ data: { teams: { nodes: [{ id: team, name: 'Helpdesk' }] } } }),
  issuePriorityValues: (_, { team: of }) =>
    of === team ? json({ data: metadata }) : refused('Entity not found: Team'),
  issueCreate: (asked, { input }) => create(asked, input as Input),
  issues: ({ world }, { id }) =>
    json({ data: { issues: { nodes: world.search(({ key }) => key === id).map(issueOf) } } }),
  issue: ({ world, request }, { id, after }) => {
    const there = world.tickets.find(({ key, seq }) => key === id || `DESK-${seq}` === id);
    if (!there) return refused('Entity not found: Issue');
    const comments = [
      commentOf(9_999, 'only in the other tool', { hideInLinear: true }),
      ...there.comments.map(({ text }, i) => commentOf(i, text)),
    ];
    // `first` stands in the question; unsaid it is 50. The newest come first.
    const size = Number(/comments\(first: (\d+)/.exec(JSON.stringify(request.json))?.[1] ?? 50);
    const from = Number(after ?? 0);
    const shown = {
      nodes: partOf(comments, { from, size, newestFirst: true }),
      pageInfo: { endCursor: `${from + size}` },
    };
    const state = { name: there.status, type: states[there.status]?.[0] };
    const isAbout = (field: string): boolean => JSON.stringify(request.json).includes(field);
    return json({
      data: {
        issue: {
          ...issueOf(there),
          ...(isAbout('comments(') && { comments: shown }),
          ...(isAbout('state {') && { state, updatedAt: '2026-11-22T09:00:00.000Z' }),
        },
      },
    });
  },
  commentCreate: ({ world }, { input }) => {
    const { issueId, body = '' } = input as Input;
    const there = world.tickets.find(({ key }) => key === issueId);
    if (!there) return refused('Entity not found: Issue');
    there.comments.push({ text: body, files: [] });
    return json({ data: { commentCreate: { comment: { id: 'c-1' } } } });
  },
};

function ask(asked: Asked): FakeAnswer {
  const { request } = asked;
  const { query = '', variables = {} } = (request.json ?? {}) as { query?: string; variables?: object };
  const isJson = request.headers['content-type']?.startsWith('application/json');
  const root = /\{\s*([a-zA-Z]+)/.exec(query)?.[1] ?? '';
  const answer = roots[root];
  if (!isJson || !answer) return json(error('Syntax Error: Unexpected <EOF>.', 'graphql error', 'GRAPHQL'), 400);
  return answer(asked, { ...variables });
}

const signedOut = error('Authentication required, not authenticated', 'authentication error', 'AUTHENTICATION_ERROR');

export const linear: Fake = {
  system,
  under: '/firma',
  page: '/issue/DESK-17/rechnungsdruck',
  hosted: { page: 'https://linear.app/firma/issue/DESK-17/druck', base: 'https://linear.app/firma' },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  ...{ project: team, type: bug, priority: '2' },
  fields: { labelIds: [finance], dueDate: '2026-12-01' },
  proposed: { incident: bug, P1: '1', P4: '4' },
  isCreate: ({ json: asked }) => JSON.stringify(asked ?? '').includes('issueCreate('),
  statuses: Object.fromEntries(Object.entries(states).map(([name, [, state]]) => [name, state])),
  refusal: {
    answer: refused('Argument Validation Error', 'title must not be blank.'),
    place: 'title',
    says: 'title must not be blank.',
  },
  errorWith200: refused('Entity not found: Team'),
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === token,
    open: [
      ['GET', /^\/graphql$/, () => json(error('GET query missing.', 'graphql error', 'GRAPHQL', 'No query.'), 400)],
    ],
    routes: [['POST', /^\/graphql$/, ask]],
    signedOut: json(signedOut, 400),
  }),
};
