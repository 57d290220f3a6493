/**
 * BMC Helix ITSM (Remedy) by the REST API of AR System: rows of forms. An incident is made in an interface form and read
 * in another one, where fields are called otherwise (the misspelt one is real). Priority is computed from impact and
 * urgency, so urgency stands in its place. Notes and files are entries of the work log, public or not. No key for a
 * second try: the marker is looked for in the notes, in the database. Not yet confirmed on a real one.
 * Source: docs.bmc.com, AR System REST API and Incident Management integration; clients of others.
 */
import * as z from 'zod/mini';
import * as answers from './bmc-helix.answers.ts';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import type { Opening } from './sign-in.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System } from './system.ts';

const form = (name: string): string => `/api/arsys/v1/entry/${name}`;
const incidents = form('HPD:IncidentInterface');
const logs = form('HPD:WorkLog');

const created = (base: string, number: string): Created => ({
  ...{ id: number, number, url: `${base}/smartit/app/#/search/${encodeURIComponent(number)}` },
});

/** A token in plain text, for an hour (`/api/jwt/login`). */
const opens: Opening = {
  questions: (secret) => {
    if (secret.kind !== 'basic') return [];
    const text = `username=${encodeURIComponent(secret.user)}&password=${encodeURIComponent(secret.secret)}`;
    const body = { kind: 'pieces', type: 'application/x-www-form-urlencoded', pieces: [text] } as const;
    return [{ method: 'POST', path: '/api/jwt/login', body, plain: true, headers: { Accept: 'text/plain, */*' } }];
  },
  read: (answer) => (typeof answer === 'string' && answer !== '' ? answer : undefined),
  carry: (session) => ({ headers: { Authorization: `AR-JWT ${session}` } }),
};

/** A text in a qualification; nothing in it ends it early. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const named = (id: string): string => `'Incident Number' = ${quoted(id)}`;
const fields = (...names: string[]): string => `values(${names.join(',')})`;

const meAs = async (system: Connection): Promise<answers.Person | undefined> => {
  const query = { q: "'Remedy Login ID' = $USER$", fields: fields('First Name', 'Last Name', 'Full Name'), limit: 1 };
  const asked = system.ask(answers.people, { path: form('CTM:People'), query });
  return (await ifAllowed(asked, { entries: [] })).entries[0]?.values;
};

const logOf = (id: string, text: string, more: object = {}) => ({
  values: {
    'Incident Number': id,
    'Work Log Type': 'General Information',
    'Detailed Description': text,
    ...{ 'View Access': 'Public', 'Secure Work Log': 'No', ...more },
  },
});

/** A file is a part beside the entry that names it (docs.bmc.com, “Creating an entry with attachments”). */
async function attach(system: Connection, id: string, { name: filename, bytes }: OutgoingFile): Promise<void> {
  const place = 'z2AF Work Log01';
  const parts = [
    { name: 'entry', text: JSON.stringify(logOf(id, filename, { [place]: filename })), type: 'application/json' },
    { name: `attach-${place}`, bytes, filename },
  ];
  await system.ask(nothing, { method: 'POST', path: logs, body: { kind: 'form', parts } });
}

/** The newest ones, oldest first. */
const logsOf = async (system: Connection, id: string) => {
  const query = { q: named(id), sort: 'Submit Date.desc', limit: 500 };
  return (await system.ask(answers.logs, { path: logs, query })).entries.map(({ values }) => values).reverse();
};

const choice = (value: string, name = value): Choice => ({ value, name });
const impacts = ['1-Extensive/Widespread', '2-Significant/Large', '3-Moderate/Limited', '4-Minor/Localized'];
/** Selections of the form, the same in every installation. */
const types = [
  choice('User Service Restoration', 'Incident: User Service Restoration'),
  choice('User Service Request', 'Service Request: User Service Request'),
  choice('Infrastructure Restoration'),
  choice('Infrastructure Event'),
];

/** Messages name fields as the form does; “Description” alone is the title. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bDetailed[ _]Decription|\bNotes\b/i, 'body'],
  [/\bDescription\b|\bSummary\b/i, 'title'],
  [/\bService[ _]Type\b/i, 'type'],
  [/\bUrgency\b|\bPriority\b/i, 'priority'],
  [/\bImpact\b/i, { field: 'Impact' }],
  [/\bCompany\b/i, { field: 'Company' }],
  [/\battach/i, 'attachments'],
];

export const bmcHelix: System = {
  id: 'bmc-helix',
  name: 'BMC Helix ITSM',
  sure: 'others',
  hosts: /\.onbmc\.com$/,
  // In the cloud the API has a host beside those of the pages.
  api: (base) =>
    base.replace(/^(https:\/\/[a-z0-9-]+?)-(?:smartit|itsm|dwp|dwpcatalog|is|sr)(\.onbmc\.com)$/, '$1-restapi$2'),
  pages: /^\/(?:smartit|helix|arsys|dwp|api)(?:\/|$)/,
  sign: {
    path: `${incidents}?limit=1`,
    tells: ({ status, text }) => status === 401 && text.includes('"messageAppendedText"'),
  },
  signIns: [
    {
      kind: 'basic',
      secret: 'password',
      opens,
      how: {
        de: 'Mit Ihrem Benutzer und Passwort von BMC Helix. Wer sich sonst über das Unternehmen anmeldet (SSO), braucht von der Verwaltung einen Benutzer mit eigenem Passwort.',
        en: 'With your user and password of BMC Helix. Whoever usually signs in by the organisation (SSO) needs a user with a password of its own from the administrators.',
      },
    },
    {
      kind: 'token',
      how: {
        de: 'Mit einem Token (AR-JWT), das Ihnen die Verwaltung ausstellt; es gilt meist nur eine Stunde.',
        en: 'With a token (AR-JWT) from your administrators; it mostly lasts for an hour only.',
      },
      header: (token) => ({ Authorization: `AR-JWT ${token}` }),
    },
  ],
  needs: {
    de: 'Auf eigenen Servern liegt die Schnittstelle meist an einer eigenen Adresse (Anschluss 8443): dann diese einfügen.',
    en: 'On servers of one’s own the API mostly has an address of its own (port 8443): then paste that one.',
  },
  openToPages: false,
  markup: 'plain',
  limits: { title: 100 },
  ...{ retry: 'marker', indexLag: 0, files: 'after', pause: 200 },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    return read.data.map(({ messageText, messageAppendedText, messageNumber }) => {
      const text = [messageText, messageAppendedText].filter(Boolean).join(' ') || `ARERR ${messageNumber}`;
      return { text, place: places.find(([word]) => word.test(text))?.[1] };
    });
  },
  async whoAmI(system) {
    const me = await meAs(system);
    return me?.['Full Name'] || [me?.['First Name'], me?.['Last Name']].filter(Boolean).join(' ') || 'BMC Helix';
  },
  projects: () => Promise.resolve([{ value: 'incident', name: 'Incident Management' }]),
  metadata: () =>
    Promise.resolve({
      types,
      priorities: ['1-Critical', '2-High', '3-Medium', '4-Low'].map((one) => choice(one)),
      fields: [
        { id: 'Impact', name: 'Impact', kind: 'choice', required: false, values: impacts.map((one) => choice(one)) },
        { id: 'Company', name: 'Company', kind: 'text', required: false, maxLength: 254 },
      ],
    }),
  async create(system, { type, priority, title, body, fields: others }) {
    const me = await meAs(system);
    const values = {
      ...{ First_Name: me?.['First Name'] ?? undefined, Last_Name: me?.['Last Name'] ?? undefined },
      ...{ Description: title, Detailed_Decription: body, Service_Type: type, Urgency: priority || '3-Medium' },
      ...{ Impact: impacts[3], Status: 'New', 'Reported Source': 'Web', z1D_Action: 'CREATE', ...others },
    };
    const query = { fields: fields('Incident Number') };
    const path = form('HPD:IncidentInterface_Create');
    const made = await system.ask(answers.made, { method: 'POST', path, query, json: { values } });
    return created(system.base, made.values['Incident Number']);
  },
  attach,
  async attachments(system, id) {
    const files = (await logsOf(system, id)).flatMap(answers.filesOf);
    return files.map(({ name, sizeBytes }) => ({ name, size: sizeBytes ?? undefined }));
  },
  async find(system, marker) {
    const q = `'Detailed Decription' LIKE ${quoted(`%${marker}%`)}`;
    const query = { q, fields: fields('Incident Number', 'Detailed Decription'), limit: 20 };
    const { entries } = await system.ask(answers.incidents, { path: incidents, query });
    return entries
      .filter(({ values }) => values['Detailed Decription']?.includes(marker))
      .map(({ values }) => created(system.base, values['Incident Number']));
  },
  async state(system, id) {
    const query = { q: named(id), fields: fields('Status', 'Last Modified Date'), limit: 1 };
    const { entries } = await system.ask(answers.standing, { path: incidents, query });
    const { Status = '', 'Last Modified Date': changedAt } = entries[0]?.values ?? {};
    return { ...stateNamed(Status), changedAt: changedAt ?? undefined };
  },
  async comments(system, id) {
    return (await logsOf(system, id))
      .filter((log) => log['View Access'] === 'Public')
      .filter((log) => answers.filesOf(log).every(({ name }) => name !== log['Detailed Description']))
      .map((log) => ({
        ...{ id: log['Work Log ID'] ?? '', author: log.Submitter ?? '', at: log['Submit Date'] ?? '' },
        ...{ text: log['Detailed Description'] ?? '', markup: 'plain' as const },
      }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    await system.ask(nothing, { method: 'POST', path: logs, json: logOf(id, text) });
  },
};
