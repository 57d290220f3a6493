/**
 * FreeScout by its module “API & Webhooks”, which is sold for it and has to be there: FreeScout itself has no API. The API
 * is written down from api-docs.freescout.net and was not seen running; pages and limits are those of the source of 1.8.
 * The key belongs to the installation and to nobody: tickets and answers are written in the name of the customer whose
 * mail address the ticket names. What was made is said in a header. There is no search of texts: the marker is looked for
 * in the list of a mailbox, newest first, which reads the database.
 */
import * as z from 'zod/mini';
import { html } from '../markup/html.ts';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import * as answers from './freescout.answers.ts';
import { pages } from './pages.ts';
import { recent } from './recent.ts';
import type { Created, OutgoingFile, System } from './system.ts';

const api = '/api';
/** Of a page of a list; what the API gives by itself. */
const pageSize = 50;

const created = (base: string, id: number | string, number = id): Created => ({
  ...{ id: String(id), number: `#${number}`, url: `${base}/conversation/${id}` },
});

/** Named by their place in what was sent. */
const places: Readonly<Record<string, Complaint['place']>> = {
  subject: 'title',
  threads: 'body',
  text: 'body',
  attachments: 'attachments',
  customer: { field: 'customer' },
  email: { field: 'customer' },
};

/** A list is one of active conversations unless it is told otherwise. */
const everyStatus = 'active,pending,closed,spam';

const conversation = (system: Connection, id: string) =>
  system.ask(answers.conversation, { path: `${api}/conversations/${id}`, query: { embed: 'threads' } });

const list = async (system: Connection, query: Readonly<Record<string, string | number>>) => {
  const found = await system.ask(answers.conversations, {
    path: `${api}/conversations`,
    query: { ...query, status: everyStatus, pageSize },
  });
  return found._embedded.conversations;
};

const mailboxes = async (system: Connection, page: number) => {
  const query = { page: page + 1, pageSize };
  return (await system.ask(answers.mailboxes, { path: `${api}/mailboxes`, query }))._embedded.mailboxes;
};

/** In the words of the customer. Files of a thread are documented; that those of a first one are taken, others say. */
const threadOf = (customer: object, text: string, files: readonly OutgoingFile[]) => ({
  ...{ type: 'customer', text, customer },
  attachments:
    files.length === 0
      ? undefined
      : files.map(({ name, kind, bytes }) => ({
          ...{ fileName: name, mimeType: kind || 'application/octet-stream', data: { base64: bytes } },
        })),
});

async function reply(system: Connection, id: string, text: string, files: readonly OutgoingFile[]): Promise<void> {
  const { customer } = await conversation(system, id);
  if (!customer) throw new Failure('refused');
  const json = threadOf({ id: customer.id }, text, files);
  await system.ask(nothing, { method: 'POST', path: `${api}/conversations/${id}/threads`, json });
}

export const freescout: System = {
  id: 'freescout',
  name: 'FreeScout',
  sure: 'documentation',
  pages: /^\/(?:mailbox|mailboxes|conversation|customers|app-settings)(?:\/|$)/,
  newTicket: {
    path: '/mailbox/{project}/new-ticket',
    ...{ title: 'subject', body: 'body', takesHtml: true, longest: 8_000, project: /^\/mailbox\/(\d+)/ },
  },
  // Its name and the address of its makers can be taken out of the page, these not (layouts/app.blade.php).
  sign: {
    path: '/login',
    tells: ({ text }) => /<body class="[^"]*\buser-is-guest\b/.test(text) && /\bin-app-switcher\b/.test(text),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'Mit dem API-Schlüssel des kostenpflichtigen Moduls „API & Webhooks“; die Verwaltung findet ihn in FreeScout unter „Verwalten“, „API & Webhooks“. Ohne das Modul füllen Sie mit Ticketklar das Formular in FreeScout aus oder senden eine E-Mail an das Postfach.',
        en: 'With the API key of the paid module “API & Webhooks”; the administrators find it in FreeScout under “Manage”, “API & Webhooks”. Without the module, fill in the form in FreeScout with Ticketklar or send a mail to the mailbox.',
      },
      header: (token) => ({ 'X-FreeScout-API-Key': token }),
    },
  ],
  needs: {
    de: 'Nötig ist das kostenpflichtige FreeScout-Modul „API & Webhooks“ in einer aktuellen Fassung. Sein Schlüssel gilt für alle Postfächer und für keine bestimmte Person: Tickets und Antworten entstehen im Namen des Kunden, dessen E-Mail-Adresse Sie angeben. Ist im Postfach eine automatische Antwort eingeschaltet, geht sie an diese Adresse.',
    en: 'The paid FreeScout module “API & Webhooks” is needed, in a recent version. Its key is good for all mailboxes and belongs to no particular person: tickets and answers are written in the name of the customer whose mail address you give. Where the mailbox has an auto reply, it goes to that address.',
  },
  // The administrators may let one foreign page in; by default there is none.
  openToPages: false,
  markup: 'html',
  // The column of the subject.
  limits: { title: 998 },
  ...{ retry: 'marker', indexLag: 0, files: 'with-create', pause: 200 },
  naming: {
    looks: /^\d{1,15}$/,
    behind: { folder: 'conversation' },
    // People say the number, which an administrator can let count by itself; pages are named by the id.
    async ticket(system, said, _, linked) {
      const found = linked
        ? await conversation(system, said)
        : (await list(system, { number: said })).find(({ number }) => String(number) === said);
      return found && created(system.base, found.id, found.number);
    },
  },

  complaints(body, { status }) {
    const read = z.safeParse(answers.error, body);
    if (status < 400 || !read.success) return [];
    const errors = read.data._embedded?.errors ?? [];
    if (errors.length === 0) return [{ text: read.data.message }];
    return errors.map(({ path = '', message }) => ({ text: message, place: places[path.split('.')[0] ?? ''] }));
  },
  async whoAmI(system) {
    await mailboxes(system, 0);
    return 'API';
  },
  async projects(system) {
    const all = await pages((page) => mailboxes(system, page), pageSize);
    return all.map(({ id, name }) => ({ value: String(id), name }));
  },
  async metadata(system, project) {
    // They are of a module of their own, which need not be there.
    const own = await ifAllowed(
      system.ask(answers.customFields, { path: `${api}/mailboxes/${project}/custom_fields` }),
      { _embedded: { custom_fields: [] } },
    );
    return {
      types: [{ value: 'email', name: 'Conversation' }],
      // There is none, unless somebody makes a field of that name.
      priorities: [],
      fields: [
        { id: 'customer', name: 'Customer (email)', kind: 'person', required: true },
        ...own._embedded.custom_fields.map(answers.fieldOf),
      ],
    };
  },
  async create(system, { project, type, title, body, fields }, files) {
    const { customer: email, ...own } = fields;
    const customFields = Object.entries(own).map(answers.valueOf);
    const id = await system.ask(z.string().check(z.regex(/^\d+$/)), {
      ...{ method: 'POST', path: `${api}/conversations`, answeredIn: 'resource-id' },
      json: {
        ...{ type, mailboxId: Number(project), subject: title, customer: { email }, status: 'active' },
        threads: [threadOf({ email }, body, files)],
        customFields: customFields.length > 0 ? customFields : undefined,
      },
    });
    // It is there: whoever cannot read its number takes the id, which is the number unless somebody has changed that.
    const number = await conversation(system, id).then(
      (there) => there.number,
      () => undefined,
    );
    return created(system.base, id, number ?? id);
  },
  attach: (system, id, file) => reply(system, id, html.text(file.name), [file]),
  async attachments(system, id) {
    const files = answers.threadsOf(await conversation(system, id)).flatMap((one) => one._embedded?.attachments ?? []);
    return files.map(({ fileName, size }) => ({ name: fileName, size }));
  },
  async find(system, marker, project, since) {
    const found = await recent(
      (page) =>
        list(system, {
          mailboxId: project,
          embed: 'threads',
          sortField: 'createdAt',
          sortOrder: 'desc',
          page: page + 1,
        }),
      (one) => answers.saidIn(one)[0]?.body?.includes(marker) ?? false,
      { size: pageSize, since, timeOf: ({ createdAt }) => createdAt },
    );
    return found.map(({ id, number }) => created(system.base, id, number));
  },
  async state(system, id) {
    const there = await conversation(system, id);
    return { ...answers.stateOf(there), changedAt: there.updatedAt };
  },
  async comments(system, id) {
    const [, ...others] = answers.saidIn(await conversation(system, id));
    return others.map(({ id, createdBy, createdAt, body }) => ({
      ...{ id: String(id), author: answers.nameOf(createdBy), at: createdAt, text: body ?? '', markup: 'html' },
    }));
  },
  comment: reply,
};
