/**
 * Roundup's REST API as `doc/rest.txt` and `roundup/rest.py` have it, with the tracker `classic`: messages and files are
 * items of their own that issues link to, addresses that take one POST, ETags for every change, and errors as
 * `{"error": {"status": …, "msg": …}}`.
 */
import { roundup as system } from '../../../../core/systems/roundup.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import type { World, WorldFile, WorldTicket } from '../world.ts';

const secret = { kind: 'basic', user: 'keller', secret: 'geheim' } as const;
const authorization = `Basic ${Buffer.from('keller:geheim').toString('base64')}`;
const statuses: Fake['statuses'] = {
  ...{ unread: 'open', chatting: 'open', 'in-progress': 'open', resolved: 'solved' },
  ...{ 'need-eg': 'waiting', deferred: 'waiting' },
};

interface Message {
  readonly content: string;
  readonly messageid: string | undefined;
  readonly author: string | undefined;
}

/** What lies beside the issues, by number; an item keeps its number when an issue links to it. */
class Items {
  private last = 0;
  private readonly ids = new WeakMap<object, string>();
  readonly messages = new Map<string, Message>();
  readonly files = new Map<string, WorldFile>();
  readonly once = new Set<string>();
  /** Of an issue's description, or of one of its comments. */
  idOf(item: object): string {
    return this.ids.get(item) ?? this.name(item, this.next());
  }
  name(item: object, id: string): string {
    this.ids.set(item, id);
    return id;
  }
  next(): string {
    return String((this.last += 1));
  }
}
const all = new WeakMap<World, Items>();
const itemsOf = (world: World): Items => all.get(world) ?? (all.set(world, new Items()), itemsOf(world));

const wrong = (status: number, msg: string): FakeAnswer => json({ error: { status, msg } }, status);
const good = (data: object, status = 200): FakeAnswer => json({ data }, status);
const made = (what: string, id: string): FakeAnswer =>
  good({ id, link: `https://desk.example/support/rest/data/${what}/${id}` }, 201);
const collection = (rows: readonly object[]): FakeAnswer => good({ collection: rows, '@total_size': rows.length });

const filesOf = (world: World, files: readonly WorldFile[]): string[] => {
  const items = itemsOf(world);
  return files.map((file) => [...items.files].find(([, one]) => one === file)?.[0] ?? '0');
};
const messagesOf = (world: World, ticket: WorldTicket): string[] => {
  const items = itemsOf(world);
  return [items.idOf(ticket), ...ticket.comments.map((comment) => items.idOf(comment))];
};
const etagOf = ({ files, comments, status }: WorldTicket) => `"${files.length}-${comments.length}-${status}"`;

const properties = ['title', 'priority', 'status', 'keyword', 'assignedto', 'nosy', 'superseder', 'messages', 'files'];
function create({ world, request }: Asked): FakeAnswer {
  const items = itemsOf(world);
  if (!items.once.delete(request.path.replace(/^.*\//, ''))) return wrong(400, "POE token 'x' not valid.");
  const sent = request.json as Record<string, unknown>;
  const unknown = Object.keys(sent).find((name) => !properties.includes(name));
  if (unknown !== undefined) return wrong(400, `Property ${unknown} not found in class issue`);
  const { title, priority = '', messages = [], files = [], ...fields } = sent;
  const [message = ''] = messages as string[];
  const { content = '', messageid, author } = items.messages.get(message) ?? {};
  // A detector puts the author on the list of those who get mails.
  if (author === undefined) return wrong(409, '"nosy" multilink value ([None]) must contain Strings');
  const ticket = world.add({
    ...{ title: String(title), body: content, project: 'issue', type: 'issue', priority: String(priority) },
    ...{ fields, files: (files as string[]).flatMap((id) => items.files.get(id) ?? []) },
    ...{ key: messageid, status: 'unread' },
  });
  items.name(ticket, message);
  return made('issue', String(ticket.seq));
}

function change({ world, ticket, request }: Asked): FakeAnswer {
  const items = itemsOf(world);
  const sent = request.json as Record<string, unknown>;
  if (sent['@etag'] !== etagOf(ticket)) return wrong(412, 'If-Match is missing or does not match.');
  if (sent['@op'] !== 'add') return wrong(400, 'PATCH Operation is not allowed');
  const files = ((sent['files'] ?? []) as string[]).flatMap((id) => items.files.get(id) ?? []);
  ticket.files.push(...files);
  for (const id of (sent['messages'] ?? []) as string[]) {
    const comment = { text: items.messages.get(id)?.content ?? '', files };
    items.name(comment, id);
    ticket.comments.push(comment);
  }
  return good({ id: String(ticket.seq), type: 'issue', attribute: {} });
}

function issue({ world, ticket, request: { query } }: Asked): FakeAnswer {
  const isNamed = query.get('@verbose') === '2';
  const files = isNamed ? ticket.files.map(({ name }) => ({ id: '1', name })) : filesOf(world, ticket.files);
  const values: Record<string, unknown> = {
    ...{ files, messages: messagesOf(world, ticket), activity: '2026-11-22.09:00:00' },
    status: isNamed ? { id: '1', name: ticket.status } : '1',
  };
  const names = query.get('@fields')?.split(',') ?? [];
  const attributes = Object.fromEntries(names.map((name) => [name, values[name]]));
  return good({ id: String(ticket.seq), type: 'issue', '@etag': etagOf(ticket), attributes });
}

function messages({ world, request: { query } }: Asked): FakeAnswer {
  const items = itemsOf(world);
  const key = query.get('messageid');
  if (key !== null) {
    const found = [...items.messages].filter(([, { messageid }]) => messageid?.includes(key));
    return collection(found.map(([id, { messageid }]) => ({ id, messageid })));
  }
  const wanted = query.getAll('id');
  const said = world.tickets.flatMap(({ comments }) => comments);
  return collection(
    said
      .map((comment) => ({ id: items.idOf(comment), content: comment.text }))
      .filter(({ id }) => wanted.includes(id))
      .map((one) => ({
        ...{ ...one, date: '2026-11-22.09:00:00', 'author.username': 'keller' },
        'author.realname': 'Katrin Keller',
      }))
      .reverse(),
  );
}

const ordered = (names: readonly string[]) =>
  collection(names.map((name, i) => ({ id: String(i + 1), name, order: i })));
const routes: readonly Route[] = [
  [
    'GET',
    /^\/rest\/data\/user$/,
    () =>
      collection([
        { id: '4', username: 'kellermann', realname: 'Karl Kellermann' },
        { id: '3', username: 'keller', realname: 'Katrin Keller' },
      ]),
  ],
  ['GET', /^\/rest\/data\/priority$/, () => ordered(['critical', 'urgent', 'bug', 'feature', 'wish'])],
  ['GET', /^\/rest\/data\/keyword$/, () => collection([{ id: '1', name: 'Druck' }])],
  ['GET', /^\/rest\/data\/msg$/, messages],
  [
    'GET',
    /^\/rest\/data\/issue$/,
    ({ world, request: { query } }) =>
      collection(
        world.tickets
          .map((ticket) => ({ id: String(ticket.seq), messages: messagesOf(world, ticket) }))
          .filter((one) => one.messages.includes(query.get('messages') ?? '')),
      ),
  ],
  [
    'POST',
    /^\/rest\/data\/file$/,
    async ({ world, request }) => {
      const form = await request.form();
      const content = form.get('content') as File;
      const name = form.get('name');
      if (typeof name !== 'string' || !form.get('type')) return wrong(400, 'No properties found.');
      const id = itemsOf(world).next();
      const bytes = new Uint8Array(await content.arrayBuffer());
      itemsOf(world).files.set(id, { name, bytes });
      return made('file', id);
    },
  ],
  [
    'POST',
    /^\/rest\/data\/msg$/,
    ({ world, request }) => {
      const { content, messageid, author } = request.json as Record<string, string | undefined>;
      const id = itemsOf(world).next();
      itemsOf(world).messages.set(id, { content: content ?? '', messageid, author });
      return made('msg', id);
    },
  ],
  [
    'POST',
    /^\/rest\/data\/issue\/@poe$/,
    ({ world }) => {
      const key = `vizl713xHtIz_-${itemsOf(world).next()}`;
      itemsOf(world).once.add(key);
      const link = `https://desk.example/support/rest/data/issue/@poe/${key}`;
      return good({ expires: 1_795_340_000.4, link });
    },
  ],
  ['POST', /^\/rest\/data\/issue\/@poe\/[\w-]+$/, create],
  ['GET', /^\/rest\/data\/issue\/(\d+)$/, issue],
  ['PATCH', /^\/rest\/data\/issue\/(\d+)$/, change],
];

const answer = answerBy({
  isSignedIn: ({ headers }) => headers['authorization'] === authorization,
  open: [],
  routes,
  signedOut: { status: 401, text: 'Invalid Login - Invalid login', headers: { 'content-type': 'text/plain' } },
  missing: wrong(404, 'Nothing matches the given URI'),
});

export const roundup: Fake = {
  system,
  under: '/support',
  page: '/issue?@template=item',
  secret,
  expired: { ...secret, secret: 'expired' },
  me: 'Katrin Keller',
  project: 'issue',
  type: 'issue',
  priority: '1',
  fields: { keyword: ['1'], assignedto: 'weber' },
  proposed: { incident: 'issue', P1: '1', P4: '5' },
  isCreate: ({ method, path }) => method === 'POST' && path.startsWith('/rest/data/issue/@poe/'),
  statuses,
  refusal: {
    answer: wrong(400, "property priority: 'hoch' is not a priority."),
    place: 'priority',
    says: 'is not a priority',
  },
  answer: (request, world) => {
    const { method, headers } = request;
    const type = headers['content-type'] ?? '';
    if (!headers['authorization'])
      return {
        ...{ status: 403, text: '{ "error": { "status": 403, "msg": "Forbidden." } }' },
        headers: { 'content-type': 'application/json' },
      };
    if (method !== 'GET' && !headers['x-requested-with']) return wrong(400, 'Missing header: X-REQUESTED-WITH');
    if (method !== 'GET' && type !== 'application/json' && !type.startsWith('multipart/form-data'))
      return wrong(415, `Unable to process input of type ${type}`);
    return answer(request, world);
  },
};
