/**
 * Frappe Helpdesk as its source has it (`hd_ticket/api.py`, `hd_ticket.py`, frappe's `api/v1.py` and `auth.py`): methods
 * answer with a message and tables with data, a file lies on the server first, errors carry JSON in JSON in JSON, an
 * answer of the one who raised a ticket goes by another method than one of an agent.
 */
import { frappe as system } from '../../../../core/systems/frappe.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import type { WorldTicket } from '../world.ts';

const [key, secret] = ['a1b2c3d4e5f6a7b', '0f9e8d7c6b5a493'];
const user = 'keller@example.com';
const statuses = { Open: 'open', Replied: 'waiting', Resolved: 'solved', Closed: 'closed' } as const;
const categories: Readonly<Record<string, string>> = { Replied: 'Paused', Resolved: 'Resolved', Closed: 'Resolved' };

const thrown = (type: string, message: string, status: number): FakeAnswer =>
  json(
    {
      ...{ exc_type: type, exception: `frappe.exceptions.${type}: ${message}` },
      _server_messages: JSON.stringify([JSON.stringify({ message, title: 'Message', indicator: 'red' })]),
    },
    status,
  );
const mandatory = json(
  { exc_type: 'MandatoryError', exception: 'frappe.exceptions.MandatoryError: [HD Ticket, None]: subject' },
  417,
);

interface Doc {
  readonly subject?: string;
  readonly description?: string;
  readonly template?: string;
  readonly ticket_type?: string;
  readonly priority?: string;
  readonly [field: string]: string | undefined;
}

function create({ world, request }: Asked): FakeAnswer {
  const { doc, attachments = [] } = request.json as { doc: Doc; attachments?: { name: string }[] };
  const { subject, description = '', template, ticket_type, priority, ...fields } = doc;
  if (!subject) return mandatory;
  if (subject.length > 140) return thrown('CharacterLengthExceededError', 'Subject will get truncated', 417);
  if (template !== 'Default') return thrown('LinkValidationError', 'Could not find Template: x', 417);
  if (ticket_type && !['Bug', 'Question'].includes(ticket_type))
    return thrown('LinkValidationError', `Could not find Ticket Type: ${ticket_type}`, 417);
  const files = attachments.flatMap(({ name }) => world.take(name) ?? []);
  const ticket = world.add({
    ...{ title: subject, body: description, project: template, type: ticket_type ?? '', files },
    ...{ priority: priority ?? 'Medium', status: 'Open', fields },
  });
  return json({ message: { name: ticket.seq, doctype: 'HD Ticket', subject, via_customer_portal: 1 } });
}

async function upload({ world, request }: Asked): Promise<FakeAnswer> {
  const form = await request.form();
  const [file, docname] = [form.get('file'), form.get('docname')];
  if (!(file instanceof File)) return thrown('ValidationError', 'No file attached', 417);
  const kept = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  if (docname === null) return json({ message: { name: world.upload(kept), file_name: kept.name } });
  const ticket = form.get('doctype') === 'HD Ticket' ? world.ticket(docname) : undefined;
  ticket?.files.push(kept);
  return ticket ? json({ message: { name: 'f00d', file_name: kept.name } }) : thrown('DoesNotExistError', 'x', 404);
}

const letter = (name: string, content: string, second: number) => ({
  ...{ name, content, creation: `2026-11-22 10:00:${String(second).padStart(2, '0')}.123456`, sender: user },
  user: { name: user, full_name: 'Katrin Keller' },
});
const told = ({ seq, body, status, comments }: WorldTicket) => ({
  ...{ name: seq, description: body, raised_by: user, status, status_category: categories[status] ?? 'Open' },
  modified: '2026-11-22 10:00:00.123456',
  communications: [letter('first', body, 0), ...comments.map(({ text }, i) => letter(`c${i}`, text, i + 1))],
  comments: [{ name: 'note', content: 'only for us', commented_by: user, creation: '2026-11-22 10:00:09' }],
});

/** `?filters=` is a list of triples or an object, `?fields=` a list of columns. */
function rows<T extends object>(all: readonly T[], { query }: Asked['request']): FakeAnswer {
  const fields = JSON.parse(query.get('fields') ?? '["name"]') as string[];
  const shown = (row: T) =>
    fields.includes('*') ? row : Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
  return json({ data: all.map(shown) });
}
const like = ({ query }: Asked['request']): string =>
  (JSON.parse(query.get('filters') ?? '[]') as string[][])
    .map(([, , value = '']) => value.replaceAll('%', ''))
    .join('');

const field = (fieldname: string, fieldtype: string, label: string, options: string | null, required: number) => ({
  ...{ fieldname, fieldtype, label, options, required, hide_from_customer: 0 },
});
const priority = (name: string, level: string) => ({ name, level, disabled: 0 });
const method = String.raw`\/api\/method\/helpdesk\.helpdesk\.doctype\.`;

const routes: readonly Route[] = [
  ['GET', /^\/api\/method\/frappe\.auth\.get_logged_user$/, () => json({ message: user })],
  ['GET', /^\/api\/resource\/User\/keller@example\.com$/, () => json({ data: { full_name: 'Katrin Keller' } })],
  ['GET', /^\/api\/resource\/HD Ticket Template$/, ({ request }) => rows([{ name: 'Default' }], request)],
  [
    'GET',
    /^\/api\/resource\/HD Ticket Priority$/,
    ({ request }) => rows([priority('Low', 'Low'), priority('Urgent', 'Urgent'), priority('Wichtig', 'High')], request),
  ],
  [
    'GET',
    /^\/api\/resource\/HD Ticket Type$/,
    ({ request }) =>
      rows(
        [
          { name: 'Bug', disabled: 0 },
          { name: 'Question', disabled: 0 },
          { name: 'Old', disabled: 1 },
        ],
        request,
      ),
  ],
  ['GET', /^\/api\/resource\/HD Team$/, () => thrown('PermissionError', 'Insufficient Permission for HD Team', 403)],
  [
    'GET',
    new RegExp(`^${method}hd_ticket_template\\.api\\.get_one$`),
    () =>
      json({
        message: {
          about: null,
          fields: [
            field('priority', 'Link', 'Priority', 'HD Ticket Priority', 1),
            field('custom_umgebung', 'Select', 'Umgebung', '\nLive\nTest', 1),
            field('custom_version', 'Data', 'Version', null, 0),
            field('agent_group', 'Link', 'Team', 'HD Team', 0),
          ],
        },
      }),
  ],
  ['POST', new RegExp(`^${method}hd_ticket\\.api\\.new$`), create],
  [
    'GET',
    new RegExp(`^${method}hd_ticket\\.api\\.get_one$`),
    ({ world, request }) => {
      const ticket = world.ticket(request.query.get('name'));
      return ticket ? json({ message: told(ticket) }) : thrown('DoesNotExistError', 'Ticket not found', 404);
    },
  ],
  ['POST', /^\/api\/method\/upload_file$/, upload],
  [
    'GET',
    /^\/api\/resource\/File$/,
    ({ world, request }) => {
      const filters = JSON.parse(request.query.get('filters') ?? '{}') as Record<string, string>;
      const there =
        filters['attached_to_doctype'] === 'HD Ticket' ? world.ticket(filters['attached_to_name']) : undefined;
      const files = (there?.files ?? []).map(({ name, bytes }) => ({ file_name: name, file_size: bytes.length }));
      return rows(files, request);
    },
  ],
  [
    'GET',
    /^\/api\/resource\/HD Ticket$/,
    ({ world, request }) =>
      rows(
        world
          .search(({ body }) => body.includes(like(request)))
          .map((one) => ({ name: one.seq, description: one.body })),
        request,
      ),
  ],
  [
    'POST',
    /^\/api\/resource\/HD Ticket\/(\d+)$/,
    ({ world, ticket, request }) => {
      const sent = request.json as { run_method?: string; message?: string; attachments?: { name: string }[] };
      // Only agents may answer as such; whoever raised the ticket writes as its contact.
      if (sent.run_method !== 'create_communication_via_contact')
        return thrown('PermissionError', 'You are not permitted to reply as an agent', 403);
      const files = (sent.attachments ?? []).flatMap(({ name }) => world.take(name) ?? []);
      ticket.files.push(...files);
      ticket.comments.push({ text: sent.message ?? '', files });
      return json({ data: null });
    },
  ],
];

export const frappe: Fake = {
  system,
  under: '',
  page: '/helpdesk/my-tickets/17',
  secret: { kind: 'basic', user: key, secret },
  expired: { kind: 'basic', user: key, secret: 'revoked' },
  me: 'Katrin Keller',
  ...{ project: 'Default', type: 'Bug', priority: 'Urgent' },
  fields: { custom_umgebung: 'Live', custom_version: '24.1' },
  proposed: { incident: 'Bug', P1: 'Urgent', P4: 'Low' },
  isCreate: ({ method: by, path }) => by === 'POST' && path.endsWith('hd_ticket.api.new'),
  statuses,
  refusal: {
    answer: thrown('LinkValidationError', 'Could not find Ticket Type: Fehler', 417),
    place: 'type',
    says: 'Could not find Ticket Type',
  },
  answer: answerBy({
    // `validate_api_key_secret`: key and secret, in Basic or after the word token.
    isSignedIn: ({ headers }) =>
      headers['authorization'] === `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    open: [
      [
        'GET',
        /^\/api\/method\/helpdesk\.api\.config\.get_config$/,
        () => json({ message: { brand_name: 'Helpdesk', prefer_knowledge_base: 0, setup_complete: 1 } }),
      ],
    ],
    routes,
    signedOut: thrown('AuthenticationError', 'Invalid API key', 401),
    missing: thrown('DoesNotExistError', 'Not found', 404),
  }),
};
