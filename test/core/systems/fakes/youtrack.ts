/**
 * YouTrack's REST API as jetbrains.com/help/youtrack/devportal has it: an answer holds the id and the fields that were
 * asked for, type and priority are custom fields with a kind, files come in a form, some comments are for few.
 */
import { youtrack as system } from '../../../../core/systems/youtrack.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldTicket } from '../world.ts';

const token = 'perm:a2VsbGVy.a.b';
const wrong = (field: string, text: string): FakeAnswer =>
  json({ error: 'Bad Request', error_description: text, error_field: field }, 400);
const statuses = {
  Submitted: 'open',
  'Waiting for customer': 'waiting',
  Fixed: 'solved',
  "Won't fix": 'solved',
  Closed: 'closed',
} as const;
const resolved = ['Fixed', "Won't fix", 'Closed'];

interface Sent {
  readonly project?: { readonly id: string };
  readonly summary?: string;
  readonly description?: string;
  readonly customFields?: readonly { name: string; $type?: string; value: { name?: string } | string }[];
}

const all = ({ seq, body, status, files }: WorldTicket): Readonly<Record<string, unknown>> => ({
  idReadable: `DESK-${seq}`,
  description: body,
  updated: 1_795_338_000_000,
  resolved: resolved.includes(status) ? 1_795_338_000_000 : null,
  customFields: [{ name: 'State', value: { name: status, isResolved: resolved.includes(status) } }],
  attachments: files.map(({ name, bytes }) => ({ name, size: bytes.length })),
});
/** Only what was asked for is there. */
const issueOf = (ticket: WorldTicket, { query }: Asked['request']) => {
  const asked = (query.get('fields') ?? '').replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').split(',');
  const fields = Object.entries(all(ticket)).filter(([name]) => asked.includes(name));
  return { id: `2-${ticket.seq}`, $type: 'Issue', ...Object.fromEntries(fields) };
};

function create({ world, request }: Asked): FakeAnswer {
  const { project, summary, description, customFields = [] } = request.json as Sent;
  if (!summary) return wrong('summary', 'Summary is required');
  if (project?.id !== '0-7') return wrong('project', 'Project is required');
  const untyped = customFields.find(({ $type }) => !$type);
  if (untyped) return wrong(untyped.name, `${untyped.name} has no type`);
  const said = (name: string): string => {
    const value = customFields.find((one) => one.name === name)?.value;
    return typeof value === 'string' ? value : (value?.name ?? '');
  };
  const ticket = world.add({
    ...{ title: summary, body: description ?? '', project: project.id, type: said('Type'), priority: said('Priority') },
    ...{ status: 'Submitted', files: [] },
    fields: {
      'Subsystem|SingleOwnedIssueCustomField': said('Subsystem'),
      'Build|SimpleIssueCustomField': said('Build'),
    },
  });
  return json(issueOf(ticket, request));
}

const bundle = (...names: string[]) => ({ values: names.map((name) => ({ name, archived: name === 'Old' })) });
const fields = [
  { $type: 'EnumProjectCustomField', canBeEmpty: false, field: { name: 'Type' }, bundle: bundle('Bug', 'Task', 'Old') },
  {
    ...{
      $type: 'EnumProjectCustomField',
      canBeEmpty: false,
      defaultValues: [{ id: '1' }],
      field: { name: 'Priority' },
    },
    bundle: bundle('Show-stopper', 'Critical', 'Major', 'Normal', 'Minor'),
  },
  {
    $type: 'OwnedProjectCustomField',
    canBeEmpty: false,
    defaultValues: [],
    field: { name: 'Subsystem' },
    bundle: bundle('Finance', 'Store'),
  },
  { $type: 'SimpleProjectCustomField', canBeEmpty: true, field: { name: 'Build', fieldType: { id: 'string' } } },
  {
    $type: 'StateProjectCustomField',
    canBeEmpty: false,
    field: { name: 'State' },
    bundle: bundle('Submitted', 'Fixed'),
  },
];

/** By the id of the database, or the one that people read (devportal, "Operations with Specific Issue"). */
const issue = String.raw`\/api\/issues\/(?:2|DESK)-(\d+)`;
const comment = (id: string, text: string, more: object = {}) => ({
  ...{ id, text, created: 1_795_338_000_000, deleted: false, $type: 'IssueComment' },
  ...{ author: { login: 'keller', fullName: 'Katrin Keller' }, visibility: { $type: 'UnlimitedVisibility' }, ...more },
});

const routes: readonly Route[] = [
  ['GET', /^\/api\/users\/me$/, () => json({ login: 'keller', fullName: 'Katrin Keller', $type: 'Me' })],
  ['GET', /^\/api\/admin\/projects$/, () => json([{ id: '0-7', name: 'Helpdesk', archived: false, $type: 'Project' }])],
  ['GET', /^\/api\/admin\/projects\/0-7\/customFields$/, () => json(fields)],
  ['POST', /^\/api\/issues$/, create],
  [
    'GET',
    /^\/api\/issues$/,
    ({ world, request }) => json(world.search(() => true).map((one) => issueOf(one, request))),
  ],
  ['GET', new RegExp(`^${issue}$`), ({ ticket, request }) => json(issueOf(ticket, request))],
  [
    'POST',
    new RegExp(`^${issue}/attachments$`),
    async ({ ticket, request }) => {
      for (const [, file] of await request.form())
        if (typeof file !== 'string')
          ticket.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      return json([{ id: '8-1', $type: 'IssueAttachment' }]);
    },
  ],
  [
    'GET',
    new RegExp(`^${issue}/comments$`),
    ({ ticket, request: { query } }) => {
      const all = [
        ...ticket.comments.map(({ text }, i) => comment(`7-${i}`, text)),
        comment('8-98', 'only for us', { visibility: { $type: 'LimitedVisibility' } }),
        comment('8-99', 'gone', { deleted: true }),
      ];
      return json(partOf(all, { from: Number(query.get('$skip') ?? 0), size: Number(query.get('$top') ?? 42) }));
    },
  ],
  [
    'POST',
    new RegExp(`^${issue}/comments$`),
    ({ ticket, request }) => {
      ticket.comments.push({ text: (request.json as { text: string }).text, files: [] });
      return json({ id: '7-1', $type: 'IssueComment' });
    },
  ],
];

export const youtrack: Fake = {
  system,
  under: '/youtrack',
  page: '/issue/DESK-17',
  hosted: { page: 'https://desk.youtrack.cloud/issue/DESK-17', base: 'https://desk.youtrack.cloud' },
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  ...{ project: '0-7', type: 'Bug', priority: 'Critical' },
  fields: { 'Subsystem|SingleOwnedIssueCustomField': 'Finance', 'Build|SimpleIssueCustomField': '24.1' },
  proposed: { incident: 'Bug', P1: 'Critical', P4: 'Minor' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/issues',
  statuses,
  refusal: { answer: wrong('summary', 'Summary is required'), place: 'title', says: 'Summary is required' },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `Bearer ${token}`,
    open: [['GET', /^\/api\/config$/, () => json({ version: '2026.2', $type: 'GlobalSettings' })]],
    routes,
    signedOut: json({ error: 'Unauthorized', error_description: 'You are not logged in.' }, 401),
    missing: json({ error: 'Not Found', error_description: 'Entity not found' }, 404),
  }),
};
