/**
 * GitHub's REST API as docs.github.com has it, on an Enterprise Server: `/api/v3`, 404 for what may not be seen, 422
 * with `errors`, pull requests among the issues, unknown labels made on the way.
 */
import { github as system } from '../../../../core/systems/github.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route, type FakeRequest } from '../fake.ts';
import { partOf, type WorldTicket } from '../world.ts';

const token = 'github_pat_0123456789abcdef';
const statuses = { open: 'open', completed: 'solved', not_planned: 'closed', reopened: 'open' } as const;
const isOpen = (status: string): boolean => status === 'open' || status === 'reopened';
const documentation_url = 'https://docs.github.com/rest';

const issueOf = ({ seq, title, body, status }: WorldTicket) => ({
  ...{ number: seq, title, body, state: isOpen(status) ? 'open' : 'closed' },
  ...{ state_reason: status === 'open' ? null : status, updated_at: '2026-11-22T08:00:00Z' },
});

interface Given {
  title?: string;
  body?: string;
  type?: string;
  labels?: string[];
}

function create({ world, request }: Asked): FakeAnswer {
  const { title, body = '', type = '', labels = [] } = request.json as Given;
  const wrong = (field: string, code: string, message?: string): FakeAnswer =>
    json(
      { message: 'Validation Failed', errors: [{ resource: 'Issue', field, code, message }], documentation_url },
      422,
    );
  if (!title) return wrong('title', 'missing_field');
  if (body.length > 65_536) return wrong('body', 'custom', 'body is too long (maximum is 65536 characters)');
  if (type !== '' && type !== 'Bug') return wrong('type', 'invalid');
  const { seq } = world.add({
    ...{ title, body, project: 'desk/helpdesk', type: `type:${type}`, priority: '', status: 'open' },
    ...{ fields: { labels }, files: [] },
  });
  return json({ number: seq, state: 'open', body, html_url: `https://elsewhere.example/${seq}` }, 201);
}

function list({ world, request }: Asked): FakeAnswer {
  const { query } = request;
  if (query.get('creator') !== 'keller' || query.get('state') !== 'all') return json([]);
  const request1 = { number: 900, title: 'A pull request', body: 'tk', state: 'open', pull_request: { url: '' } };
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  const all = [request1, ...world.search(() => true).map(issueOf)];
  return json(all.slice((page - 1) * size, page * size));
}

const commentsOf = (ticket: WorldTicket, { query }: FakeRequest) => {
  const all = ticket.comments.map(({ text }, id) => ({
    ...{ id, user: { login: 'keller' }, created_at: '2026-11-22T09:00:00Z', body: text },
  }));
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  return partOf(all, { from: (Number(query.get('page') ?? 1) - 1) * size, size });
};

const routes: readonly Route[] = [
  ['GET', /^\/api\/v3\/user$/, () => json({ login: 'keller', id: 7, name: 'Katrin Keller' })],
  [
    'GET',
    /^\/api\/v3\/user\/repos$/,
    () =>
      json([
        { full_name: 'desk/helpdesk', has_issues: true, archived: false },
        { full_name: 'desk/old', has_issues: true, archived: true },
      ]),
  ],
  [
    'GET',
    /^\/api\/v3\/search\/issues$/,
    ({ world, request: { query } }) => {
      const word = /^(?:(\S+) )?is:issue repo:desk\/helpdesk$/.exec(query.get('q') ?? '');
      if (!word)
        return json({ message: 'Validation Failed', errors: [{ message: 'The search cannot be parsed' }] }, 422);
      const found = world.search(({ title }) => title.includes(word[1] ?? ''));
      const [page, most] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
      const items = found.slice((page - 1) * most, page * most).map((ticket) => ({
        ...issueOf(ticket),
        ...{ repository_url: 'https://api.elsewhere.example/repos/desk/helpdesk', labels: [{ name: 'bug' }] },
        ...{ user: { login: 'keller' }, assignee: null, created_at: '2026-11-21T08:00:00Z' },
      }));
      return json({ total_count: found.length, incomplete_results: false, items });
    },
  ],
  ['GET', /^\/api\/v3\/repos\/desk\/helpdesk$/, () => json({ owner: { login: 'desk', type: 'Organization' } })],
  [
    'GET',
    /^\/api\/v3\/orgs\/desk\/issue-types$/,
    () => json(['Task', 'Bug', 'Feature'].map((name, id) => ({ id, name, is_enabled: true }))),
  ],
  ['GET', /^\/api\/v3\/repos\/desk\/helpdesk\/labels$/, () => json([{ name: 'bug' }, { name: 'print: live' }])],
  ['POST', /^\/api\/v3\/repos\/desk\/helpdesk\/issues$/, create],
  ['GET', /^\/api\/v3\/repos\/desk\/helpdesk\/issues$/, list],
  ['GET', /^\/api\/v3\/repos\/desk\/helpdesk\/issues\/(\d+)$/, ({ ticket }) => json(issueOf(ticket))],
  [
    'GET',
    /^\/api\/v3\/repos\/desk\/helpdesk\/issues\/(\d+)\/comments$/,
    ({ ticket, request }) => json(commentsOf(ticket, request)),
  ],
  [
    'POST',
    /^\/api\/v3\/repos\/desk\/helpdesk\/issues\/(\d+)\/comments$/,
    ({ request, ticket }) => {
      ticket.comments.push({ text: (request.json as { body: string }).body, files: [] });
      return json({ id: 1 }, 201);
    },
  ],
];

export const github: Fake = {
  system,
  under: '',
  page: '/desk/helpdesk/issues/new/choose',
  hosted: { page: 'https://github.com/desk/helpdesk/issues', base: 'https://github.com' },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'github_pat_expired' },
  me: 'Katrin Keller',
  project: 'desk/helpdesk',
  type: 'type:Bug',
  priority: '',
  fields: { labels: ['print: live'] },
  proposed: { incident: 'type:Bug' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/v3/repos/desk/helpdesk/issues',
  statuses,
  search: { query: (word) => word, wrong: 'AND OR NOT repo:nobody/nothing' },
  refusal: {
    answer: json(
      {
        message: 'Validation Failed',
        errors: [{ resource: 'Issue', field: 'title', code: 'custom', message: 'title is too long' }],
        documentation_url,
      },
      422,
    ),
    place: 'title',
    says: 'title is too long',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `Bearer ${token}`,
    open: [['GET', /^\/api\/v3\/$/, () => ({ ...json({}), headers: { 'x-github-request-id': 'C0DE:1' } })]],
    routes,
    signedOut: json({ message: 'Bad credentials', documentation_url, status: '401' }, 401),
    missing: json({ message: 'Not Found', documentation_url, status: '404' }, 404),
  }),
};
