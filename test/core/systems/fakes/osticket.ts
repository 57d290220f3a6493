/**
 * osTicket's API as `api.tickets.php` and a real 1.18.1 have it: one address that takes tickets, a key in a header, the
 * bare number as the answer, a refusal as 500 with a text, emoji taken out of the message, files as data addresses.
 */
import { osticket as system } from '../../../../core/systems/osticket.ts';
import { answerBy, type Asked, type Fake, type FakeAnswer } from '../fake.ts';

const key = 'ABCDEF0123456789';
const page = (status: number, text: string): FakeAnswer => ({
  ...{ status, text },
  headers: { 'content-type': 'text/html; charset=UTF-8' },
});
const refused = (field: string, text: string): FakeAnswer =>
  page(500, `Unable to create new ticket :${field}\n${text}`);

/** `Format::strip_emoticons`, as far as the tests need it. */
const stripped = (text: string): string => text.replace(/[\u{1F300}-\u{1F64F}]/gu, '');

interface Sent {
  readonly name?: string;
  readonly email?: string;
  readonly subject?: string;
  readonly message?: string;
  readonly topicId?: number;
  readonly priorityId?: number;
  readonly attachments?: readonly Readonly<Record<string, string>>[];
}

function create({ world, request }: Asked): FakeAnswer {
  const sent = request.json as Sent | undefined;
  if (typeof sent !== 'object') return page(400, 'Syntax error');
  const { name, email, subject = '', message = '', topicId, priorityId, attachments = [], ...more } = sent;
  if (!email) return refused('email', 'Email Address is a required field');
  if (!name) return refused('name', 'Full Name is a required field');
  if (subject === '') return refused('subject', 'Issue Summary is a required field');
  const files = attachments.map((one) => {
    const [[file = '', data = ''] = []] = Object.entries(one);
    const [, bytes] = /^data:[\w.+-]+\/[\w.+-]+;base64,(.*)$/s.exec(data) ?? [];
    return { name: file, bytes: new Uint8Array(Buffer.from(bytes ?? '', 'base64')) };
  });
  const { seq } = world.add({
    ...{ title: subject, body: stripped(message), project: 'osticket', type: 'ticket', files },
    ...{ priority: String(priorityId ?? 2), fields: { name, email, topicId: String(topicId ?? ''), ...more } },
  });
  return page(201, String(700_000 + seq));
}

export const osticket: Fake = {
  system,
  under: '/support',
  page: '/open.php',
  secret: { kind: 'token', token: key },
  expired: { kind: 'token', token: 'expired' },
  me: 'API',
  project: 'osticket',
  type: 'ticket',
  priority: '4',
  fields: { name: 'Katrin Keller', email: 'keller@example.test', topicId: '2' },
  proposed: { incident: 'ticket', P1: '4', P4: '1' },
  isCreate: ({ method, json }) => method === 'POST' && typeof json === 'object',
  statuses: {},
  refusal: {
    answer: refused('subject', 'Issue Summary is a required field'),
    place: 'title',
    says: 'Issue Summary is a required field',
  },
  written: stripped,
  answer: answerBy({
    isSignedIn: ({ headers }) => headers['x-api-key'] === key,
    open: [
      [
        'GET',
        /^\/index\.php$/,
        () => page(200, '<a id="poweredBy" href="https://osticket.com" target="_blank">powered by osTicket</a>'),
      ],
    ],
    routes: [['POST', /^\/api\/tickets\.json$/, create]],
    signedOut: page(401, 'API key not found/active or source IP not authorized'),
    missing: page(400, 'URL not supported'),
  }),
};
