/**
 * Zendesk by its Requests API, which treats everybody as the person who asks for help, agents too: public comments
 * only, and the requester is who is signed in. The key of a request (`Idempotency-Key`) lasts for two hours (M) and is
 * promised for tickets, so nothing is built on it; the list of one's own requests, newest first, shows the marker.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import { counted } from './naming.ts';
import { pages } from './pages.ts';
import { recent } from './recent.ts';
import type { Opening } from './sign-in.ts';
import type { Created, OutgoingFile, State, System } from './system.ts';
import * as answers from './zendesk.answers.ts';
import { zendeskSearches } from './zendesk.search.ts';
import { zendeskOAuth } from './zendesk.oauth.ts';

const created = (base: string, id: number): Created => ({
  id: String(id),
  number: `#${id}`,
  url: `${base}/hc/requests/${id}`,
});

/** Messages begin with the field's name in the language of the account. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/^(?:subject|betreff)\b/i, 'title'],
  [/^(?:description|comment|beschreibung|kommentar)\b/i, 'body'],
  [/^(?:priority|priorität)/i, 'priority'],
  [/^(?:type|typ)\b/i, 'type'],
  [/^(?:attachment|upload|anhang)/i, 'attachments'],
];

const states: Readonly<Record<string, State>> = {
  new: 'open',
  open: 'open',
  // Waits for the requester; `hold` waits for somebody else.
  pending: 'waiting',
  hold: 'open',
  solved: 'solved',
  closed: 'closed',
};

/** Accounts without ticket forms have one that nobody chooses. */
const onlyForm = 'default';

/** Writing with the browser's session wants a token of that session (the official help centre theme does the same). */
const withToken: Opening = {
  questions: () => [{ path: '/api/v2/users/me.json' }],
  read: (answer) => {
    const read = z.safeParse(answers.me, answer);
    return read.success && read.data.user.id !== null ? read.data.user.authenticity_token : undefined;
  },
  carry: (token) => ({ headers: { 'X-CSRF-Token': token } }),
};

const upload = async (system: Connection, { name, kind, bytes }: OutgoingFile): Promise<string> => {
  const { upload } = await system.ask(answers.uploaded, {
    method: 'POST',
    path: '/api/v2/uploads.json',
    query: { filename: name },
    body: { kind: 'bytes', type: kind || 'application/octet-stream', bytes },
  });
  return upload.token;
};

async function comment(system: Connection, id: string, body: string, files: readonly OutgoingFile[]): Promise<void> {
  const uploads: string[] = [];
  for (const file of files) uploads.push(file.handle ?? (await upload(system, file)));
  const json = { request: { comment: { body, uploads } } };
  await system.ask(nothing, { method: 'PUT', path: `/api/v2/requests/${id}.json`, json });
}

/** Each page with the people who speak on it. */
async function commentsOf(system: Connection, id: string): Promise<z.infer<typeof answers.comments>> {
  const users: z.infer<typeof answers.comments>['users'] = [];
  const comments = await pages(async (page) => {
    const query = { per_page: 100, page: page + 1 };
    const part = await system.ask(answers.comments, { path: `/api/v2/requests/${id}/comments.json`, query });
    users.push(...part.users);
    return part.comments;
  }, 100);
  return { comments, users };
}

export const zendesk: System = {
  id: 'zendesk',
  name: 'Zendesk',
  sure: 'documentation',
  hosts: /\.zendesk\.com$/,
  pages: /^\/(?:hc|agent|access|requests|tickets)(?:\/|$)/,
  // A longer address is not read at all; the language is added by Zendesk (M).
  newTicket: { path: '/hc/requests/new', title: 'tf_subject', body: 'tf_description', longest: 2_048 },
  sign: { path: '/api/v2/users/me.json', tells: ({ text }) => /"invalid@example\.com"/.test(text) },
  signIns: [
    {
      ...{ kind: 'session', opens: withToken },
      how: {
        de: 'In diesem Browser bei Zendesk angemeldet sein; mehr ist nicht nötig.',
        en: 'Be signed in to Zendesk in this browser; nothing else is needed.',
      },
    },
    {
      ...{ kind: 'basic', secret: 'token' },
      how: {
        de: 'Mit Ihrer Mailadresse und einem API-Token, das die Verwaltung im Admin Center unter „Apps und Integrationen“, „Zendesk API“ anlegt.',
        en: 'With your mail address and an API token that the administrators make in the Admin Center under “Apps and integrations”, “Zendesk API”.',
      },
      user: (mail) => `${mail.replace(/\/token$/, '')}/token`,
    },
    zendeskOAuth,
  ],
  openToPages: false,
  markup: 'plain',
  otherMarkups: ['markdown'],
  commands: 'liquid',
  // The longest title is not documented (M); a comment has at most 64 kB.
  limits: { title: 150, body: 64_000, file: 52_428_800 },
  ...{ retry: 'marker', indexLag: 10_000, files: 'with-create', pause: 200 },
  naming: counted('/hc/requests/'),

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { error, description, details } = read.data;
    const told = Object.entries(details ?? {}).flatMap(([field, list]) =>
      list.map(({ description: text }) => (field === 'base' ? text : `${field} ${text}`)),
    );
    const whole = description ?? (typeof error === 'string' ? error : (error.message ?? error.title ?? ''));
    const placeOf = (text: string) => places.find(([name]) => name.test(text))?.[1];
    return (told.length > 0 ? told : [whole]).map((text) => ({ text, place: placeOf(text) }));
  },
  async whoAmI(system) {
    const { id, name } = (await system.ask(answers.me, { path: '/api/v2/users/me.json' })).user;
    if (id === null) throw new Failure('signed-out');
    return name;
  },
  async projects(system) {
    const asked = system.ask(answers.forms, { path: '/api/v2/ticket_forms.json', query: { active: 'true' } });
    const { ticket_forms } = await ifAllowed(asked, { ticket_forms: [] });
    const open = ticket_forms.filter(({ active, end_user_visible }) => active !== false && end_user_visible !== false);
    if (open.length === 0) return [{ value: onlyForm, name: 'Zendesk' }];
    return open.map(({ id, name, display_name }) => ({ value: String(id), name: display_name || name }));
  },
  async metadata(system, project) {
    const asked = system.ask(answers.fields, { path: '/api/v2/ticket_fields.json' });
    const { ticket_fields } = await ifAllowed(asked, { ticket_fields: [] });
    const ofForm = system.ask(answers.forms, { path: '/api/v2/ticket_forms.json', query: { active: 'true' } });
    const { ticket_forms } = await ifAllowed(ofForm, { ticket_forms: [] });
    const form = ticket_forms.find(({ id }) => String(id) === project);
    return {
      types: ['incident', 'question', 'problem', 'task'].map((value) => ({ value, name: value })),
      priorities: ['urgent', 'high', 'normal', 'low'].map((value) => ({ value, name: value })),
      fields: ticket_fields
        .filter(({ id }) => !form || form.ticket_field_ids.includes(id))
        .flatMap((field) => answers.fieldOf(field) ?? []),
    };
  },
  upload,
  async create(system, { project, type, priority, title, body, fields, key }, files) {
    const custom_fields = Object.entries(fields).map(([id, value]) => ({ id: Number(id), value }));
    const { request } = await system.ask(answers.oneRequest, {
      method: 'POST',
      path: '/api/v2/requests.json',
      headers: { 'Idempotency-Key': key },
      json: {
        request: {
          ...{ subject: title, type: type || undefined, priority: priority || undefined, custom_fields },
          comment: { body, uploads: files.map(({ handle }) => handle) },
          ticket_form_id: project === onlyForm ? undefined : Number(project),
        },
      },
    });
    return created(system.base, request.id);
  },
  // A file comes with a comment, and a comment has words.
  attach: (system, id, file) => comment(system, id, file.name, [file]),
  async attachments(system, id) {
    const { comments } = await commentsOf(system, id);
    return comments.flatMap(({ attachments }) => attachments.map(({ file_name, size }) => ({ name: file_name, size })));
  },
  async find(system, marker, _project, since) {
    const newest = { sort_by: 'created_at', sort_order: 'desc', per_page: 100 };
    const page = async (number: number) => {
      const query = { ...newest, page: number + 1 };
      return (await system.ask(answers.requests, { path: '/api/v2/requests.json', query })).requests;
    };
    const fits = ({ description }: { description?: string | null | undefined }) => !!description?.includes(marker);
    return (await recent(page, fits, { size: 100, since, timeOf: ({ created_at }) => created_at })).map(({ id }) =>
      created(system.base, id),
    );
  },
  async state(system, id) {
    const { request } = await system.ask(answers.oneRequest, { path: `/api/v2/requests/${id}.json` });
    const name = request.status ?? '';
    return { state: states[name] ?? 'open', name, changedAt: request.updated_at };
  },
  comments: async (system, id) => answers.publicOf(await commentsOf(system, id)),
  comment,
  searches: zendeskSearches,
};
