/**
 * GitLab's REST API as docs.gitlab.com has it, below a relative root: projects by their encoded path, uploads apart
 * from the text, `message` and `error` in four shapes, notes of the system and internal ones among the comments.
 */
import { gitlab as system } from '../../../../core/systems/gitlab.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type World, type WorldTicket } from '../world.ts';

const token = 'glpat-0123456789abcdefghij';
const statuses = { opened: 'open', 'Waiting for reporter': 'waiting', closed: 'closed' } as const;
const uploadOf = /\/uploads\/([0-9a-f]{32})\//g;

/** A link in a text makes the file part of the issue. */
const linked = (world: World, text: string) =>
  [...text.matchAll(uploadOf)].flatMap(([, hash = '']) => world.take(hash) ?? []);

const issueOf = ({ seq, title, body, status }: WorldTicket) => ({
  ...{ id: 9_000 + seq, iid: seq, title, description: body, updated_at: '2026-11-22T08:00:00.000Z' },
  ...{ author: { name: 'Katrin Keller' }, assignees: [], created_at: '2026-11-21T08:00:00.000Z' },
  ...{ state: status === 'closed' ? 'closed' : 'opened', labels: status.startsWith('Waiting') ? [status] : [] },
});

interface Given {
  title?: string;
  description?: string;
  issue_type?: string;
  labels?: string;
}

function create({ world, request }: Asked): FakeAnswer {
  const { title, description = '', issue_type = 'issue', labels = '' } = request.json as Given;
  if (title === undefined) return json({ error: 'title is missing, title is empty' }, 400);
  if (title.length > 255) return json({ message: { title: ['is too long (maximum is 255 characters)'] } }, 400);
  if (!['issue', 'incident', 'task'].includes(issue_type))
    return json({ error: 'issue_type does not have a valid value' }, 400);
  const { seq } = world.add({
    ...{ title, body: description, project: 'desk/helpdesk', type: issue_type, priority: '', status: 'opened' },
    ...{ fields: { labels: labels.split(',') }, files: linked(world, description) },
  });
  return json({ ...issueOf({ seq, title, body: description, status: 'opened' } as WorldTicket) }, 201);
}

async function upload({ world, request }: Asked): Promise<FakeAnswer> {
  const file = (await request.form()).get('file');
  if (!(file instanceof File)) return json({ error: 'file is invalid' }, 400);
  const hash = String(world.uploads.size + 1 + world.tickets.length * 100).padStart(32, 'a');
  world.uploads.set(hash, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const safe = file.name.replace(/[^\p{L}\p{N}_.+-]/gu, '_');
  const url = `/uploads/${hash}/${safe}`;
  return json({ id: 5, alt: file.name, url, full_path: `/-/project/7${url}`, markdown: `[${safe}](${url})` }, 201);
}

const note = (id: number, body: string, more: object = {}) => ({
  ...{ id, body, author: { name: 'Katrin Keller' }, created_at: '2026-11-22T09:00:00.000Z' },
  ...{ system: false, internal: false, ...more },
});

function addNote({ world, request, ticket }: Asked): FakeAnswer {
  const { body } = request.json as { body?: string };
  if (!body) return json({ message: '400 Bad request - Note {:note=>["can\'t be blank"]}' }, 400);
  const files = linked(world, body);
  ticket.files.push(...files);
  ticket.comments.push({ text: body, files });
  return json({ id: 1 }, 201);
}

const issue = '^/api/v4/projects/desk/helpdesk/issues';
const routes: readonly Route[] = [
  ['GET', /^\/api\/v4\/user$/, () => json({ id: 7, username: 'keller', name: 'Katrin Keller' })],
  [
    'GET',
    /^\/api\/v4\/projects$/,
    () => json([{ id: 7, path_with_namespace: 'desk/helpdesk', name_with_namespace: 'Desk / Helpdesk' }]),
  ],
  ['GET', /^\/api\/v4\/projects\/desk\/helpdesk\/labels$/, () => json([{ id: 1, name: 'Druck' }])],
  ['GET', /^\/api\/v4\/projects\/desk\/helpdesk\/members\/all$/, () => json({ message: '403 Forbidden' }, 403)],
  ['POST', /^\/api\/v4\/projects\/desk\/helpdesk\/uploads$/, upload],
  ['POST', new RegExp(`${issue}$`), create],
  [
    'GET',
    new RegExp(`${issue}$`),
    ({ world, request: { query } }) => {
      const word = query.get('search') ?? '';
      const isMarker = query.get('in') === 'description';
      const found = isMarker
        ? world.search(({ body }) => body.toLowerCase().includes(word.slice(0, 4)))
        : world.search(({ title }) => title.includes(word));
      const [page, most] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
      return json(found.slice((page - 1) * most, page * most).map(issueOf));
    },
  ],
  [
    'GET',
    /^\/api\/v4\/projects\/desk\/helpdesk\/issues_statistics$/,
    ({ world, request: { query } }) => {
      const all = world.search(({ title }) => title.includes(query.get('search') ?? '')).length;
      return json({ statistics: { counts: { all, opened: all, closed: 0 } } });
    },
  ],
  ['GET', new RegExp(`${issue}/(\\d+)$`), ({ ticket }) => json(issueOf(ticket))],
  [
    'GET',
    new RegExp(`${issue}/(\\d+)/notes$`),
    ({ ticket, request: { query } }) => {
      const all = [
        note(9_990, 'changed the description', { system: true }),
        ...ticket.comments.map(({ text }, i) => note(i, text)),
        note(9_991, 'only for us', { internal: true, confidential: true }),
      ];
      const size = Math.min(Number(query.get('per_page') ?? 20), 100);
      const from = (Number(query.get('page') ?? 1) - 1) * size;
      return json(partOf(all, { from, size, newestFirst: query.get('sort') !== 'asc' }));
    },
  ],
  ['POST', new RegExp(`${issue}/(\\d+)/notes$`), addNote],
];

export const gitlab: Fake = {
  system,
  under: '/gitlab',
  page: '/desk/helpdesk/-/issues/new',
  hosted: { page: 'https://gitlab.com/desk/helpdesk/-/issues', base: 'https://gitlab.com' },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'glpat-expired' },
  me: 'Katrin Keller',
  project: 'desk/helpdesk',
  type: 'incident',
  priority: '',
  fields: { labels: ['Druck'] },
  proposed: { incident: 'incident' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/v4/projects/desk/helpdesk/issues',
  statuses,
  search: { query: (word) => word },
  refusal: {
    answer: json({ message: { title: ['ist zu lang', 'is reserved'], labels: ['is invalid'] } }, 400),
    place: 'title',
    says: 'ist zu lang',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['private-token'] === token,
    open: [
      [
        'GET',
        /^\/api\/v4\/version$/,
        () => ({
          ...json({ message: '401 Unauthorized' }, 401),
          headers: { 'x-gitlab-meta': '{"correlation_id":"01H","version":"1"}' },
        }),
      ],
    ],
    routes,
    signedOut: json({ message: '401 Unauthorized' }, 401),
    missing: json({ message: '404 Project Not Found' }, 404),
  }),
};
