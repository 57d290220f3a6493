/**
 * GLPI 9.5 to 11 by its first REST API (`apirest.md` in its sources), which hands out a session for a token or a
 * password and is off by default. A file is a document of its own that is tied to the ticket when it is made. Texts are
 * HTML. The marker is searched for in the description, which reads the database.
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import * as answers from './glpi.answers.ts';
import { api, opens } from './glpi.session.ts';
import { counted } from './naming.ts';
import type { Choice, Created, OutgoingFile, State, System } from './system.ts';

const created = (base: string, id: number): Created => ({
  id: String(id),
  number: `#${id}`,
  url: `${base}/front/ticket.form.php?id=${id}`,
});

/** Messages come in the language of the user: “Mandatory fields are not filled. Please correct: Title”. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\btit(?:le|el)\b/i, 'title'],
  [/\bdescription\b|beschreibung/i, 'body'],
  [/\bpriorit/i, 'priority'],
  [/\bcategory\b|kategorie/i, { field: 'itilcategories_id' }],
  [/\bfile|\bdocument|datei|dokument/i, 'attachments'],
];
/** Errors whose status hides what they mean. */
const meanings: Readonly<Record<string, Complaint['means']>> = {
  ERROR_SESSION_TOKEN_INVALID: 'signed-out',
  ERROR_SESSION_TOKEN_MISSING: 'signed-out',
  ERROR_GLPI_LOGIN: 'signed-out',
  ERROR_GLPI_LOGIN_USER_TOKEN: 'signed-out',
  ERROR_LOGIN_WITH_CREDENTIALS_DISABLED: 'signed-out',
  ERROR_NOT_ALLOWED_IP: 'forbidden',
  ERROR_RIGHT_MISSING: 'forbidden',
  ERROR_ITEM_NOT_FOUND: 'not-found',
};

const levels: readonly Choice[] = ['Very high', 'High', 'Medium', 'Low', 'Very low'].map((name, i) => ({
  value: String(5 - i),
  name,
}));

/** `CommonITILObject`: 1 new, 2 and 3 in work, 4 pending, 5 solved, 6 closed; beyond that approval and tests of changes. */
const states: readonly (readonly [string, State])[] = [
  ['New', 'open'],
  ['Processing (assigned)', 'open'],
  ['Processing (planned)', 'open'],
  ['Pending', 'waiting'],
  ['Solved', 'solved'],
  ['Closed', 'closed'],
];

/** Local time of the server, without a zone. */
const isoOf = (date: string): string => date.replace(' ', 'T');

/** A document, and its tie to a ticket or a follow-up (`Document::post_addItem`). */
const addDocument = (system: Connection, id: string, { name, bytes }: OutgoingFile) => {
  const manifest = { input: { name, _filename: [name], itemtype: 'Ticket', items_id: Number(id) } };
  return system.ask(nothing, {
    method: 'POST',
    path: `${api}/Document`,
    body: {
      kind: 'form',
      parts: [
        { name: 'uploadManifest', text: JSON.stringify(manifest), type: 'application/json' },
        { name: 'filename[0]', bytes, filename: name },
      ],
    },
  });
};

export const glpi: System = {
  id: 'glpi',
  name: 'GLPI',
  sure: 'documentation',
  pages: /^\/(?:front|marketplace|plugins|ServiceCatalog|Form|Helpdesk|index\.php|apirest\.php)(?:\/|$)/,
  sign: { path: '/index.php', tells: ({ text }) => text.includes('glpi:csrf_token') },
  signIns: [
    {
      kind: 'token',
      opens,
      how: {
        de: 'In GLPI rechts oben Ihren Namen öffnen, „Meine Einstellungen“, Reiter „Fernzugriffsschlüssel“: beim „API-Token“ neu erzeugen, speichern und das Token hier einfügen.',
        en: 'In GLPI open your name at the top right, “My settings”, “Remote access keys”: regenerate the “API token”, save, and paste the token here.',
      },
      header: () => ({}),
    },
    {
      kind: 'basic',
      opens,
      secret: 'password',
      how: {
        de: 'Mit Ihrem GLPI-Benutzer und Passwort, wenn die Verwaltung das für die Schnittstelle erlaubt.',
        en: 'With your GLPI user and password, where the administrators allow that for the API.',
      },
    },
  ],
  needs: {
    de: 'Die Verwaltung muss unter „Einrichtung“, „Allgemein“, „API“ die REST-API (in GLPI 11 die „Legacy-API“) einschalten; für Ihren Adressbereich darf dort kein Anwendungstoken verlangt sein.',
    en: 'The administrators must enable the REST API (in GLPI 11 the “legacy API”) under “Setup”, “General”, “API”; no application token may be required there for your address range.',
  },
  openToPages: false,
  markup: 'html',
  limits: { title: 255 },
  retry: 'marker',
  indexLag: 0,
  files: 'after',
  pause: 100,
  naming: counted('/front/ticket.form.php?id='),

  complaints(body, { status }) {
    const read = z.safeParse(answers.error, body);
    if (status < 400 || !read.success) return [];
    const [code, message] = read.data;
    const text = message || code;
    return [{ text, place: places.find(([name]) => name.test(text))?.[1], means: meanings[code] }];
  },
  async whoAmI(system) {
    const { session } = await system.ask(answers.fullSession, { path: `${api}/getFullSession` });
    const name = `${session.glpifirstname ?? ''} ${session.glpirealname ?? ''}`.trim();
    return name || session.glpiname;
  },
  async projects(system) {
    const { myentities } = await system.ask(answers.entities, { path: `${api}/getMyEntities` });
    return myentities.map(({ id, name }) => ({ value: String(id), name }));
  },
  async metadata(system) {
    const asked = system.ask(answers.categories, { path: `${api}/ITILCategory`, query: { range: '0-499' } });
    const categories = await ifAllowed(asked, []);
    const values = categories.map(({ id, name, completename }) => ({ value: String(id), name: completename ?? name }));
    return {
      types: [
        { value: '1', name: 'Incident' },
        { value: '2', name: 'Request' },
      ],
      priorities: [{ value: '6', name: 'Major' }, ...levels],
      fields: [
        ...(values.length > 0
          ? [{ id: 'itilcategories_id', name: 'Category', kind: 'choice' as const, required: false, values }]
          : []),
        { id: 'impact', name: 'Impact', kind: 'choice', required: false, values: levels },
      ],
    };
  },
  async create(system, { project, type, priority, title, body, fields }) {
    // The priority is computed for those who may not set it: then the urgency counts.
    const levels = priority === '' ? {} : { priority: Number(priority), urgency: Math.min(Number(priority), 5) };
    const input = {
      ...fields,
      name: title,
      content: body,
      type: Number(type),
      entities_id: Number(project),
      ...levels,
    };
    const { id } = await system.ask(answers.added, { method: 'POST', path: `${api}/Ticket`, json: { input } });
    return created(system.base, id);
  },
  async attach(system, id, file) {
    await addDocument(system, id, file);
  },
  async attachments(system, id) {
    const query = { with_documents: 'true' };
    const { _documents } = await system.ask(answers.withDocuments, { path: `${api}/Ticket/${id}`, query });
    return answers.listed(_documents).map(({ filename }) => ({ name: filename }));
  },
  async find(system, marker) {
    // Options of the search: 1 title, 2 number, 21 description; an unknown one would find everything.
    const query = {
      ...{ 'criteria[0][field]': 21, 'criteria[0][searchtype]': 'contains', 'criteria[0][value]': marker },
      ...{ 'forcedisplay[0]': 2, 'forcedisplay[1]': 21, range: '0-20' },
    };
    const { data } = await system.ask(answers.found, { path: `${api}/search/Ticket`, query });
    return data.filter((row) => row['21'].includes(marker)).map((row) => created(system.base, row['2']));
  },
  async state(system, id) {
    const { status, date_mod } = await system.ask(answers.ticket, { path: `${api}/Ticket/${id}` });
    const [name, state] = states[status - 1] ?? ['', 'open'];
    return { state, name, changedAt: date_mod ? isoOf(date_mod) : undefined };
  },
  async comments(system, id) {
    // The newest ones, if there are more.
    const query = { expand_dropdowns: 'true', sort: 'id', order: 'DESC', range: '0-199' };
    const all = await system.ask(answers.followUps, { path: `${api}/Ticket/${id}/ITILFollowup`, query });
    return all
      .filter(({ is_private }) => !is_private)
      .sort((a, b) => a.id - b.id)
      .map(({ id, users_id, date, content }) => ({
        ...{ id: String(id), author: String(users_id), at: isoOf(date), text: content, markup: 'html' as const },
      }));
  },
  async comment(system, id, text, files) {
    const input = { itemtype: 'Ticket', items_id: Number(id), content: text, is_private: 0 };
    for (const file of files) await addDocument(system, id, file);
    await system.ask(nothing, { method: 'POST', path: `${api}/ITILFollowup`, json: { input } });
  },
};
