/**
 * The APIs of Freshdesk and Freshservice as developers.freshdesk.com/api and api.freshservice.com have them: a key as the
 * user of basic sign-in, answers wrapped or not, HTML texts whose plain form is only in lists that ask for it, numbers as
 * numbers in JSON and as text in a form, files in a form only.
 */
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from './fake.ts';
import { partOf, type WorldFile, type WorldTicket } from './world.ts';

interface Way {
  readonly version: string;
  /** What an answer is wrapped in; undefined where it is not. */
  readonly wraps: boolean;
  readonly open: readonly Route[];
  readonly ownFields: readonly string[];
}

const signedIn = `Basic ${Buffer.from('an-api-key:X').toString('base64')}`;
const wrong = (field: string, message: string): FakeAnswer =>
  json({ description: 'Validation failed', errors: [{ field, message, code: 'missing_field' }] }, 400);
export const refusal = {
  answer: wrong('subject', 'It should be a/an String'),
  place: 'title',
  says: 'a/an String',
} as const;

/** Texts are HTML, and a form ends its lines with two characters: neither is seen by people. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\r\n/g, '\n');
const codes: Readonly<Record<string, number>> = { Open: 2, Pending: 3, Resolved: 4, Closed: 5 };
const at = '2026-11-22T09:00:00Z';

/** A form says `custom_fields[cf_env]`, JSON nests; numbers in a form are text. */
async function given({ request }: Asked): Promise<{ values: Map<string, unknown>; files: WorldFile[] }> {
  if (request.json !== undefined) {
    const { custom_fields = {}, ...rest } = request.json as Record<string, unknown>;
    return { values: new Map([...Object.entries(rest), ...Object.entries(custom_fields as object)]), files: [] };
  }
  const values = new Map<string, unknown>();
  const files: WorldFile[] = [];
  for (const [name, value] of await request.form()) {
    if (typeof value !== 'string') files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
    else values.set(/^custom_fields\[(\w+)\]$/.exec(name)?.[1] ?? name, /^\d+$/.test(value) ? Number(value) : value);
  }
  return { values, files };
}

export function freshworksAnswer({ version, wraps, open, ownFields }: Way): Fake['answer'] {
  const wrap = (name: string, value: unknown, status = 200): FakeAnswer =>
    json(wraps ? { [name]: value } : value, status);
  const ticketOf = ({ seq, body, status, files, comments }: WorldTicket, withText: boolean) => ({
    ...{ id: seq, status: codes[status], updated_at: at, requester_id: 7, requester: { id: 7, name: 'Katrin Keller' } },
    ...(withText ? { description: body, description_text: plain(body) } : {}),
    attachments: files
      .filter(({ name }) => !comments.some((one) => one.files.some((file) => file.name === name)))
      .map(({ name, bytes }) => ({ id: 1, name, size: bytes.length })),
  });
  const create = async (asked: Asked): Promise<FakeAnswer> => {
    const { values, files } = await given(asked);
    const subject = values.get('subject');
    if (typeof subject !== 'string' || subject === '') return wrong('subject', 'It should be a/an String');
    if (values.get('email') !== 'keller@example.test')
      return wrong('requester_id', 'Please fill at least 1 of requester_id, email');
    if (![1, 2, 3, 4].includes(values.get('priority') as number))
      return wrong('priority', 'It should be one of 1,2,3,4');
    if (values.get('status') !== 2 || values.get('source') !== 2) return wrong('status', 'It should be one of 2,3,4,5');
    const project = values.get('product_id') ?? values.get('workspace_id');
    const ticket = asked.world.add({
      ...{
        title: subject,
        body: plain(String(values.get('description'))),
        project: String(project),
      },
      ...{
        type: String(values.get('type')),
        priority: String(values.get('priority')),
        status: 'Open',
        files,
      },
      fields: Object.fromEntries(ownFields.map((name) => [name, String(values.get(name) as string)])),
    });
    return wrap('ticket', ticketOf(ticket, true), 201);
  };
  const note = async (asked: Asked): Promise<FakeAnswer> => {
    const { values, files } = await given(asked);
    const text = String(values.get('body'));
    if (!/^false$/.test(String(values.get('private')))) return wrong('private', 'A note is private if it is not said');
    // A file that is sent later comes as a note that only names it.
    if (files.length > 0 && plain(text) === files[0]?.name) asked.ticket.files.push(...files);
    else asked.ticket.comments.push({ text, files });
    return wrap('conversation', { id: asked.ticket.comments.length }, 201);
  };
  const conversation = (id: number, text: string, files: readonly WorldFile[], isPrivate: boolean) => ({
    ...{ id, body: text, body_text: plain(text), private: isPrivate, user_id: 7, created_at: at },
    attachments: files.map(({ name, bytes }) => ({ id: 1, name, size: bytes.length })),
  });
  return answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === signedIn,
    open: [],
    routes: [
      ...open,
      ['POST', /^\/api\/v2\/tickets$/, create],
      [
        'GET',
        /^\/api\/v2\/tickets$/,
        ({ world, request: { query } }) =>
          wrap(
            'tickets',
            world.search(() => true).map((one) => ticketOf(one, wraps || query.get('include') === 'description')),
          ),
      ],
      ['GET', /^\/api\/v2\/tickets\/(\d+)$/, ({ ticket }) => wrap('ticket', ticketOf(ticket, true))],
      ['POST', /^\/api\/v2\/tickets\/(\d+)\/notes$/, note],
      [
        'GET',
        /^\/api\/v2\/tickets\/(\d+)\/conversations$/,
        ({ ticket, request: { query } }) => {
          const all = [
            ...ticket.comments.map(({ text, files }, i) => conversation(i + 1, text, files, false)),
            conversation(9_999, '<p>only for us</p>', [], true),
          ];
          const size = Math.min(Number(query.get('per_page') ?? 30), 100);
          return wrap('conversations', partOf(all, { from: (Number(query.get('page') ?? 1) - 1) * size, size }));
        },
      ],
    ],
    signedOut: {
      ...json({ code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' }, 401),
      headers: { [version]: 'latest=v2; requested=v2' },
    },
  });
}

export const shared = {
  ...{ under: '', page: '/a/tickets/17', me: 'Katrin Keller', priority: '4' },
  secret: { kind: 'token', token: 'an-api-key' },
  expired: { kind: 'token', token: 'expired' },
  isCreate: ({ method, path }: { method: string; path: string }) => method === 'POST' && path === '/api/v2/tickets',
  statuses: { Open: 'open', Pending: 'waiting', Resolved: 'solved', Closed: 'closed' },
  refusal,
  written: plain,
} as const;
