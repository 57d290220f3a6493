/**
 * TOPdesk's API as developers.topdesk.com has it: an empty list is a 204, a part of a list a 206, the progress trail is
 * newest first and holds the request, actions, notes among operators and files; errors are a list of messages.
 */
import { topdesk as system } from '../../../../core/systems/topdesk.ts';
import { answerBy, json, type Asked, type Fake, type FakeAnswer, type Route, type FakeRequest } from '../fake.ts';
import { minute, partOf, type WorldTicket } from '../world.ts';

const [login, password] = ['keller', 'abcde-fghij-klmno-pqrst-uvwxy'];
const statuses = {
  Gemeldet: 'open',
  'Warten auf Anwender': 'waiting',
  Completed: 'solved',
  Gelöst: 'solved',
  Closed: 'closed',
} as const;

const refused = (...messages: string[]): FakeAnswer =>
  json(
    messages.map((message) => ({ message })),
    400,
  );
const listOf = (all: readonly unknown[], status = 200): FakeAnswer =>
  all.length === 0 ? { status: 204, text: '' } : json(all, status);
/** Ten rows, unless one asks for up to a hundred. */
const pageOf = (all: readonly unknown[], { query }: FakeRequest): FakeAnswer => {
  const size = Number(query.get('page_size') ?? 10);
  if (size > 100) return refused("The value of the parameter 'page_size' is not allowed");
  return listOf(partOf(all, { from: Number(query.get('start') ?? 0), size }));
};
const choice = (id: string, name: string, more: object = {}) => ({ id, name, ...more });

interface Sent {
  readonly briefDescription?: string;
  readonly request?: string;
  readonly externalNumber?: string;
  readonly callerLookup?: { readonly email?: string };
  readonly callType?: { readonly id?: string };
  readonly priority?: { readonly id?: string };
  readonly category?: { readonly id?: string };
  readonly action?: string;
  readonly actionInvisibleForCaller?: boolean;
}

const idOf = ({ seq }: WorldTicket): string => `9eca47e4-28cb-4964-84b8-${String(seq).padStart(12, '0')}`;

function create({ world, request }: Asked): FakeAnswer {
  const { briefDescription, externalNumber, callerLookup, ...sent } = request.json as Sent;
  if (!briefDescription) return refused("The field 'briefDescription' is mandatory");
  if (briefDescription.length > 80) return refused("The value for the field 'briefDescription' is too long");
  if (!callerLookup?.email) return refused("The field 'callerLookup' is mandatory for operators");
  if ((externalNumber ?? '').length > 60) return refused("The value for the field 'externalNumber' is too long");
  if (/<(?!\/?(?:i|em|b|strong|u|br|h5|h6)\b)/i.test(sent.request ?? ''))
    return refused("The field 'request' contains tags that are not allowed");
  const ticket = world.add({
    ...{ title: briefDescription, body: sent.request ?? '', project: 'incident', files: [], key: externalNumber },
    ...{ type: sent.callType?.id ?? '', priority: sent.priority?.id ?? '', status: 'Gemeldet' },
    fields: { caller: callerLookup.email, category: sent.category?.id },
  });
  return json({ id: idOf(ticket), number: `I 2611 00${ticket.seq}`, status: 'firstLine', externalNumber }, 201);
}

const entry = (id: string, text: string, at: number, more: object = {}) => ({
  ...{ id, memoText: text, plainText: text.replaceAll('<br>', '\n'), invisibleForCaller: false, fileName: null },
  entryDate: `${minute(at)}.000+0100`,
  ...{ operator: { id: 'o', name: 'Keller, Katrin' }, person: null, ...more },
});

const incident = String.raw`\/tas\/api\/incidents\/id\/9eca47e4-28cb-4964-84b8-0*(\d+)`;

const routes: readonly Route[] = [
  ['GET', /^\/tas\/api\/operators\/current$/, () => json({ id: 'o', dynamicName: 'Keller, Katrin', loginName: login })],
  [
    'GET',
    /^\/tas\/api\/incidents\/call_types$/,
    () => json([choice('ct1', 'Störung'), choice('ct2', 'Information'), choice('ct0', 'Alt', { archived: true })]),
  ],
  [
    'GET',
    /^\/tas\/api\/incidents\/priorities$/,
    () => json([choice('p1', 'P1'), choice('p2', 'P2'), choice('p4', 'P4')]),
  ],
  ['GET', /^\/tas\/api\/incidents\/categories$/, () => json([choice('c1', 'Software'), choice('c2', 'Hardware')])],
  ['GET', /^\/tas\/api\/incidents\/(?:subcategories|impacts)$/, () => ({ status: 204, text: '' })],
  // Not everybody may see every list.
  ['GET', /^\/tas\/api\/incidents\/urgencies$/, () => json([{ message: 'No permission' }], 403)],
  ['POST', /^\/tas\/api\/incidents$/, create],
  [
    'GET',
    /^\/tas\/api\/incidents$/,
    ({ world, request }) => {
      const wanted = /^externalNumber=='(\w+)'$/.exec(request.query.get('query') ?? '')?.[1];
      const found = world.search(({ key }) => key === wanted || wanted === undefined);
      const shown = found.map((one) => ({ id: idOf(one), number: `I 2611 00${one.seq}`, externalNumber: one.key }));
      return listOf(shown, shown.length > 1 ? 206 : 200);
    },
  ],
  [
    'GET',
    new RegExp(`^${incident}$`),
    ({ ticket }) =>
      json({
        ...{ id: idOf(ticket), processingStatus: choice('s', ticket.status), closed: ticket.status === 'Closed' },
        ...{
          completed: ['Completed', 'Closed'].includes(ticket.status),
          modificationDate: '2026-11-22T10:00:00.000+0100',
        },
      }),
  ],
  [
    'POST',
    new RegExp(`^${incident}/attachments$`),
    async ({ ticket, request }) => {
      const file = (await request.form()).get('file');
      if (!(file instanceof File)) return refused("The part 'file' is missing");
      ticket.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      return json({ id: 'f', fileName: file.name, size: file.size });
    },
  ],
  [
    'GET',
    new RegExp(`^${incident}/attachments$`),
    ({ ticket, request }) =>
      pageOf(
        ticket.files.map(({ name, bytes }, i) => ({ id: `f${i}`, fileName: name, size: bytes.length })),
        request,
      ),
  ],
  [
    'GET',
    new RegExp(`^${incident}/progresstrail$`),
    ({ ticket, request }) =>
      pageOf(
        [
          entry('note', 'only for us', 900, { invisibleForCaller: true }),
          ...ticket.files.map(({ name }, i) => ({ ...entry(`f${i}`, '', 800), fileName: name, memoText: null })),
          ...ticket.comments.map(({ text }, i) => entry(`a${i}`, text, i + 1)).reverse(),
          entry('request', ticket.body, 0, { operator: null, person: { id: 'p', name: 'Keller, Katrin' } }),
        ],
        request,
      ),
  ],
  [
    'PATCH',
    new RegExp(`^${incident}$`),
    ({ ticket, request }) => {
      const { action, actionInvisibleForCaller } = request.json as Sent;
      if (!action || actionInvisibleForCaller) return refused("The field 'action' is mandatory");
      ticket.comments.push({ text: action, files: [] });
      return json({ id: idOf(ticket) });
    },
  ],
];

export const topdesk: Fake = {
  system,
  under: '',
  page: '/tas/public/ssp/content/detail/incident?unid=17',
  hosted: { page: 'https://firma.topdesk.net/tas/public/ssp/', base: 'https://firma.topdesk.net' },
  secret: { kind: 'basic', user: login, secret: password },
  expired: { kind: 'basic', user: login, secret: 'old' },
  me: 'Keller, Katrin',
  ...{ project: 'incident', type: 'ct1', priority: 'p1' },
  fields: { caller: 'keller@example.com', category: 'c1' },
  proposed: { incident: 'ct1', P1: 'p1', P4: 'p4' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/tas/api/incidents',
  statuses,
  refusal: {
    answer: refused("The value for the field 'briefDescription' is too long"),
    place: 'title',
    says: 'is too long',
  },
  written: (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>'),
  answer: answerBy({
    isSignedIn: ({ headers }) =>
      headers['authorization'] === `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`,
    open: [
      [
        'GET',
        /^\/tas\/public\/login\/form$/,
        () => ({ status: 200, text: '<title>TOPdesk</title>', headers: { 'content-type': 'text/html' } }),
      ],
    ],
    routes,
    missing: json([{ message: 'Incident not found' }], 404),
  }),
};
