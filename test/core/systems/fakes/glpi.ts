/**
 * GLPI's first REST API as `apirest.md` has it: a session for a user token, errors as a list of a code and a sentence,
 * files as documents by multipart with a manifest, a search by numbers of options that answers without a list when it
 * finds nothing.
 */
import { glpi as system } from '../../../../core/systems/glpi.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldTicket } from '../world.ts';

const token = 'q56hqkniwot8wntb3z1qarka5atf365taaa2uyjrn';
const session = '83af7e620c83a50a18d3eac2f6ed05a3ca0bea62';
const statuses = { 1: 'open', 2: 'open', 4: 'waiting', 5: 'solved', 6: 'closed' } as const;

const wrong = (code: string, text: string, status = 400): FakeAnswer => json([code, text], status);

interface Input {
  name?: string;
  content?: string;
  type?: number;
  entities_id?: number;
  priority?: number;
  urgency?: number;
  itemtype?: string;
  items_id?: number;
  is_private?: number;
}
const inputOf = (sent: unknown): Input => (sent as { input?: Input } | undefined)?.input ?? {};

function create({ world, request }: Asked): FakeAnswer {
  const { name, content, type, entities_id, priority, urgency, ...fields } = inputOf(request.json);
  if (!name) return wrong('ERROR_GLPI_ADD', 'Pflichtfelder sind nicht ausgefüllt. Bitte korrigieren: Titel');
  if (urgency !== undefined && urgency > 5) return wrong('ERROR_GLPI_ADD', 'Urgency');
  const { seq } = world.add({
    ...{ title: name, body: content ?? '', project: String(entities_id), type: String(type), status: '1' },
    ...{ priority: String(priority ?? ''), fields: { ...fields }, files: [] },
  });
  return json({ id: seq, message: '' }, 201);
}

async function addDocument({ world, request }: Asked): Promise<FakeAnswer> {
  const form = await request.form();
  const manifest = form.get('uploadManifest');
  const text = typeof manifest === 'string' ? manifest : await manifest?.text();
  const { itemtype, items_id } = inputOf(JSON.parse(text ?? '{}'));
  const file = form.get('filename[0]');
  if (!(file instanceof File)) return wrong('ERROR_GLPI_ADD', 'No file');
  const ticket = itemtype === 'Ticket' ? world.ticket(items_id) : undefined;
  if (!ticket) return wrong('ERROR_ITEM_NOT_FOUND', 'Item not found', 404);
  ticket.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return json({ id: ticket.files.length, message: 'Document move succeeded.' }, 201);
}

function addFollowUp({ world, request }: Asked): FakeAnswer {
  const { itemtype, items_id, content, is_private } = inputOf(request.json);
  const ticket = itemtype === 'Ticket' ? world.ticket(items_id) : undefined;
  if (!ticket) return wrong('ERROR_ITEM_NOT_FOUND', 'Item not found', 404);
  if (is_private) return wrong('ERROR_RIGHT_MISSING', 'You have no right', 403);
  ticket.comments.push({ text: content ?? '', files: [] });
  return json({ id: 70 + ticket.comments.length, message: '' }, 201);
}

const ticketOf = ({ seq, title, body, status, files }: WorldTicket, withDocuments: boolean) => ({
  ...{ id: seq, name: title, content: body, status: Number(status), date_mod: '2026-11-22 09:00:00' },
  ...(withDocuments ? { _documents: files.map(({ name }, i) => ({ id: i, name, filename: name })) } : {}),
});
const followUp = (id: number, content: string, is_private: number) => ({
  ...{ id, content, is_private, users_id: 'Keller Katrin', date: '2026-11-22 09:00:00', items_id: 1 },
});

const at = '^/apirest.php';
const routes: readonly Route[] = [
  [
    'GET',
    new RegExp(`${at}/getFullSession$`),
    () => json({ session: { glpiID: 7, glpiname: 'keller', glpifirstname: 'Katrin', glpirealname: 'Keller' } }),
  ],
  ['GET', new RegExp(`${at}/getMyEntities$`), () => json({ myentities: [{ id: 3, name: 'Werk > Halle' }] })],
  [
    'GET',
    new RegExp(`${at}/ITILCategory$`),
    () => json([{ id: 9, name: 'Druck', completename: 'ERP > Druck', is_incident: 1 }]),
  ],
  ['POST', new RegExp(`${at}/Ticket$`), create],
  ['POST', new RegExp(`${at}/Document$`), addDocument],
  ['POST', new RegExp(`${at}/ITILFollowup$`), addFollowUp],
  [
    'GET',
    new RegExp(`${at}/search/Ticket$`),
    ({ world, request: { query } }) => {
      const isKnown = query.get('criteria[0][field]') === '21' && query.get('criteria[0][searchtype]') === 'contains';
      const words = query.get('criteria[0][value]') ?? '';
      const found = world.search(({ body }) => !isKnown || body.includes(words));
      const data = found.map(({ seq, title, body }) => ({ 1: title, 2: seq, 21: body, 80: 'Werk' }));
      return json({ totalcount: found.length, count: found.length, ...(found.length > 0 ? { data } : {}) });
    },
  ],
  [
    'GET',
    new RegExp(`${at}/Ticket/(\\d+)$`),
    ({ ticket, request }) => json(ticketOf(ticket, request.query.get('with_documents') === 'true')),
  ],
  [
    'GET',
    new RegExp(`${at}/Ticket/(\\d+)/ITILFollowup$`),
    ({ ticket, request: { query } }) => {
      const all = [
        followUp(9_999, 'only for us', 1),
        ...ticket.comments.map(({ text }, i) => followUp(71 + i, text, 0)),
      ];
      const [from = 0, to = 49] = (query.get('range') ?? '0-49').split('-').map(Number);
      return json(partOf(all, { from, size: to - from + 1, newestFirst: query.get('order') === 'DESC' }));
    },
  ],
];

export const glpi: Fake = {
  system,
  under: '/glpi',
  page: '/front/ticket.form.php',
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: '3',
  type: '1',
  priority: '6',
  fields: { itilcategories_id: '9', impact: '4' },
  proposed: { incident: '1', P1: '5', P4: '2' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/apirest.php/Ticket',
  statuses,
  refusal: {
    answer: wrong('ERROR_GLPI_ADD', 'Pflichtfelder sind nicht ausgefüllt. Bitte korrigieren: Titel'),
    place: 'title',
    says: 'Bitte korrigieren: Titel',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['session-token'] === session,
    open: [
      [
        'GET',
        /^\/index\.php$/,
        () => ({
          status: 200,
          text: '<title>Authentifizierung - GLPI</title><meta property="glpi:csrf_token" content="x">',
          headers: { 'content-type': 'text/html; charset=UTF-8' },
        }),
      ],
      [
        'GET',
        new RegExp(`${at}/initSession$`),
        ({ request }) =>
          request.headers['authorization'] === `user_token ${token}`
            ? json({ session_token: session })
            : wrong('ERROR_GLPI_LOGIN_USER_TOKEN', 'user_token-Parameter scheint ungültig zu sein', 401),
      ],
    ],
    routes,
    signedOut: wrong('ERROR_SESSION_TOKEN_INVALID', 'session_token scheint ungültig zu sein', 401),
    missing: wrong('ERROR_ITEM_NOT_FOUND', 'Element nicht gefunden', 404),
  }),
};
