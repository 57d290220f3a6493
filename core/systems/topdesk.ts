/**
 * TOPdesk by its REST API. An incident has one caller: whoever is signed in as a person, or one that an operator names.
 * The external number carries the marker and can be searched for at once. Its texts take a few tags and no paragraphs.
 * Not yet confirmed on a real one. Source: developers.topdesk.com, Incident; published clients of others.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import { pages } from './pages.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System, SystemField } from './system.ts';
import * as answers from './topdesk.answers.ts';

const api = '/tas/api';
const incidents = `${api}/incidents`;
const at = (id: string): string => `${incidents}/id/${encodeURIComponent(id)}`;

const created = (base: string, { id, number }: z.infer<typeof answers.incident>): Created => ({
  ...{ id, number, url: `${base}/tas/secure/incident?unid=${id}` },
});

/** Text as the few tags that are taken: line breaks, and signs that would be tags are none. */
const written = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** Lists of what a field can be. */
const lists = {
  category: { path: 'categories', name: 'Category' },
  subcategory: { path: 'subcategories', name: 'Subcategory' },
  impact: { path: 'impacts', name: 'Impact' },
  urgency: { path: 'urgencies', name: 'Urgency' },
} as const;
const choicesOf = async (system: Connection, path: string): Promise<Choice[]> => {
  const found = await ifAllowed(system.ask(answers.choices, { path: `${incidents}/${path}` }), []);
  return found.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, name }));
};

/** Lists come in pages of ten, of a hundred where one asks. */
const all = <T>(system: Connection, schema: z.ZodMiniType<T[]>, path: string): Promise<T[]> =>
  pages((page) => system.ask(schema, { path, query: { start: page * 100, page_size: 100 } }), 100);

/** @returns undefined for a person without rights of an operator */
const operator = (system: Connection) =>
  ifAllowed(system.ask(answers.person, { path: `${api}/operators/current` }), undefined);

async function attach(system: Connection, id: string, { name: filename, bytes }: OutgoingFile): Promise<void> {
  const parts = [{ name: 'file', bytes, filename }] as const;
  await system.ask(nothing, { method: 'POST', path: `${at(id)}/attachments`, body: { kind: 'form', parts } });
}

/** Messages name the field in the words of the API. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/briefDescription|brief description/i, 'title'],
  [/\brequest\b/i, 'body'],
  [/callType|call type/i, 'type'],
  [/priority/i, 'priority'],
  [/\bcaller/i, { field: 'caller' }],
  [/subcategory/i, { field: 'subcategory' }],
  [/category/i, { field: 'category' }],
  [/impact/i, { field: 'impact' }],
  [/urgency/i, { field: 'urgency' }],
  [/\bfile|attachment/i, 'attachments'],
];

/** Offsets come without the colon that ISO 8601 has. */
const iso = (time: string): string => time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

export const topdesk: System = {
  id: 'topdesk',
  name: 'TOPdesk',
  sure: 'others',
  hosts: /\.topdesk\.net$/,
  pages: /^\/tas(?:\/|$)/,
  newTicket: { path: '/tas/public/ssp/', longest: 2_000 },
  // The page for signing in says whose it is (M).
  sign: { path: '/tas/public/login/form', tells: ({ text }) => /\btopdesk\b/i.test(text) },
  signIns: [
    {
      kind: 'basic',
      secret: 'token',
      how: {
        de: 'Ihr Anmeldename in TOPdesk und ein Anwendungspasswort: oben rechts auf Ihr Bild, „Meine Einstellungen“, „Anwendungspasswörter“, „Hinzufügen“. Fehlt der Punkt, muss die Verwaltung Ihnen den Zugriff auf die REST-API erlauben.',
        en: 'Your login name in TOPdesk and an application password: your picture at the top right, “My settings”, “Application passwords”, “Add”. Where that is missing, your administrators have to allow you to use the REST API.',
      },
    },
  ],
  needs: {
    de: 'Die Verwaltung muss Ihrer Berechtigungsgruppe die REST-API und Anwendungspasswörter erlauben.',
    en: 'The administrators have to allow your permission group the REST API and application passwords.',
  },
  openToPages: false,
  markup: 'plain',
  limits: { title: 80 },
  ...{ retry: 'unique-field', indexLag: 0, files: 'after', pause: 100 },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const said = read.data;
    if (!('errors' in said)) {
      const all = Array.isArray(said) ? said : [said];
      return all.map(({ message }) => ({ text: message, place: places.find(([word]) => word.test(message))?.[1] }));
    }
    return said.errors.map(({ errorCode, errorMessage, appliesTo }) => {
      const text = errorMessage || (errorCode ?? '');
      return { text, place: places.find(([word]) => word.test(appliesTo || text))?.[1] };
    });
  },
  async whoAmI(system) {
    const me = (await operator(system)) ?? (await system.ask(answers.person, { path: `${api}/persons/current` }));
    return me.dynamicName || [me.firstName, me.surName].filter(Boolean).join(' ') || (me.loginName ?? '');
  },
  projects: () => Promise.resolve([{ value: 'incident', name: 'TOPdesk' }]),
  async metadata(system) {
    const isOperator = (await operator(system)) !== undefined;
    const fields: SystemField[] = isOperator ? [{ id: 'caller', name: 'Caller', kind: 'person', required: true }] : [];
    for (const [id, { path, name }] of Object.entries(lists)) {
      const values = await choicesOf(system, path);
      if (values.length > 0) fields.push({ id, name, kind: 'choice', required: false, values });
    }
    return {
      types: await choicesOf(system, 'call_types'),
      // Where impact and urgency decide, what is chosen here is computed over.
      priorities: await choicesOf(system, 'priorities'),
      fields,
    };
  },
  async create(system, { marker, type, priority, title, body, fields }) {
    const { caller, ...others } = fields;
    const json = {
      ...{ briefDescription: title, request: written(body), externalNumber: marker },
      callerLookup: typeof caller === 'string' ? { email: caller } : undefined,
      callType: type === '' ? undefined : { id: type },
      priority: priority === '' ? undefined : { id: priority },
      ...Object.fromEntries(Object.entries(others).map(([id, value]) => [id, { id: value }])),
    };
    return created(system.base, await system.ask(answers.incident, { method: 'POST', path: incidents, json }));
  },
  attach,
  async attachments(system, id) {
    const files = await all(system, answers.files, `${at(id)}/attachments`);
    return files.map(({ fileName, size }) => ({ name: fileName, size: size ?? undefined }));
  },
  async find(system, marker) {
    const query = { query: `externalNumber=='${marker}'`, fields: 'id,number,externalNumber', page_size: 20 };
    const found = await system.ask(answers.incidents, { path: incidents, query });
    return found.filter(({ externalNumber }) => externalNumber === marker).map((one) => created(system.base, one));
  },
  async state(system, id) {
    const { processingStatus, closed, completed, modificationDate } = await system.ask(answers.standing, {
      path: at(id),
    });
    const name = processingStatus?.name ?? '';
    const changedAt = modificationDate ? iso(modificationDate) : undefined;
    if (closed || completed) return { state: closed ? 'closed' : 'solved', name, changedAt };
    return { ...stateNamed(name), changedAt };
  },
  async comments(system, id) {
    const entries = await all(system, answers.trail, `${at(id)}/progresstrail`);
    // The oldest is what the incident was made with; files stand among the texts.
    const [, ...others] = entries
      .filter(({ fileName }) => !fileName)
      .sort((a, b) => Date.parse(iso(a.entryDate)) - Date.parse(iso(b.entryDate)));
    return others
      .filter(({ invisibleForCaller }) => !invisibleForCaller)
      .map(({ id, memoText, plainText, entryDate, operator, person }) => ({
        ...{ id, author: operator?.name || (person?.name ?? ''), at: iso(entryDate) },
        ...{ text: plainText ?? memoText ?? '', markup: plainText ? ('plain' as const) : ('html' as const) },
      }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    // What operators add is an action, what callers add belongs to their request.
    const json = (await operator(system))
      ? { action: written(text), actionInvisibleForCaller: false }
      : { request: written(text) };
    await system.ask(nothing, { method: 'PATCH', path: at(id), json });
  },
};
