/**
 * Bugzilla's REST API as 5.2 has it: a key in the address only, nothing that tells whose it is, errors as
 * `{"error": true, "code": …}`, a value without a name, lists by the number of the bug, files in base64 that want a
 * summary, and a description that is the first comment.
 */
import { bugzilla as system } from '../../../../core/systems/bugzilla.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import type { WorldTicket } from '../world.ts';

const key = 'Tz4jQyM0kBvN7pWcXbLd5hGfRs2aUe8y';
const statuses = { CONFIRMED: 'open', IN_PROGRESS: 'open', RESOLVED: 'solved', VERIFIED: 'closed' } as const;

const wrong = (code: number, message: string, status = 400): FakeAnswer =>
  json({ error: true, code, message, documentation: 'https://bugzilla.readthedocs.org/' }, status);

function create({ world, request }: Asked): FakeAnswer {
  const sent = request.json as Record<string, string | undefined>;
  const { product, component, summary, description, priority, version, op_sys, platform, ...fields } = sent;
  if (!summary) return wrong(107, 'You must enter a summary for this bug.');
  if (component !== 'Druck') return wrong(51, `There is no component named '${component}' in the 'ERP' product.`, 404);
  if (!op_sys || !platform) return wrong(53, 'The function requires op_sys and platform.');
  if ((description ?? '').length > 65_535) return wrong(114, 'Comments cannot be longer than 65535 characters.');
  const { seq } = world.add({
    ...{ title: summary, body: description ?? '', project: product ?? '', type: component, files: [] },
    ...{ priority: priority ?? '---', fields: { ...fields, version }, status: 'CONFIRMED' },
  });
  return json({ id: seq });
}

const comment = (id: number, text: string, is_private = false) => ({
  ...{ id, text, is_private, creator: 'keller@example.org', time: '2026-11-22T09:00:00Z' },
});
const commentsOf = ({ seq, body, comments, files }: WorldTicket) => ({
  bugs: {
    [seq]: {
      comments: [
        comment(1, body),
        ...files.map(({ name }, i) => ({
          ...comment(1_000 + i, `Created attachment ${i + 1}\n\n${name}\n\n`),
          attachment_id: i + 1,
        })),
        ...comments.map(({ text }, i) => comment(i + 2, text)),
        comment(99, 'only for us', true),
      ],
    },
  },
  comments: {},
});

const field = (name: string, display_name: string, type: number, values: readonly string[], custom = false) => ({
  ...{ name, display_name, type, is_custom: custom, is_mandatory: custom && type === 2, is_on_bug_entry: custom },
  values: values.map((one) => ({ name: one })),
});
const fields = [
  {
    ...field('bug_status', 'Status', 2, ['UNCONFIRMED']),
    values: [{ name: null, is_open: true }, { name: 'UNCONFIRMED' }],
  },
  field('priority', 'Priority', 2, ['Highest', 'High', 'Normal', 'Low', 'Lowest', '---']),
  field('bug_severity', 'Severity', 2, ['blocker', 'normal', 'enhancement']),
  field('cf_umgebung', 'Umgebung', 2, ['---', 'Live', 'Test'], true),
  field('cf_kosten', 'Kostenstelle', 1, [], true),
];

const routes: readonly Route[] = [
  [
    'GET',
    /^\/rest\/product$/,
    ({ request }) =>
      json({
        products: [
          request.query.get('names') === 'ERP'
            ? {
                name: 'ERP',
                components: [
                  { name: 'Alt', is_active: false },
                  { name: 'Druck', is_active: true },
                  { name: 'Bug tracker' },
                ],
                versions: [
                  { name: '9', is_active: false },
                  { name: '24.1', is_active: true },
                ],
              }
            : { id: 2, name: 'ERP' },
        ],
      }),
  ],
  ['GET', /^\/rest\/field\/bug$/, () => json({ fields })],
  ['POST', /^\/rest\/bug$/, create],
  [
    'GET',
    /^\/rest\/bug$/,
    ({ world, request: { query } }) => {
      if (query.get('v1') === '%user%')
        return json({ bugs: [{ creator: 'keller@example.org', creator_detail: { real_name: 'Katrin Keller' } }] });
      const isKnown = query.get('f1') === 'longdesc' && query.get('o1') === 'substring';
      const words = query.get('v1') ?? '';
      return json({
        bugs: world.search(({ body }) => !isKnown || body.includes(words)).map(({ seq }) => ({ id: seq })),
      });
    },
  ],
  [
    'GET',
    /^\/rest\/bug\/(\d+)$/,
    ({ ticket: { seq, status, title } }) => {
      const is_open = status === 'CONFIRMED' || status === 'IN_PROGRESS';
      const bug = { id: seq, summary: title, status, is_open, resolution: is_open ? '' : 'FIXED' };
      return json({ bugs: [{ ...bug, last_change_time: '2026-11-22T09:00:00Z' }], faults: [] });
    },
  ],
  [
    'POST',
    /^\/rest\/bug\/(\d+)\/attachment$/,
    ({ ticket, request }) => {
      const { data, file_name, summary, content_type, ids } = request.json as Record<string, unknown>;
      if (!summary || !content_type || !Array.isArray(ids)) return wrong(601, 'You must enter a file summary.');
      ticket.files.push({ name: String(file_name), bytes: new Uint8Array(Buffer.from(String(data), 'base64')) });
      return json({ ids: [ticket.files.length] }, 201);
    },
  ],
  [
    'GET',
    /^\/rest\/bug\/(\d+)\/attachment$/,
    ({ ticket }) => {
      const files = ticket.files.map(({ name, bytes }, id) => ({ id, file_name: name, size: bytes.length }));
      return json({ bugs: { [ticket.seq]: files }, attachments: {} });
    },
  ],
  ['GET', /^\/rest\/bug\/(\d+)\/comment$/, ({ ticket }) => json(commentsOf(ticket))],
  [
    'POST',
    /^\/rest\/bug\/(\d+)\/comment$/,
    ({ ticket, request }) => {
      ticket.comments.push({ text: (request.json as { comment: string }).comment, files: [] });
      return json({ id: 50 }, 201);
    },
  ],
];

export const bugzilla: Fake = {
  system,
  under: '/bugzilla',
  page: '/enter_bug.cgi?product=ERP',
  secret: { kind: 'token', token: key },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: 'ERP',
  type: 'Druck',
  priority: 'Highest',
  fields: { cf_umgebung: 'Live', cf_kosten: '4711', version: '24.1' },
  proposed: { incident: 'Bug tracker', P1: 'Highest', P4: 'Low' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/rest/bug',
  statuses,
  refusal: {
    answer: wrong(107, 'You must enter a summary for this bug.'),
    place: 'title',
    says: 'You must enter a summary',
  },
  answer: answerBy({
    isSignedIn: ({ query }) => query.get('Bugzilla_api_key') === key,
    open: [['GET', /^\/rest\/version$/, () => json({ version: '5.2' })]],
    routes,
    signedOut: wrong(306, 'The API key you specified is invalid.', 400),
    missing: wrong(101, 'Bug #900 does not exist.', 404),
  }),
};
