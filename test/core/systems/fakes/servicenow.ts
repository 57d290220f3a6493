/**
 * ServiceNow's Table and Attachment API as its documentation has it: everything is text, `sysparm_query` decides, an
 * unknown condition is ignored, the journal is a table of its own, errors are `{ error, status: "failure" }`.
 */
import { servicenow as system } from '../../../../core/systems/servicenow.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldTicket } from '../world.ts';

const signedIn = `Basic ${Buffer.from('keller:a-password').toString('base64')}`;
const codes: Readonly<Record<string, string>> = {
  New: '1',
  'In Progress': '2',
  'On Hold': '3',
  Resolved: '6',
  Closed: '7',
  Canceled: '8',
};
const statuses = {
  New: 'open',
  'In Progress': 'open',
  'On Hold': 'waiting',
  Resolved: 'solved',
  Closed: 'closed',
  Canceled: 'closed',
} as const;

const failure = (status: number, message: string, detail: string | null = null): FakeAnswer =>
  json({ error: { message, detail }, status: 'failure' }, status);

/** Made of the number, so that a path tells which ticket is meant. */
const sysId = (seq: number): string => `${'0'.repeat(28)}f00${seq}`;
const idPattern = '0{28}f00(\\d)';
const numberOf = (seq: number): string => `INC001000${seq}`;

/** The matrix that every instance begins with. */
const matrix: Readonly<Record<string, string>> = {
  11: '1',
  12: '2',
  21: '2',
  22: '3',
  13: '3',
  31: '3',
  23: '4',
  32: '4',
  33: '5',
};

function create({ world, request }: Asked): FakeAnswer {
  const {
    short_description = '',
    description = '',
    impact = '3',
    urgency = '3',
    correlation_id,
    ...more
  } = request.json as Record<string, string>;
  if (more['caller_id'] !== 'user-7') return failure(400, 'Exception while inserting', 'Caller is missing');
  const fields = Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'correlation_display'));
  const { seq } = world.add({
    ...{ title: short_description.slice(0, 160), body: description, project: 'task', type: 'incident', status: 'New' },
    ...{ priority: matrix[`${impact}${urgency}`] ?? '', fields, files: [], key: correlation_id },
  });
  return {
    ...json({ result: { sys_id: sysId(seq), number: numberOf(seq) } }, 201),
    headers: { location: '/elsewhere' },
  };
}

const taskOf = ({ seq, key }: WorldTicket) => ({
  ...{ sys_id: sysId(seq), number: numberOf(seq), sys_class_name: 'incident', correlation_id: key ?? '' },
});

const column = (element: string, column_label: string, more: object = {}) => ({
  ...{
    element,
    column_label,
    internal_type: 'string',
    mandatory: 'false',
    max_length: '40',
    read_only: 'false',
    ...more,
  },
});
const dictionary = [
  column('u_umgebung', 'Umgebung', { mandatory: 'true' }),
  column('u_version', 'Version'),
  column('short_description', 'Short description', { mandatory: 'true', max_length: '160' }),
  column('sys_mod_count', 'Updates', { internal_type: 'integer' }),
];
const choice = (value: string) => ({ element: 'u_umgebung', value: value.toLowerCase(), label: value });

function addFile({ request: { headers, query, body }, world }: Asked): FakeAnswer {
  const ticket = world.tickets.find(({ seq }) => sysId(seq) === query.get('table_sys_id'));
  if (query.get('table_name') !== 'incident' || !ticket) return failure(400, 'Invalid table or sys_id');
  if (!headers['content-type'] || headers['content-type'].startsWith('multipart/'))
    return failure(415, 'Unsupported Media Type');
  const name = query.get('file_name') ?? '';
  ticket.files.push({ name, bytes: body });
  return json({ result: { sys_id: 'f1', file_name: name, size_bytes: String(body.length) } }, 201);
}

const queried = (asked: Asked, name: string): string | undefined =>
  new RegExp(`(?:^|\\^)${name}=([^^]*)`).exec(asked.request.query.get('sysparm_query') ?? '')?.[1];
const byId = (asked: Asked, name: string): WorldTicket | undefined =>
  asked.world.tickets.find(({ seq }) => sysId(seq) === queried(asked, name));

const foundBy = ({ world, request: { query } }: Asked): WorldTicket[] => {
  const word = /^short_descriptionLIKE([^^]*)/.exec(query.get('sysparm_query') ?? '')?.[1] ?? '';
  return world.search(({ title }) => title.includes(word));
};

/** With `sysparm_display_value=all` each value comes raw and as people see it. */
function found(asked: Asked): FakeAnswer {
  const { query } = asked.request;
  if (query.get('sysparm_display_value') !== 'all') return failure(400, 'The fake knows both values only');
  const [from, most] = [Number(query.get('sysparm_offset') ?? 0), Number(query.get('sysparm_limit') ?? 100)];
  const both = (value: string, display_value = value) => ({ value, display_value });
  const result = foundBy(asked)
    .slice(from, from + most)
    .map(({ seq, title, body, status, priority }) => ({
      ...{ sys_id: both(sysId(seq)), number: both(numberOf(seq)), sys_class_name: both('incident', 'Incident') },
      ...{ short_description: both(title), description: both(body), state: both(codes[status] ?? '1', status) },
      ...{ priority: both(priority, `${priority} - High`), caller_id: both('user-7', 'Katrin Keller') },
      sys_created_on: both('2026-11-21 08:00:00', '21.11.2026 09:00:00'),
    }));
  return json({ result });
}

const journal = (asked: Asked): FakeAnswer => {
  const entry = (i: number, value: string, element: string) => ({
    ...{ sys_id: `j${i}`, value, element, sys_created_by: 'keller', sys_created_on: '2026-11-22 09:00:00' },
  });
  const comments = byId(asked, 'element_id')?.comments.map(({ text }, i) => entry(i, text, 'comments')) ?? [];
  const all = [...comments, entry(99, 'only for us', 'work_notes')];
  const { query } = asked.request;
  const newestFirst = query.get('sysparm_query')?.includes('^ORDERBYDESCsys_created_on') ?? false;
  const wanted = all.filter(({ element }) => element === queried(asked, 'element'));
  return json({ result: partOf(wanted, { size: Number(query.get('sysparm_limit')), newestFirst }) });
};

const routes: readonly Route[] = [
  ['GET', /^\/api\/now\/table\/sys_user$/, () => json({ result: [{ sys_id: 'user-7', name: 'Katrin Keller' }] })],
  [
    'GET',
    /^\/api\/now\/table\/sys_dictionary$/,
    (asked) => json({ result: queried(asked, 'name') === 'incident' ? dictionary : [] }),
  ],
  ['GET', /^\/api\/now\/table\/sys_choice$/, () => json({ result: [choice('Live'), choice('Test')] })],
  [
    'GET',
    /^\/api\/now\/table\/sys_filter$/,
    () => json({ result: [{ sys_id: 'f1', title: 'Alle Tickets', table: 'incident', filter: 'numberISNOTEMPTY' }] }),
  ],
  ['GET', /^\/api\/now\/table\/incident$/, found],
  [
    'GET',
    /^\/api\/now\/stats\/incident$/,
    (asked) => json({ result: { stats: { count: String(foundBy(asked).length) } } }),
  ],
  ['POST', /^\/api\/now\/table\/incident$/, create],
  [
    'GET',
    /^\/api\/now\/table\/task$/,
    // As if the user might not read the field: the condition does not count.
    ({ world }) => json({ result: world.search(() => true).map(taskOf) }),
  ],
  [
    'GET',
    new RegExp(`^/api/now/table/incident/${idPattern}$`),
    ({ ticket: { status } }) => {
      const both = (value: string, display_value: string) => ({ value, display_value });
      const time = both('2026-11-22 08:00:00', '22.11.2026 09:00:00');
      const active = both(String(status !== 'Closed'), '');
      return json({ result: { state: both(codes[status] ?? '', status), active, sys_updated_on: time } });
    },
  ],
  [
    'PATCH',
    new RegExp(`^/api/now/table/incident/${idPattern}$`),
    ({ request, ticket }) => {
      ticket.comments.push({ text: (request.json as { comments: string }).comments, files: [] });
      return json({ result: taskOf(ticket) });
    },
  ],
  ['POST', /^\/api\/now\/attachment\/file$/, addFile],
  [
    'GET',
    /^\/api\/now\/attachment$/,
    (asked) => {
      const files = byId(asked, 'table_sys_id')?.files ?? [];
      return json({ result: files.map(({ name, bytes }) => ({ file_name: name, size_bytes: String(bytes.length) })) });
    },
  ],
  ['GET', /^\/api\/now\/table\/sys_journal_field$/, journal],
];

export const servicenow: Fake = {
  system,
  under: '',
  page: '/now/nav/ui/classic/params/target/incident.do',
  hosted: { page: 'https://desk.service-now.com/incident.do', base: 'https://desk.service-now.com' },
  secret: { kind: 'basic', user: 'keller', secret: 'a-password' },
  expired: { kind: 'basic', user: 'keller', secret: 'expired' },
  me: 'Katrin Keller',
  project: 'task',
  type: 'incident',
  priority: '1',
  fields: { u_umgebung: 'live', u_version: '24.1' },
  proposed: { incident: 'incident', P1: '1', P4: '4' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/now/table/incident',
  statuses,
  search: {
    query: (word) => `short_descriptionLIKE${word}`,
    saved: { value: 'incident?numberISNOTEMPTY', name: 'Alle Tickets' },
  },
  refusal: {
    answer: failure(403, 'Operation Failed', 'Data Policy Exception: Short description is mandatory'),
    place: 'title',
    says: 'Short description is mandatory',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === signedIn,
    open: [],
    routes,
    signedOut: failure(401, 'User Not Authenticated', 'Required to provide Auth information'),
    missing: failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval"),
  }),
};
