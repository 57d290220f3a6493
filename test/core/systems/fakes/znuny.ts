/**
 * The GenericInterface of Znuny and OTOBO as their sources have it (Kernel/GenericInterface/Operation), with the routes
 * of the shipped `GenericTicketConnectorREST.yml`: a session in the query, errors with status 200, an empty search
 * without a list, a text index that does not know the newest tickets.
 */
import { znuny as system } from '../../../../core/systems/znuny.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldFile, type WorldTicket } from '../world.ts';

const service = '/nph-genericinterface.pl/Webservice/GenericTicketConnectorREST';
const statuses = {
  new: 'open',
  open: 'open',
  'pending reminder': 'waiting',
  'closed successful': 'solved',
  'closed unsuccessful': 'closed',
} as const;

const failed = (ErrorCode: string, ErrorMessage: string): FakeAnswer => json({ Error: { ErrorCode, ErrorMessage } });

interface Sent {
  CustomerUserLogin?: string;
  Password?: string;
  Ticket?: { Title?: string; Queue?: string; State?: string; Priority?: string; Type?: string; CustomerUser?: string };
  Article?: { Subject?: string; Body?: string; ContentType?: string };
  DynamicField?: { Name: string; Value: unknown }[];
  Attachment?: { Filename: string; ContentType?: string; Content: string }[];
}

const filesOf = ({ Attachment = [] }: Sent): WorldFile[] =>
  Attachment.map(({ Filename, Content }) => ({
    name: Filename,
    bytes: new Uint8Array(Buffer.from(Content, 'base64')),
  }));

function create({ world, request }: Asked): FakeAnswer {
  const sent = request.json as Sent;
  const { Ticket = {}, Article = {}, DynamicField = [], Attachment = [] } = sent;
  for (const list of ['DynamicField', 'Attachment'] as const)
    if (sent[list]?.length === 0)
      return failed('TicketCreate.MissingParameter', `TicketCreate: ${list} parameter is missing or not valid!`);
  const lacking = (what: string): FakeAnswer =>
    failed('TicketCreate.MissingParameter', `TicketCreate: ${what} parameter is missing!`);
  if (!Ticket.Title) return lacking('Ticket->Title');
  if (Ticket.CustomerUser !== 'keller') return lacking('Ticket->CustomerUser');
  if (Ticket.State !== 'new' || !Ticket.Priority || !Ticket.Queue) return lacking('Ticket->State');
  if (!Article.Subject || !Article.Body || !Article.ContentType) return lacking('Article->Body');
  if (Attachment.some(({ ContentType }) => !ContentType)) return lacking('Attachment->ContentType');
  const { seq } = world.add({
    ...{ title: Ticket.Title, body: Article.Body, project: Ticket.Queue, type: Ticket.Type ?? '', status: 'new' },
    ...{ priority: Ticket.Priority, files: filesOf(sent) },
    fields: { CustomerUser: 'keller', ...Object.fromEntries(DynamicField.map(({ Name, Value }) => [Name, Value])) },
  });
  return json({ TicketID: String(seq), TicketNumber: `20261122100000${seq}`, ArticleID: '1' });
}

function search({ world, request: { query } }: Asked): FakeAnswer {
  // The index of texts never knows what is new; the table of tickets always does.
  if (query.has('MIMEBase_Body')) return json({});
  const number = query.get('TicketNumber');
  const isIt = ({ seq }: WorldTicket): boolean => `20261122100000${seq}` === number;
  if (number !== null) return json({ TicketID: world.tickets.filter(isIt).map(({ seq }) => String(seq)) });
  const found = world.tickets.filter(({ project }) => project === (query.get('Queues') ?? project));
  return json({ TicketID: [...found.map(({ seq }) => String(seq)).reverse(), '900'] });
}

/** A ticket that was there before. */
const old: WorldTicket = {
  ...{ seq: 900, title: 'Alt', body: 'Ein alter Vorgang', project: 'Helpdesk', type: 'Incident', priority: '3 normal' },
  ...{ fields: {}, files: [], comments: [], status: 'open' },
};

function shown(ticket: WorldTicket, query: URLSearchParams): object {
  const file = ({ name, bytes }: WorldFile) => ({
    Filename: name,
    FilesizeRaw: String(bytes.length),
    ContentType: 'x/y',
  });
  const article = (ArticleID: number, Body: string, files: readonly WorldFile[], visible = '1') => ({
    // What came by an update of a customer has no sender.
    ...{ ArticleID: String(ArticleID), Body, From: ArticleID === 1 ? '"Katrin Keller" <keller@example.test>' : '' },
    ...{ SenderType: 'customer', ContentType: 'text/plain' },
    ...{ IsVisibleForCustomer: visible, CreateTime: '2026-11-22 09:00:00' },
    ...(query.get('Attachments') === '1' && { Attachment: files.map(file) }),
  });
  const later = ticket.comments.flatMap(({ files }) => files);
  const all = [
    article(1, ticket.body, ticket.files.slice(0, ticket.files.length - later.length)),
    ...ticket.comments.map(({ text, files }, i) => article(i + 2, text, files)),
    article(9_999, 'only for us', [], '0'),
  ];
  const newestFirst = query.get('ArticleOrder') === 'DESC';
  const articles = partOf(all, { size: Number(query.get('ArticleLimit') ?? 100), newestFirst });
  return {
    ...{ TicketID: String(ticket.seq), TicketNumber: `20261122100000${ticket.seq}`, Queue: ticket.project },
    ...{
      CustomerUserID: 'keller',
      Type: ticket.type,
      State: ticket.status,
      StateType: ticket.status.replace(/ (?:un)?successful/, ''),
    },
    Changed: '2026-11-22 08:00:00',
    ...(query.get('DynamicFields') === '1' && { DynamicField: [{ Name: 'Umgebung', Value: null }] }),
    ...(query.get('AllArticles') === '1' && { Article: articles }),
  };
}

function get({ world, request: { path, query } }: Asked): FakeAnswer {
  const ids = path.split('/').at(-1)?.split(',') ?? [];
  const found = ids.map((id) => (id === '900' ? old : world.ticket(id)));
  if (found.includes(undefined)) return failed('TicketGet.AccessDenied', 'TicketGet: User does not have access!');
  return json({ Ticket: found.map((ticket) => shown(ticket ?? old, query)) });
}

function update({ request, ticket }: Asked): FakeAnswer {
  const sent = request.json as Sent;
  if (!sent.Article?.Body || !sent.Article.Subject)
    return failed('TicketUpdate.MissingParameter', 'TicketUpdate: Article->Body parameter is missing!');
  const files = filesOf(sent);
  ticket.files.push(...files);
  ticket.comments.push({ text: sent.Article.Body, files });
  return json({ TicketID: String(ticket.seq), ArticleID: '2' });
}

const routes: readonly Route[] = [
  ['POST', new RegExp(`^${service}/Ticket$`), create],
  ['GET', new RegExp(`^${service}/Ticket$`), search],
  ['GET', new RegExp(`^${service}/Ticket/[\\d,]+$`), get],
  ['PATCH', new RegExp(`^${service}/Ticket/(\\d+)$`), update],
];

const isSearch = new RegExp(`^${service}/Ticket$`);

export const znuny: Fake = {
  system,
  under: '/znuny',
  page: '/customer.pl',
  secret: { kind: 'basic', user: 'keller', secret: 'a-password' },
  expired: { kind: 'basic', user: 'keller', secret: 'expired' },
  me: 'Znuny / OTOBO',
  project: 'Helpdesk',
  type: 'Incident',
  priority: '5 very high',
  fields: { CustomerUser: 'keller', Umgebung: 'Live' },
  proposed: { incident: 'Incident', P1: '5 very high', P4: '2 low' },
  isCreate: ({ method, path }) => method === 'POST' && isSearch.test(path),
  statuses,
  refusal: {
    answer: failed('TicketCreate.MissingParameter', 'TicketCreate: Ticket->Title parameter is missing!'),
    place: 'title',
    says: 'Ticket->Title parameter is missing',
  },
  errorWith200: failed('TicketCreate.InvalidParameter', 'TicketCreate: Ticket->Queue parameter is invalid!'),
  answer: (request, world) =>
    answerBy({
      isSignedIn: ({ query }) => query.get('SessionID') === 'a-session',
      open: [
        [
          'POST',
          new RegExp(`^${service}/Session$`),
          () => {
            const { CustomerUserLogin, Password } = request.json as Sent;
            return CustomerUserLogin === 'keller' && Password === 'a-password'
              ? json({ SessionID: 'a-session' })
              : failed('SessionCreate.AuthFail', 'SessionCreate: Authorization failing!');
          },
        ],
      ],
      routes,
      signedOut: failed(
        request.method === 'GET' ? 'TicketSearch.AuthFail' : 'TicketCreate.AuthFail',
        'Authorization failing!',
      ),
    })(request, world),
};
