/**
 * MantisBT's REST API as its sources have it (api/rest/restcore) and as seen on a running 2.28.4: a token without a scheme
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

const isRefused = ({ bytes }: WorldFile): boolean => bytes.length === 0;
const noFile = wrong('File upload failed', 'Keine Datei übertragen.');

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
  // The issue stays, whatever is said of its files.
  if (filesOf(sent).some(isRefused)) return noFile;
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
        { id: 1, name: 'Fehler', status: '1' },
        { id: 2, name: 'Wunsch', status: '1' },
        { id: 3, name: 'Altes', status: '0' },
      ],
    },
    access_level: { id: 25, name: 'reporter', label: 'Reporter' },
    custom_fields: [
      { id: 3, name: 'Umgebung', type: 'enum', possible_values: 'Live|Test', length_max: 0, require_report: true },
      { id: 4, name: 'Version', type: 'string', possible_values: '', length_max: 40, require_report: false },
      // What kind 9 is, the API has no word for.
      { id: 5, name: 'Häufigkeit', type: 9, possible_values: 'Einmal|Immer', length_max: 0, require_report: false },
      { id: 6, name: 'Module', type: 'multilist', possible_values: 'Verkauf|Lager', length_max: 0 },
      { id: 7, name: 'Erstmals aufgetreten', type: 'date', possible_values: '', length_max: 0 },
      { id: 8, name: 'Nur intern', type: 'string', possible_values: '', access_level_rw: { id: 55 } },
    ],
  },
];

/** Pages count from 1; beyond the last there is nothing (`mc_filter_get_issues`). */
function pageOf<T>(query: URLSearchParams, all: readonly T[]): readonly T[] {
  const size = Number(query.get('page_size') ?? 50);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return all.slice(from, from + size);
}

const listed = (option: string, words: readonly (readonly [string, string])[]) => ({
  option,
  value: words.map(([name, label], i) => ({ id: 10 * (i + 1), name, label })),
});
/** Lowest first, the words of this installation, and the labels in the language of the user. */
const lists = [
  listed('priority_enum_string', [
    ['none', 'keine'],
    ['low', 'niedrig'],
    ['normal', 'normal'],
    ['high', 'hoch'],
    ['immediate', 'sofort'],
  ]),
  listed('severity_enum_string', [
    ['minor', 'klein'],
    ['major', 'groß'],
  ]),
];

const issue = '^/api/rest/issues';
const routes: readonly Route[] = [
  [
    'GET',
    /^\/api\/rest\/config$/,
    ({ request: { query } }) => json({ configs: lists.filter(({ option }) => [...query.values()].includes(option)) }),
  ],
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
      const files = filesOf(request.json as Sent);
      if (files.some(isRefused)) return noFile;
      ticket.files.push(...files);
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
      if (files.some(isRefused)) return noFile;
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
  fields: { 3: 'Live', 4: '24.1', 5: 'Immer' },
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
          // Nothing there names the maker, and the title is the administrator's.
          text: '<title>Anmelden - Helpdesk</title><script src="/mantis/javascript_config.php?cache_key=1"></script><form id="login-form"></form>',
          headers: { 'content-type': 'text/html; charset=utf-8' },
        }),
      ],
    ],
    routes,
    signedOut: json({ message: 'API token not found', code: 0, localized: 'API token not found' }, 401),
    missing: json({ message: 'Issue #900 not found', code: 1100, localized: 'Eintrag 900 nicht gefunden.' }, 404),
  }),
};
