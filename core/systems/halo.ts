/**
 * HaloITSM, HaloPSA and HaloCRM: one product, one API. An application of the organisation signs in by its id and secret
 * and gets a token for an hour. Everything is sent as a list. A search may look at titles only, so the marker is looked
 * for in the newest tickets. Not yet confirmed on a real one. Source: `/apidoc` of an installation, HaloAPI for PowerShell.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import * as answers from './halo.answers.ts';
import { opens } from './halo.session.ts';
import { recent } from './recent.ts';
import { stateNamed } from './state.ts';
import type { Created, OutgoingFile, System } from './system.ts';

const created = (base: string, id: number): Created => ({
  ...{ id: String(id), number: `#${id}`, url: `${base}/tickets?id=${id}` },
});

const post = <T>(system: Connection, schema: z.ZodMiniType<T>, path: string, one: object): Promise<T> =>
  system.ask(schema, { method: 'POST', path: `/api/${path}`, json: [one] });

async function attach(system: Connection, id: string, { name, bytes }: OutgoingFile): Promise<void> {
  const file = { ticket_id: Number(id), filename: name, data_base64: { base64: bytes } };
  await post(system, nothing, 'attachment', file);
}

/** The number of the user with this address; nobody where it is not one's own address for sure. */
async function userOf(system: Connection, mail: string): Promise<number> {
  const query = { search: mail, pageinate: 'true', page_size: 50, page_no: 1 };
  const { users } = await system.ask(answers.users, { path: '/api/users', query });
  const [user, other] = users.filter(({ emailaddress }) => emailaddress?.toLowerCase() === mail.trim().toLowerCase());
  if (user && !other) return user.id;
  throw new Failure('refused', { complaints: [{ text: mail, place: { field: 'user' } }] });
}

const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsummary\b|\bsubject\b/i, 'title'],
  [/\bdetails\b|\bdescription\b/i, 'body'],
  [/\bticket ?type\b|\brequest ?type\b/i, 'type'],
  [/\bpriority\b/i, 'priority'],
  [/\bclient\b|\bcustomer\b|\bsite\b/i, { field: 'client_id' }],
  [/\buser\b/i, { field: 'user' }],
  [/\battachment\b|\bfile\b/i, 'attachments'],
];

export const halo: System = {
  id: 'halo',
  name: 'HaloITSM / HaloPSA',
  sure: 'others',
  hosts: /\.(?:haloitsm|halopsa|haloservicedesk|halocrm)\.com$/,
  pages: /^\/(?:tickets?|portal|newticket|home|customers|config|assets)(?:\/|$)/,
  newTicket: { path: '/newticket', longest: 2_000 },
  // Programs ask here where to sign in (HaloAPI, Connect-HaloAPI).
  sign: { path: '/api/authinfo', tells: ({ text }) => text.includes('"auth_url"') },
  signIns: [
    {
      kind: 'basic',
      secret: 'token',
      opens,
      how: {
        de: 'Die Verwaltung legt unter „Konfiguration“, „Integrationen“, „Halo API“ eine Anwendung an: Anmeldeart „Client ID and Secret“, als Agent Sie selbst, Berechtigung „all“. Als Benutzer die „Client ID“ eintragen, als Token das „Client Secret“.',
        en: 'Your administrators make an application under “Configuration”, “Integrations”, “Halo API”: authentication method “Client ID and Secret”, you as its agent, permission “all”. Enter the client ID as the user and the client secret as the token.',
      },
    },
    {
      kind: 'token',
      how: {
        de: 'Mit einem Zugriffstoken, das Ihnen die Verwaltung ausstellt; es gilt meist nur eine Stunde.',
        en: 'With an access token from your administrators; it mostly lasts for an hour only.',
      },
      header: (token) => ({ Authorization: `Bearer ${token}` }),
    },
  ],
  openToPages: false,
  markup: 'html',
  limits: { title: 255 },
  // 700 requests in five minutes.
  ...{ retry: 'marker', indexLag: 0, files: 'after', pause: 450 },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const said = read.data;
    if (typeof said !== 'string' && 'error' in said) {
      const means = /^(?:invalid_client|invalid_grant|unauthorized_client|invalid_token)$/.test(said.error);
      return [{ text: said.error_description || said.error, means: means ? 'signed-out' : undefined }];
    }
    const text = typeof said === 'string' ? said : 'Message' in said ? said.Message : said.message;
    return [{ text, place: places.find(([word]) => word.test(text))?.[1] }];
  },
  async whoAmI(system) {
    const { name, email } = await system.ask(answers.agent, { path: '/api/agent/me' });
    return name || (email ?? '');
  },
  projects: () => Promise.resolve([{ value: 'tickets', name: 'Tickets' }]),
  async metadata(system) {
    const types = await system.ask(answers.types, { path: '/api/tickettype' });
    const levels = await ifAllowed(system.ask(answers.priorities, { path: '/api/priority' }), []);
    const fields = await ifAllowed(system.ask(answers.fields, { path: '/api/fieldinfo', query: { kind: 'T' } }), []);
    const query = { pageinate: 'true', page_size: 500, page_no: 1 };
    const { clients } = await ifAllowed(system.ask(answers.clients, { path: '/api/client', query }), { clients: [] });
    const byId = new Map(levels.map(({ priorityid, name }) => [priorityid, name ?? String(priorityid)]));
    return {
      types: types.filter(({ cancreate }) => cancreate !== false).map(({ id, name }) => ({ value: String(id), name })),
      // 1 is the highest.
      priorities: [...byId].sort(([a], [b]) => a - b).map(([id, name]) => ({ value: String(id), name })),
      fields: [
        { id: 'user', name: 'User', kind: 'person', required: false },
        {
          ...{ id: 'client_id', name: 'Customer', kind: clients.length > 0 ? 'choice' : 'number', required: false },
          values: clients.length > 0 ? clients.map(({ id, name }) => ({ value: String(id), name })) : undefined,
        },
        ...answers.fieldsOf(fields),
      ],
    };
  },
  async create(system, { type, priority, title, body, fields }) {
    const { user, client_id, ...others } = fields;
    const number = (value: unknown) => (typeof value === 'string' && value !== '' ? Number(value) : undefined);
    const ticket = {
      ...{ summary: title, details_html: body, tickettype_id: number(type), priority_id: number(priority) },
      ...{ client_id: number(client_id), user_id: typeof user === 'string' ? await userOf(system, user) : undefined },
      customfields: Object.entries(others).map(([name, value]) => ({ name, value })),
    };
    const made = await post(system, answers.made, 'tickets', ticket);
    const [{ id } = { id: 0 }] = [made].flat();
    return created(system.base, id);
  },
  attach,
  async attachments(system, id) {
    const { attachments } = await system.ask(answers.files, { path: '/api/attachment', query: { ticket_id: id } });
    return attachments.map(({ filename, filesize }) => ({ name: filename, size: filesize ?? undefined }));
  },
  async find(system, marker, _project, since) {
    const size = 50;
    const query = { pageinate: 'true', page_size: size, order: 'id', orderdesc: 'true', includedetails: 'true' };
    const found = await recent(
      async (page) => {
        const { tickets } = await system.ask(answers.tickets, {
          path: '/api/tickets',
          query: { ...query, page_no: page + 1 },
        });
        return tickets;
      },
      ({ details, details_html }) => {
        const text = details ?? details_html;
        // A list without texts tells nothing: then somebody has to look.
        if (text === undefined || text === null) throw new Failure('not-found');
        return text.includes(marker) || (details_html?.includes(marker) ?? false);
      },
      { size, since, timeOf: ({ dateoccurred }) => dateoccurred ?? undefined },
    );
    return found.map(({ id }) => created(system.base, id));
  },
  async state(system, id) {
    const ticket = await system.ask(answers.standing, {
      path: `/api/tickets/${id}`,
      query: { includedetails: 'true' },
    });
    const { status_id, status_name, lastactiondate } = ticket;
    const named = (): Promise<z.infer<typeof answers.statuses>> =>
      ifAllowed(system.ask(answers.statuses, { path: '/api/status' }), []);
    const name = status_name || ((await named()).find((one) => one.id === status_id)?.name ?? String(status_id));
    const changedAt = lastactiondate ?? undefined;
    // “With User” is one that every installation begins with.
    return /^with (?:user|customer)/i.test(name)
      ? { state: 'waiting', name, changedAt }
      : { ...stateNamed(name), changedAt };
  },
  async comments(system, id) {
    // The newest come first.
    const query = { ticket_id: id, excludesys: 'true', excludeprivate: 'true', count: 200 };
    const { actions } = await system.ask(answers.actions, { path: '/api/actions', query });
    const { details } = await system.ask(answers.listed, {
      path: `/api/tickets/${id}`,
      query: { includedetails: 'true' },
    });
    return actions
      .filter(({ hiddenfromuser, note }) => !hiddenfromuser && note !== details)
      .sort((a, b) => a.id - b.id)
      .map(({ id, who, note, note_html, actionarrivaldate, datetime }) => ({
        ...{ id: String(id), author: who ?? '', at: actionarrivaldate ?? datetime ?? '' },
        ...{ text: note_html || (note ?? ''), markup: note_html ? ('html' as const) : ('plain' as const) },
      }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    const action = { ticket_id: Number(id), outcome: 'Note', note_html: text, hiddenfromuser: false };
    await post(system, nothing, 'actions', action);
  },
};
