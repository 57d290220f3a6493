/** A new ticket system: a small REST API that keeps the contract, and a fake of it for the shared suite. */
import { withEntry } from './contents.ts';
import type { Made } from './new.ts';

const nameOf = (id: string): string =>
  id
    .split('-')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ');

const system = (
  id: string,
  name: string,
): string => `/** Write here what is particular about the API, and where that is documented. */
import * as z from 'zod/mini';
import { nothing } from './connection.ts';
import { bearer } from './sign-in.ts';
import { stateNamed } from './state.ts';
import type { Created, System } from './system.ts';

const choices = z.array(z.object({ value: z.string(), name: z.string() }));
const ticket = z.object({ id: z.number(), text: z.string(), status: z.string() });
const files = z.array(z.object({ name: z.string(), size: z.number() }));
const notes = z.array(z.object({ id: z.number(), author: z.string(), at: z.string(), text: z.string() }));
const errors = z.object({ errors: z.array(z.object({ field: z.string(), message: z.string() })) });

const created = (base: string, id: number): Created => ({ id: String(id), number: \`#\${id}\`, url: \`\${base}/tickets/\${id}\` });

export const ${name}: System = {
  id: '${id}',
  name: '${nameOf(id)}',
  sure: 'documentation',
  pages: /^\\/(?:tickets|projects)(?:\\/|$)/,
  sign: { path: '/api/about', tells: ({ text }) => text.includes('"${id}"') },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'Im Profil unter „Zugriffsschlüssel“ einen Schlüssel anlegen und hier einfügen.',
        en: 'Make a key in the profile under “Access keys” and paste it here.',
      },
      header: bearer,
    },
  ],
  openToPages: false,
  markup: 'markdown',
  limits: { title: 255 },
  retry: 'marker',
  indexLag: 0,
  files: 'after',
  pause: 100,

  complaints(body) {
    const read = z.safeParse(errors, body);
    if (!read.success) return [];
    return read.data.errors.map(({ field, message }) => ({
      text: message,
      place: field === 'title' || field === 'body' ? field : { field },
    }));
  },
  async whoAmI(system) {
    return (await system.ask(z.object({ name: z.string() }), { path: '/api/me' })).name;
  },
  projects: (system) => system.ask(choices, { path: '/api/projects' }),
  async metadata(system, project) {
    const path = \`/api/projects/\${encodeURIComponent(project)}\`;
    const types = await system.ask(choices, { path: \`\${path}/types\` });
    const priorities = await system.ask(choices, { path: \`\${path}/priorities\` });
    return { types, priorities, fields: [] };
  },
  async create(system, { title, body, project, type, priority }) {
    const json = { title, text: body, project, type, priority };
    const { id } = await system.ask(ticket, { method: 'POST', path: '/api/tickets', json });
    return created(system.base, id);
  },
  async attach(system, id, { name, bytes }) {
    const body = { kind: 'form', parts: [{ name: 'file', bytes, filename: name }] } as const;
    await system.ask(nothing, { method: 'POST', path: \`/api/tickets/\${id}/files\`, body });
  },
  attachments: (system, id) => system.ask(files, { path: \`/api/tickets/\${id}/files\` }),
  async find(system, marker) {
    const found = await system.ask(z.array(ticket), { path: '/api/tickets', query: { search: marker } });
    return found.filter(({ text }) => text.includes(marker)).map(({ id }) => created(system.base, id));
  },
  async state(system, id) {
    return stateNamed((await system.ask(ticket, { path: \`/api/tickets/\${id}\` })).status);
  },
  async comments(system, id) {
    const found = await system.ask(notes, { path: \`/api/tickets/\${id}/comments\` });
    return found.map((note) => ({ ...note, id: String(note.id), markup: 'markdown' }));
  },
  async comment(system, id, text, attached) {
    for (const file of attached) await this.attach(system, id, file);
    await system.ask(nothing, { method: 'POST', path: \`/api/tickets/\${id}/comments\`, json: { text } });
  },
};
`;

const fake = (id: string, name: string): string => `/** The API as its documentation has it; say here which. */
import { ${name} as system } from '../../../../core/systems/${id}.ts';
import { answerBy, json, type Fake } from '../fake.ts';
import type { WorldTicket } from '../world.ts';

const token = 'a-token-of-somebody';
const choice = (name: string) => ({ value: name.toLowerCase(), name });
const ticketOf = ({ seq, body, status }: WorldTicket) => ({ id: seq, text: body, status });

export const ${name}: Fake = {
  system,
  under: '',
  page: '/tickets/new',
  secret: { kind: 'token', token },
  expired: { kind: 'token', token: 'expired' },
  me: 'Katrin Keller',
  project: 'desk',
  type: 'incident',
  priority: 'high',
  fields: {},
  proposed: { incident: 'incident', P1: 'high', P4: 'low' },
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/tickets',
  statuses: { Open: 'open', 'Waiting for customer': 'waiting', Solved: 'solved', Closed: 'closed' },
  refusal: {
    answer: json({ errors: [{ field: 'title', message: 'The title is missing.' }] }, 422),
    place: 'title',
    says: 'The title is missing.',
  },

  answer: answerBy({
    isSignedIn: ({ headers }) => headers['authorization'] === \`Bearer \${token}\`,
    open: [['GET', /^\\/api\\/about$/, () => json({ product: '${id}' })]],
    routes: [
      ['GET', /^\\/api\\/me$/, () => json({ name: 'Katrin Keller' })],
      ['GET', /^\\/api\\/projects$/, () => json([choice('Desk')])],
      ['GET', /^\\/api\\/projects\\/desk\\/types$/, () => json([choice('Incident'), choice('Question')])],
      ['GET', /^\\/api\\/projects\\/desk\\/priorities$/, () => json([choice('High'), choice('Low')])],
      ['GET', /^\\/api\\/tickets$/, ({ world, request }) => {
        const words = request.query.get('search') ?? '';
        return json(world.search(({ body }) => body.includes(words)).map(ticketOf));
      }],
      ['POST', /^\\/api\\/tickets$/, ({ world, request }) => {
        const { title, text, project, type, priority } = request.json as Record<string, string>;
        const given = { title: title ?? '', body: text ?? '', project: project ?? '', type: type ?? '' };
        return json(ticketOf(world.add({ ...given, priority: priority ?? '', fields: {}, files: [] })), 201);
      }],
      ['GET', /^\\/api\\/tickets\\/(\\d+)$/, ({ ticket }) => json(ticketOf(ticket))],
      ['GET', /^\\/api\\/tickets\\/(\\d+)\\/files$/, ({ ticket }) =>
        json(ticket.files.map(({ name, bytes }) => ({ name, size: bytes.length })))],
      ['POST', /^\\/api\\/tickets\\/(\\d+)\\/files$/, async ({ ticket, request }) => {
        const file = (await request.form()).get('file') as File;
        ticket.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        return json({}, 201);
      }],
      ['GET', /^\\/api\\/tickets\\/(\\d+)\\/comments$/, ({ ticket }) =>
        json(ticket.comments.map(({ text }, i) => ({ id: i, author: 'Katrin Keller', at: '2026-11-22T09:00:00Z', text })))],
      ['POST', /^\\/api\\/tickets\\/(\\d+)\\/comments$/, ({ ticket, request }) => {
        ticket.comments.push({ text: (request.json as { text: string }).text, files: [] });
        return json({}, 201);
      }],
    ],
  }),
};
`;

export const newSystem = (id: string, name: string): Made => ({
  files: {
    [`core/systems/${id}.ts`]: system(id, name),
    [`test/core/systems/fakes/${id}.ts`]: fake(id, name),
  },
  contents: [
    { path: 'core/systems/index.ts', add: (source) => withEntry(source, 'systems', `./${id}.ts`, name) },
    { path: 'test/core/systems/fakes/index.ts', add: (source) => withEntry(source, 'fakes', `./${id}.ts`, name) },
  ],
});
