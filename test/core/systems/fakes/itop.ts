/**
 * iTop's REST service as a 3.2 was seen to answer: one address that takes a form with the question as JSON, always 200,
 * errors by their code, `null` for no objects, attributes named in brackets behind their labels. Without `login_mode`
 * the form for signing in takes the question, and Basic signs nobody in.
 */
import { itop as system } from '../../../../core/systems/itop.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer } from '../fake.ts';
import type { World, WorldTicket } from '../world.ts';

const statuses = { new: 'open', assigned: 'open', pending: 'waiting', resolved: 'solved', closed: 'closed' } as const;
const me = 'Katrin Keller';

interface Question {
  operation: string;
  class?: string;
  key?: string;
  output_fields?: string;
  fields?: Record<string, unknown>;
}
type Fields = Readonly<Record<string, unknown>>;

const wrong = (code: number, message: string): FakeAnswer => json({ code, message: `Error: ${message}` });
const isNull = (label: string, code: string): string => {
  const said = `Unexpected value for attribute '${label}' (${code}) : Null not allowed`;
  return `${said}: issues = {0=>${said}}, class = UserRequest, id = -1`;
};
const answered = (name: string, all: readonly (readonly [key: number, fields: Fields])[]): FakeAnswer =>
  json({
    code: 0,
    message: `Found: ${all.length}`,
    objects:
      all.length === 0
        ? null
        : Object.fromEntries(
            all.map(([key, fields]) => [
              `${name}::${key}`,
              { code: 0, message: '', class: name, key: String(key), fields },
            ]),
          ),
  });

const refOf = (seq: number): string => `R-${String(seq).padStart(6, '0')}`;
const entry = (text: string) => ({
  ...{ date: '2026-11-22 12:36:25', user_login: me, user_id: '1' },
  ...{ message: text.replace(/<[^>]*>/g, ''), message_html: text },
});
const ticketFields = ({ seq, body, status, comments }: WorldTicket): Fields => ({
  ...{ ref: refOf(seq), description: body, status },
  public_log: { entries: comments.map(({ text }) => entry(text)) },
  private_log: { entries: [entry('only for us')] },
});

/** The parts of OQL that we ask with. */
function found(world: World, query: string): FakeAnswer {
  const [, name = '', where = ''] = /^SELECT (\w+)(?: WHERE (.*))?$/.exec(query) ?? [];
  if (name === 'Organization') return answered(name, [[3, { friendlyname: 'Werk' }]]);
  if (name === 'Person') return answered(name, [[7, { friendlyname: me, id: '7' }]]);
  if (name === 'ServiceSubcategory')
    return answered(name, [[16, { name: 'Fehler im Druck', service_id: '2', service_name: 'ERP' }]]);
  const files = world.tickets.flatMap(({ seq, files }) =>
    files.map((file, i) => ({ ...file, seq, key: seq * 100 + i })),
  );
  const key = Number(/id = (\d+)$/.exec(where)?.[1]);
  if (name === 'Attachment') {
    const fits = files.filter((file) => (where.startsWith('id') ? file.key === key : file.seq === key));
    const contents = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    return answered(
      name,
      fits.map((file) => [
        file.key,
        { id: String(file.key), contents: { filename: file.name, data: contents(file.bytes) } },
      ]),
    );
  }
  const words = /^description LIKE '%([a-z0-9]+)%'$/.exec(where)?.[1];
  if (name === 'Ticket' && words !== undefined) {
    const all = world.search(({ body }) => body.includes(words));
    return answered(
      'UserRequest',
      all.map((ticket) => [ticket.seq, ticketFields(ticket)]),
    );
  }
  if (name !== 'UserRequest') return wrong(100, `class: '${name}' is not a valid class'`);
  const ticket = world.ticket(key);
  return answered(name, ticket ? [[ticket.seq, ticketFields(ticket)]] : []);
}

function made(world: World, name: string, fields: Record<string, unknown>): FakeAnswer {
  if (name === 'Attachment') {
    const { data, filename } = fields['contents'] as { data: string; filename: string };
    const ticket = fields['item_class'] === 'UserRequest' ? world.ticket(fields['item_id']) : undefined;
    ticket?.files.push({ name: filename, bytes: new Uint8Array(Buffer.from(data, 'base64')) });
    return answered(name, [[ticket?.seq ?? 0, {}]]);
  }
  const { title, description, org_id, request_type, urgency, impact, caller_id, ...others } = fields;
  if (typeof title !== 'string' || title === '') return wrong(100, isNull('Title', 'title'));
  if (!['1', '2', '3'].includes(String(impact))) return wrong(100, isNull('Impact', 'impact'));
  const caller = (caller_id as { email?: string } | undefined)?.email;
  const { seq } = world.add({
    ...{ title, body: String(description), project: String(org_id), type: `${name}/${String(request_type)}` },
    ...{ priority: String(urgency), status: 'new', files: [] },
    fields: {
      ...{ impact, caller_id: caller },
      servicesubcategory_id: `${String(others['service_id'])}/${String(others['servicesubcategory_id'])}`,
    },
  });
  return answered(name, [[seq, { ref: refOf(seq) }]]);
}

async function serve({ world, request }: Asked): Promise<FakeAnswer> {
  if (request.query.get('version') === null) return wrong(2, "Missing parameter 'version' (e.g. '1.0')");
  const sent = (await request.form()).get('json_data');
  if (typeof sent !== 'string') return wrong(3, "Missing parameter 'json_data'");
  const { operation, class: name = '', key = '', fields = {} } = JSON.parse(sent) as Question;
  if (operation === 'core/get') return found(world, key);
  if (operation === 'core/create') return made(world, name, fields);
  if (operation !== 'core/update') return wrong(11, `Unknown verb '${operation}'`);
  const item = (fields['public_log'] as { add_item: { message: string } }).add_item;
  world.ticket(key)?.comments.push({ text: item.message, files: [] });
  return answered(name, [[Number(key), {}]]);
}

const basic = (user: string, secret: string): string => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;

export const itop: Fake = {
  system,
  under: '/itop',
  page: '/pages/UI.php',
  secret: { kind: 'basic', user: 'keller', secret: 'geheim' },
  expired: { kind: 'basic', user: 'keller', secret: 'alt' },
  me,
  project: '3',
  type: 'UserRequest/incident',
  priority: '2',
  fields: { servicesubcategory_id: '2/16', impact: '1', caller_id: 'ada@example.org' },
  proposed: { incident: 'UserRequest/incident', P1: '1', P4: '4' },
  isCreate: ({ body }) => /"class":"UserRequest"[^]*"operation":"core\/create"/.test(new TextDecoder().decode(body)),
  statuses,
  refusal: { answer: wrong(100, isNull('Title', 'title')), place: 'title', says: 'Null not allowed' },
  errorWith200: wrong(100, "Unexpected value for attribute 'Impact' (impact) : Value not allowed [9]"),
  answer: answerBy({
    isSignedIn: ({ headers, query }) =>
      query.get('login_mode') === 'basic' && headers['authorization'] === basic('keller', 'geheim'),
    open: [],
    routes: [['POST', /^\/webservices\/rest\.php$/, serve]],
    signedOut: wrong(1, 'Invalid login'),
  }),
};
