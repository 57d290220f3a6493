/**
 * Ivanti's OData API as help.ivanti.com has it: business objects by RecId, an empty list is a 204, texts quoted in
 * filters, files in a form with the object they belong to, notes that are published or not.
 */
import { ivanti as system } from '../../../../core/systems/ivanti.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route } from '../fake.ts';
import { partOf, type WorldTicket } from '../world.ts';

const key = '0A1B2C3D4E5F60718293A4B5C6D7E8F9';
const person = 'E44D7F1B97534363B5FAD9DAAAFAECF1';
const statuses = {
  Logged: 'open',
  Active: 'open',
  'Waiting for Customer': 'waiting',
  Resolved: 'solved',
  Closed: 'closed',
} as const;

const refused = (message: string, code = 'ISM_4000', status = 400): FakeAnswer =>
  json({ code, description: 'Bad Request', message: [message] }, status);
const listOf = (value: readonly unknown[]): FakeAnswer =>
  value.length === 0 ? { status: 204, text: '' } : json({ '@odata.context': '…', '@odata.count': value.length, value });

const idOf = ({ seq }: WorldTicket): string => `A${String(seq).padStart(31, '0')}`;
const rowOf = (ticket: WorldTicket) => ({
  ...{ RecId: idOf(ticket), IncidentNumber: 10_000 + ticket.seq, Subject: ticket.title, Symptom: ticket.body },
  ...{ Status: ticket.status, CreatedDateTime: '2026-11-22T09:00:00Z', LastModDateTime: '2026-11-22T10:00:00Z' },
});
const ofId = (world: Asked['world'], id: unknown): WorldTicket | undefined =>
  world.tickets.find((one) => idOf(one) === id);
/** `Field eq 'value'` */
const filtered = ({ query }: Asked['request']) => /^(\w+) eq '(.*)'$/.exec(query.get('$filter') ?? '') ?? [];

function create({ world, request }: Asked): FakeAnswer {
  const sent = request.json as Readonly<Record<string, string | undefined>>;
  const missing = ['Subject', 'Symptom', 'ProfileLink_RecID'].find((field) => !sent[field]);
  if (missing) return refused(`Incident.${missing}: field is required`);
  if (sent['ProfileLink_RecID'] !== person) return refused('Incident.ProfileLink: there is no such record');
  const { Subject = '', Symptom = '', Urgency = '', Impact, Service } = sent;
  const ticket = world.add({
    ...{ title: Subject, body: Symptom, project: 'incident', type: 'incident', priority: Urgency, files: [] },
    ...{ fields: { ProfileLink: 'keller@example.com', Impact, Service }, status: sent['Status'] ?? 'Logged' },
  });
  return json(rowOf(ticket), 201);
}

const noteOf = (id: number, NotesBody: string, PublishToWeb = true) => ({
  ...{ RecId: `N${id}`, Subject: 'Note', NotesBody, PublishToWeb, CreatedBy: 'KKeller' },
  CreatedDateTime: '2026-11-22T09:10:00Z',
});

const object = String.raw`\/api\/odata\/businessobject\/`;
const routes: readonly Route[] = [
  [
    'GET',
    new RegExp(`^${object}employees$`),
    ({ request }) => {
      const [, field, mail] = filtered(request);
      const isShe = field === 'PrimaryEmail' && mail === 'keller@example.com';
      return listOf(isShe ? [{ RecId: person, DisplayName: 'Katrin Keller', PrimaryEmail: 'Keller@example.com' }] : []);
    },
  ],
  ['POST', new RegExp(`^${object}incidents$`), create],
  [
    'GET',
    new RegExp(`^${object}incidents$`),
    ({ world, request }) => {
      const [, field, id] = filtered(request);
      if (field === 'RecId') return listOf([ofId(world, id)].filter((one) => !!one).map(rowOf));
      const [skip, top] = [Number(request.query.get('$skip') ?? 0), Number(request.query.get('$top'))];
      if (top > 100) return refused('The limit of 100 rows was exceeded');
      const all = world.search(() => true);
      const sorted = request.query.get('$orderby') === 'CreatedDateTime desc' ? all : all.reverse();
      return listOf(sorted.slice(skip, skip + top).map(rowOf));
    },
  ],
  [
    'POST',
    /^\/api\/rest\/Attachment$/,
    async ({ world, request }) => {
      const form = await request.form();
      const [ticket, file] = [ofId(world, form.get('ObjectID')), form.get('File')];
      if (!ticket || form.get('ObjectType') !== 'incident#' || !(file instanceof File)) return refused('No file');
      ticket.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      return json([{ IsUploaded: true, Message: 'F1' }]);
    },
  ],
  [
    'GET',
    new RegExp(`^${object}attachments$`),
    ({ world, request }) => {
      const [, , id] = filtered(request);
      const files = ofId(world, id)?.files ?? [];
      return listOf(
        files.map(({ name, bytes }) => ({ RecId: 'F', ATTACHNAME: name, ATTACHSIZE: String(bytes.length) })),
      );
    },
  ],
  [
    'GET',
    new RegExp(String.raw`^${object}incidents\('A0*(\d+)'\)\/IncidentContainsJournal$`),
    ({ ticket, request }) =>
      listOf(
        partOf([noteOf(9_999, 'only for us', false), ...ticket.comments.map(({ text }, i) => noteOf(i, text))], {
          // More than a hundred are not given.
          size: Math.min(Number(request.query.get('$top') ?? 25), 100),
          newestFirst: request.query.get('$orderby') === 'CreatedDateTime desc',
        }),
      ),
  ],
  [
    'POST',
    new RegExp(`^${object}journal__notes$`),
    ({ world, request }) => {
      const sent = request.json as { ParentLink_RecID?: string; NotesBody?: string; PublishToWeb?: boolean };
      const ticket = ofId(world, sent.ParentLink_RecID);
      if (!ticket) return refused('Journal.Notes.ParentLink: there is no such record');
      if (sent.PublishToWeb) ticket.comments.push({ text: sent.NotesBody ?? '', files: [] });
      return json({ RecId: 'N1' }, 201);
    },
  ],
];

export const ivanti: Fake = {
  system,
  under: '/HEAT',
  page: '/Default.aspx',
  hosted: { page: 'https://firma.saasit.com/Default.aspx', base: 'https://firma.saasit.com' },
  secret: { kind: 'token', token: key },
  expired: { kind: 'token', token: 'revoked' },
  me: 'Ivanti Neurons for ITSM',
  ...{ project: 'incident', type: 'incident', priority: 'High' },
  fields: { ProfileLink: 'keller@example.com', Impact: 'Medium', Service: 'Druck' },
  proposed: { incident: 'incident', P1: 'High', P4: 'Low' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/odata/businessobject/incidents',
  statuses,
  refusal: {
    answer: refused('Incident.Subject: field is required'),
    place: 'title',
    says: 'Incident.Subject: field is required',
  },
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === `rest_api_key=${key}`,
    open: [
      [
        'GET',
        /^\/Login\.aspx$/,
        () => ({
          status: 200,
          text: '<title>Ivanti Service Manager</title>',
          headers: { 'content-type': 'text/html' },
        }),
      ],
    ],
    routes,
    signedOut: json({ code: 'ISM_4001', description: 'Unauthorized', message: ['Invalid authorization'] }, 401),
    missing: refused('Requested resource not found', 'ISM_4004', 404),
  }),
};
