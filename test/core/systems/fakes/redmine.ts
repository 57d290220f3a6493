/**
 * Redmine's API as its sources have it (app/controllers and `*.api.rsb` of 5.0): JSON ignores the session, errors come
 * as `{"errors": […]}` with 422, in the language of the user; a 401 and a 403 have no body.
 */
import { redmine as system } from '../../../../core/systems/redmine.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import type { World, WorldTicket } from '../world.ts';

const key = '0123456789abcdef0123456789abcdef01234567';

interface Uploads {
  uploads?: { token: string; filename: string }[];
}
interface NewIssue extends Uploads {
  project_id: string;
  tracker_id: string;
  priority_id: string;
  subject: string;
  description: string;
  custom_fields: { id: number; value: unknown }[];
}

const statuses = {
  New: 'open',
  Feedback: 'waiting',
  Resolved: 'solved',
  Closed: 'closed',
  Rejected: 'closed',
} as const;
const named = (id: number, name: string) => ({ id, name });

const issueOf = (ticket: WorldTicket) => ({
  id: ticket.seq,
  ...{ project: named(1, 'Helpdesk'), tracker: named(1, 'Bug'), author: named(7, 'Katrin Keller') },
  priority: named(5, 'Immediate'),
  custom_fields: [{ ...named(3, 'Umgebung'), value: 'Live' }],
  created_on: '2026-11-21T08:00:00Z',
  subject: ticket.title,
  description: ticket.body,
  status: { id: 1, name: ticket.status, is_closed: /Closed|Rejected/.test(ticket.status) },
  updated_on: '2026-11-22T08:00:00Z',
  attachments: ticket.files.map((file, id) => ({ id, filename: file.name, filesize: file.bytes.length })),
  journals: [
    { id: 1, user: named(7, 'Somebody'), notes: '', created_on: '2026-11-22T08:00:00Z', private_notes: false },
    ...ticket.comments.map(({ text, author = 'Katrin Keller' }, i) => ({
      ...{ id: i + 2, user: named(7, author), notes: text },
      ...{ created_on: '2026-11-22T09:00:00Z', private_notes: false },
    })),
    { id: 99, user: named(8, 'Agent'), notes: 'internal', created_on: '2026-11-22T10:00:00Z', private_notes: true },
  ],
});

const taken = (world: World, { uploads = [] }: Uploads) =>
  uploads.flatMap(({ token, filename }) => {
    const file = world.take(token);
    return file ? [{ ...file, name: filename }] : [];
  });

/** A handle is good for one ticket; Redmine 5 then refuses the whole request. */
const withUsedUpload = (world: World, { uploads = [] }: Uploads): FakeAnswer | undefined => {
  const used = uploads.filter(({ token }) => !world.uploads.has(token)).length;
  return used > 0 ? json({ errors: [`${used} Datei(en) konnten nicht gespeichert werden.`] }, 422) : undefined;
};

function create({ world, request }: Asked): FakeAnswer {
  const { issue } = request.json as { issue: NewIssue };
  if (!issue.subject) return json({ errors: ['Subject cannot be blank'] }, 422);
  const refused = withUsedUpload(world, issue);
  if (refused) return refused;
  const fields = Object.fromEntries(issue.custom_fields.map(({ id, value }) => [String(id), value]));
  const { seq } = world.add({
    ...{ title: issue.subject, body: issue.description, project: String(issue.project_id) },
    ...{ type: issue.tracker_id, priority: issue.priority_id, fields, files: taken(world, issue) },
  });
  return json({ issue: { id: seq } }, 201);
}

function change({ world, request, ticket }: Asked): FakeAnswer {
  const { issue } = request.json as { issue: Uploads & { notes?: string } };
  const refused = withUsedUpload(world, issue);
  if (refused) return refused;
  const files = taken(world, issue);
  ticket.files.push(...files);
  if (issue.notes) ticket.comments.push({ text: issue.notes, files });
  return { status: 204, text: '' };
}

const custom = [
  {
    ...{ id: 3, name: 'Umgebung', customized_type: 'issue', field_format: 'list', is_required: true },
    possible_values: ['Live', 'Test'].map((value) => ({ value, label: value })),
  },
  { id: 4, name: 'Version', customized_type: 'issue', field_format: 'string', is_required: false, max_length: 40 },
];

const project = {
  ...named(1, 'Helpdesk'),
  trackers: [named(1, 'Bug'), named(2, 'Feature'), named(3, 'Support')],
  issue_custom_fields: custom.map(({ id, name }) => ({ id, name })),
};
const priorities = ['Low', 'Normal', 'High', 'Urgent', 'Immediate'].map((name, i) => ({
  ...{ id: i + 1, name, is_default: i === 1, active: true },
}));

const routes: readonly Route[] = [
  ['GET', /^\/users\/current\.json$/, () => json({ user: { id: 7, firstname: 'Katrin', lastname: 'Keller' } })],
  ['GET', /^\/projects\.json$/, () => json({ projects: [named(1, 'Helpdesk')], total_count: 1, offset: 0 })],
  ['GET', /^\/projects\/1\.json$/, () => json({ project })],
  ['GET', /^\/enumerations\/issue_priorities\.json$/, () => json({ issue_priorities: priorities })],
  ['GET', /^\/custom_fields\.json$/, () => json({ custom_fields: custom })],
  [
    'GET',
    /^\/issues\.json$/,
    ({ world, request: { query } }) => {
      const words = (name: string): string => query.get(name)?.replace(/^~/, '') ?? '';
      const isAll = query.get('query_id') === '12' && query.get('project_id') === '1';
      if (query.has('query_id') && !isAll) return { status: 404, text: '' };
      const fits = ({ body, title }: WorldTicket): boolean =>
        body.includes(words('description')) && title.includes(words('subject'));
      const [offset, limit] = [Number(query.get('offset') ?? 0), Math.min(100, Number(query.get('limit') ?? 25))];
      const found = world.search(fits).map(issueOf);
      // Journals are no part of a list (`issues/index.api.rsb`).
      const issues = found.slice(offset, offset + limit).map(({ journals: _, attachments, ...issue }) => ({
        ...issue,
        ...(query.get('include') === 'attachments' ? { attachments } : {}),
      }));
      return json({ issues, total_count: found.length, offset, limit });
    },
  ],
  [
    'GET',
    /^\/queries\.json$/,
    () =>
      json({
        queries: [
          { ...named(12, 'Alle Tickets'), is_public: true, project_id: 1 },
          { ...named(13, 'Anderswo'), is_public: true, project_id: 9 },
        ],
        ...{ total_count: 2, offset: 0, limit: 100 },
      }),
  ],
  [
    'POST',
    /^\/uploads\.json$/,
    ({ world, request: { headers, query, body } }) => {
      if (headers['content-type'] !== 'application/octet-stream') return { status: 406, text: '' };
      return json({ upload: { id: 1, token: world.upload({ name: query.get('filename') ?? '', bytes: body }) } }, 201);
    },
  ],
  ['POST', /^\/issues\.json$/, create],
  ['GET', /^\/issues\/(\d+)\.json$/, ({ ticket }) => json({ issue: issueOf(ticket) })],
  ['PUT', /^\/issues\/(\d+)\.json$/, change],
];

const page: FakeAnswer = {
  status: 200,
  text: '<!doctype html><head><meta name="description" content="Redmine" /></head><form></form>',
  headers: { 'content-type': 'text/html; charset=utf-8' },
};

export const redmine: Fake = {
  system,
  under: '/redmine',
  page: '/projects/helpdesk/issues/new',
  secret: { kind: 'token', token: key },
  expired: { kind: 'token', token: '0'.repeat(40) },
  me: 'Katrin Keller',
  project: '1',
  type: '1',
  priority: '5',
  fields: { 3: 'Live', 4: '24.1' },
  proposed: { incident: '1', P1: '5', P4: '1' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/issues.json',
  search: {
    query: (word) => `https://redmine.example/projects/1/issues?set_filter=1&subject=~${encodeURIComponent(word)}`,
    saved: { value: '12/1', name: 'Alle Tickets' },
  },
  statuses,
  refusal: {
    answer: json({ errors: ['Thema muss ausgefüllt werden', 'Umgebung ist kein gültiger Wert'] }, 422),
    place: 'title',
    says: 'Thema muss ausgefüllt werden',
  },

  answer: answerBy({
    isSignedIn: ({ headers }) => headers['x-redmine-api-key'] === key,
    open: [['GET', /^\/login$/, () => page]],
    routes,
    signedOut: { status: 401, text: '', headers: { 'www-authenticate': 'Basic realm="Redmine API"' } },
  }),
};
