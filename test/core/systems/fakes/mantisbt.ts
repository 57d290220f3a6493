/**
 * MantisBT's REST API as its sources have it (api/rest/restcore) and as seen on a running 2.28: a token without a scheme
 * word, names instead of numbers, files in base64, one issue as a list of one, private notes among the public ones.
 */
import { mantisbt as system } from '../../../../core/systems/mantisbt.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import type { WorldFile, WorldTicket } from '../world.ts';

const token = 'a0123456789-abcdef';
const codes: Readonly<Record<string, number>> = {
  ...{ new: 10, feedback: 20, acknowledged: 30, confirmed: 40, assigned: 50, resolved: 80, closed: 90 },
};
const statuses = {
  new: 'open',
  feedback: 'waiting',
  assigned: 'open',
  resolved: 'solved',
  closed: 'closed',
} as const;

interface Sent {
  summary?: string;
  description?: string;
  text?: string;
  project?: { id?: number };
  category?: { name?: string };
  priority?: { name?: string };
  custom_fields?: { field: { id: number }; value: unknown }[];
  files?: { name: string; content: string }[];
}

const wrong = (message: string, localized: string): FakeAnswer => json({ message, code: 11, localized }, 400);
const filesOf = ({ files = [] }: Sent): WorldFile[] =>
  files.map(({ name, content }) => ({ name, bytes: new Uint8Array(Buffer.from(content, 'base64')) }));

function create({ world, request }: Asked): FakeAnswer {
  const sent = request.json as Sent;
  const { summary, description, project, category, priority, custom_fields = [] } = sent;
  if (!summary || summary.length > 128) return wrong('Summary not specified', 'Das Feld „Zusammenfassung“ ist leer.');
  if (!description) return wrong('Description not specified', 'Das Feld „Beschreibung“ ist leer.');
  if (category?.name !== 'Fehler') return wrong('Category not found', 'Kategorie nicht gefunden.');
  const { seq } = world.add({
    ...{ title: summary, body: description, project: String(project?.id), type: category.name, status: 'new' },
    ...{ priority: priority?.name ?? 'normal', files: filesOf(sent) },
    fields: Object.fromEntries(custom_fields.map(({ field, value }) => [String(field.id), value])),
  });
  return json({ issue: { id: seq, summary } }, 201);
}

const note = (id: number, text: string, view: string) => ({
  ...{ id, text, reporter: { id: 7, name: 'keller', real_name: 'Katrin Keller' }, type: 'note', attachments: [] },
  ...{ view_state: { id: 10, name: view, label: view }, created_at: '2026-11-22T09:00:00+01:00' },
});
const issueOf = ({ seq, title, body, status, files, comments }: WorldTicket) => ({
  ...{ id: seq, summary: title, description: body, updated_at: '2026-11-22T09:00:00+01:00' },
  status: { id: codes[status], name: status, label: status },
  attachments: files.map(({ name, bytes }, id) => ({ id, filename: name, size: bytes.length })),
  notes: [...comments.map(({ text }, i) => note(i, text, 'public')), note(99, 'only for us', 'private')],
});

const projects = [
  {
    ...{
      id: 1,
      name: 'Helpdesk',
      enabled: true,
      categories: [
        { id: 1, name: 'Fehler' },
        { id: 2, name: 'Wunsch' },
      ],
    },
    custom_fields: [
      { id: 3, name: 'Umgebung', type: 'enum', possible_values: 'Live|Test', length_max: 0, require_report: true },
      { id: 4, name: 'Version', type: 'string', possible_values: '', length_max: 40, require_report: false },
    ],
  },
];

/** Pages count from 1; beyond the last there is nothing (`mc_filter_get_issues`). */
function pageOf<T>(query: URLSearchParams, all: readonly T[]): readonly T[] {
  const size = Number(query.get('page_size') ?? 50);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return all.slice(from, from + size);
}

const issue = '^/api/rest/issues';
const routes: readonly Route[] = [
  ['GET', /^\/api\/rest\/users\/me$/, () => json({ id: 7, name: 'keller', real_name: 'Katrin Keller' })],
  ['GET', /^\/api\/rest\/projects(?:\/1)?$/, () => json({ projects })],
  ['POST', new RegExp(`${issue}$`), create],
  [
    'GET',
    new RegExp(`${issue}$`),
    ({ world, request: { query } }) =>
      json({
        issues:
          query.get('filter_id') === 'reported'
            ? pageOf(
                query,
                world.search(() => true),
              ).map(issueOf)
            : [],
      }),
  ],
  ['GET', new RegExp(`${issue}/(\\d+)$`), ({ ticket }) => json({ issues: [issueOf(ticket)] })],
  [
    'POST',
    new RegExp(`${issue}/(\\d+)/files$`),
    ({ request, ticket }) => {
      ticket.files.push(...filesOf(request.json as Sent));
      return { status: 201, text: '' };
    },
  ],
  [
    'POST',
    new RegExp(`${issue}/(\\d+)/notes$`),
    ({ request, ticket }) => {
      const sent = request.json as Sent;
      const files = filesOf(sent);
      ticket.files.push(...files);
      ticket.comments.push({ text: sent.text ?? '', files });
      return json({ note: { id: 1 } }, 201);
    },
  ],
];

export const mantisbt: Fake = {
  system,
  under: '/mantis',
  page: '/bug_report_page.php',
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: '1',
  type: 'Fehler',
  priority: 'immediate',
  fields: { 3: 'Live', 4: '24.1' },
  proposed: { incident: 'Fehler', P1: 'immediate', P4: 'low' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/rest/issues',
  statuses,
  refusal: {
    answer: wrong('Summary not specified', 'Das Feld „Zusammenfassung“ ist leer.'),
    place: 'title',
    says: 'Das Feld „Zusammenfassung“ ist leer',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === token,
    open: [
      [
        'GET',
        /^\/login_page\.php$/,
        () => ({
          status: 200,
          text: '<form id="login-form"></form>Powered by <a href="https://www.mantisbt.org">MantisBT</a>',
          headers: { 'content-type': 'text/html; charset=utf-8' },
        }),
      ],
    ],
    routes,
    signedOut: json({ message: 'API token not found', code: 0, localized: 'API token not found' }, 401),
    missing: json({ message: 'Issue #900 not found', code: 1100, localized: 'Eintrag 900 nicht gefunden.' }, 404),
  }),
};
