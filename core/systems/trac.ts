/**
 * Trac 1.0 to 1.6 with the XmlRpcPlugin, by JSON: one address for everything, errors with status 200. Trac itself has no
 * API. An environment is one project. No key for a second try: the marker is looked for in the descriptions, straight in
 * the database. Seen on Trac 1.6.1 with the plugin's 1.1.9 carried over to Python 3; it takes any value for a list. Source:
 * the plugin's `tracrpc/web_ui.py`, `json_rpc.py`, `ticket.py`; Trac's `ticket/query.py`, `model.py`.
 */
import * as z from 'zod/mini';
import { tracOf } from '../markup/trac.ts';
import { nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import { counted } from './naming.ts';
import { stateNamed } from './state.ts';
import type { Created, OutgoingFile, System } from './system.ts';
import * as answers from './trac.answers.ts';

const project = 'trac';

const created = (base: string, id: number): Created => ({
  id: String(id),
  number: `#${id}`,
  url: `${base}/ticket/${id}`,
});

const call = async <T>(
  system: Connection,
  schema: z.ZodMiniType<T>,
  method: string,
  params: readonly unknown[],
  reads = true,
): Promise<T> => {
  // Below `/login` nobody is let in without a sign-in; at `/rpc` a ticket could come from “anonymous”.
  const question = { method: 'POST', path: '/login/rpc', json: { method, params, id: method }, reads } as const;
  return (await system.ask(z.object({ result: schema }), question)).result;
};
const read = (system: Connection, id: number) => call(system, answers.ticket, 'ticket.get', [id]);

/** What Trac and the plugin refuse before anything is written; each other error of theirs can come from behind that. */
const refusal =
  /must contain|too long|is invalid|not a valid value|invalid action|has been (?:updated|modified)|wrong '_ts'/i;
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bsummary\b/i, 'title'],
  [/\bdescription\b|\bcomment\b/i, 'body'],
  [/\bpriority\b/i, 'priority'],
  [/\battachment\b/i, 'attachments'],
];
const meanings: Readonly<Record<number, Complaint['means']>> = { 403: 'forbidden', 404: 'not-found' };
/** `-32603` is what the plugin says of everything that has no code. */
const internal = -32603;

/** `replace` is off: a second file of the same name gets another one, and the first stays. */
const attach = (system: Connection, id: string, { name, bytes }: OutgoingFile) =>
  call(
    ...([system, nothing, 'ticket.putAttachment'] as const),
    [Number(id), name, '', { __jsonclass__: ['binary', { base64: bytes }] }, false],
    false,
  );

export const trac: System = {
  id: 'trac',
  name: 'Trac',
  sure: 'seen',
  pages: /^\/(?:newticket|ticket|query|report|wiki|timeline|roadmap|milestone|prefs|about|login)(?:\/|$)/,
  newTicket: { path: '/newticket', title: 'summary', body: 'description', longest: 8_000 },
  // Shown to anybody; the foot or, where that is another, the script of each of its pages.
  sign: { path: '/about', tells: ({ text }) => /id="tracpowered"|\/common\/js\/trac\.js"/.test(text) },
  signIns: [
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem Trac-Benutzer und Passwort, wenn der Browser dort in einem eigenen Fenster danach fragt. Das Plugin „XmlRpcPlugin“ muss installiert sein.',
        en: 'With your Trac user and password, where the browser asks for them in a window of its own. The plugin “XmlRpcPlugin” must be installed.',
      },
    },
    {
      kind: 'session',
      how: {
        de: 'In diesem Browser bei Trac angemeldet sein, wenn die Anmeldung dort eine Seite von Trac ist. Das Plugin „XmlRpcPlugin“ muss installiert sein.',
        en: 'Be signed in to Trac in this browser, where signing in is a page of Trac. The plugin “XmlRpcPlugin” must be installed.',
      },
    },
  ],
  needs: {
    de: 'Trac selbst hat keine Schnittstelle: Die Verwaltung muss das Plugin „XmlRpcPlugin“ installiert haben und Ihnen das Recht XML_RPC geben. Ohne das Plugin füllt die Erweiterung das Formular aus.',
    en: 'Trac itself has no API: the administrators must have installed the plugin “XmlRpcPlugin” and given you the permission XML_RPC. Without the plugin the extension fills in the form.',
  },
  openToPages: false,
  // Wiki text; `tracOf` keeps it from acting.
  markup: 'plain',
  // `max_summary_size`, `max_description_size`. The form's limit for files does not hold for the plugin.
  limits: { title: 262_144, body: 262_144 },
  ...{ retry: 'marker', indexLag: 0, files: 'after', pause: 100 },
  naming: counted('/ticket/'),

  complaints(body) {
    const said = z.safeParse(answers.failed, body);
    if (!said.success) return [];
    const { code, message } = said.data.error;
    if (/^Authentication information not available/.test(message)) return [{ text: message, means: 'signed-out' }];
    // A ticket may be there although something behind it failed: a mail, another plugin.
    const means = meanings[code] ?? (code === internal && !refusal.test(message) ? 'broken' : 'refused');
    return [{ text: message, place: places.find(([word]) => word.test(message))?.[1], means }];
  },
  async whoAmI(system) {
    // Nothing tells the name but a ticket of one's own; that nobody is signed in is said to each question.
    const [own] = await call(system, answers.ids, 'ticket.query', ['reporter=$USER&order=id&desc=1&max=1']);
    return own === undefined ? 'Trac' : (await read(system, own))[3].reporter || 'Trac';
  },
  projects: () => Promise.resolve([{ value: project, name: 'Trac' }]),
  async metadata(system) {
    const fields = await call(system, answers.fields, 'ticket.getTicketFields', []);
    const types = answers.optionsOf(fields, 'type');
    return {
      types: types.length > 0 ? types : [{ value: 'ticket', name: 'Ticket' }],
      // In the order of the administrators, highest first.
      priorities: answers.optionsOf(fields, 'priority'),
      fields: answers.fieldsOf(fields),
    };
  },
  async create(system, { type, priority, title, body, fields }) {
    const own = Object.entries(fields).map(([id, value]) => answers.written(id, value));
    const attributes = { ...Object.fromEntries(own), type, priority: priority === '' ? undefined : priority };
    // The last: those who are told of a ticket from the form are told of this one.
    const params = [title, tracOf(body), attributes, true];
    return created(system.base, await call(system, answers.id, 'ticket.create', params, false));
  },
  async attach(system, id, file) {
    await attach(system, id, file);
  },
  async attachments(system, id) {
    const found = await call(system, answers.files, 'ticket.listAttachments', [Number(id)]);
    return found.map(([name, , size]) => ({ name, size }));
  },
  async find(system, marker) {
    const found = await call(system, answers.ids, 'ticket.query', [`description~=${marker}&order=id&desc=1&max=20`]);
    const all: Created[] = [];
    // A filter that is not known is left out without a word.
    for (const id of found.slice(0, 20))
      if ((await read(system, id))[3].description?.includes(marker)) all.push(created(system.base, id));
    return all;
  },
  async state(system, id) {
    const [, , changedAt, { status, resolution }] = await read(system, Number(id));
    const name = [status, resolution].filter(Boolean).join(': ');
    if (status !== 'closed') return { ...stateNamed(status ?? '', false), changedAt };
    return { state: resolution === 'fixed' ? 'solved' : 'closed', name, changedAt };
  },
  async comments(system, id) {
    const changes = await call(system, answers.changes, 'ticket.changeLog', [Number(id)]);
    return changes
      .map(([at, author, field, number, after, isLasting], i) => ({
        ...{ id: number || `at ${i}`, author: author ?? '', at, text: after, markup: 'plain' as const },
        isSaid: field === 'comment' && !!isLasting,
      }))
      .filter(({ isSaid, text }) => isSaid && text.trim() !== '')
      .map(({ isSaid: _, ...comment }) => comment);
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    // Without an action of the workflow one would have to be allowed to change the ticket itself.
    const [, , , { _ts }] = await read(system, Number(id));
    await call(system, nothing, 'ticket.update', [Number(id), tracOf(text), { action: 'leave', _ts }, true], false);
  },
};
