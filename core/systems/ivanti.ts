/**
 * Ivanti Neurons for ITSM (HEAT) by OData: incidents are business objects, notes and files hang on them. A key belongs to
 * the organisation, so whom an incident is for has to be said. Urgency and impact make the priority; urgency stands in
 * its place. No key for a second try: the marker is looked for in the newest incidents. Not yet confirmed on a real one.
 * Source: help.ivanti.com, REST API; clients of others.
 */
import * as z from 'zod/mini';
import { nothing, type Connection } from './connection.ts';
import { Failure, type Complaint } from './failure.ts';
import * as answers from './ivanti.answers.ts';
import { recent } from './recent.ts';
import { stateNamed } from './state.ts';
import type { Choice, Created, OutgoingFile, System } from './system.ts';

const api = '/api/odata/businessobject';
const incidents = `${api}/incidents`;
const at = (id: string): string => `${incidents}('${encodeURIComponent(id)}')`;
/** A text in a filter; nothing in it ends it early. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const created = (base: string, { RecId, IncidentNumber }: z.infer<typeof answers.incident>): Created => ({
  ...{ id: RecId, number: String(IncidentNumber ?? RecId) },
  url: `${base}/Default.aspx?Scope=ObjectWorkspace&CommandId=Search&ObjectType=Incident%23&CommandData=RecId%2C%3D%2C0%2C${encodeURIComponent(RecId)}%2Cstring%2CAND%7C`,
});

/** Whom the incident is for; nobody where it is not one's own address for sure. */
async function employee(system: Connection, mail: string): Promise<string> {
  const query = { $filter: `PrimaryEmail eq ${quoted(mail.trim())}`, $top: 2 };
  const { value } = await system.ask(answers.employees, { path: `${api}/employees`, query });
  const [one, other] = value.filter(({ PrimaryEmail }) => PrimaryEmail?.toLowerCase() === mail.trim().toLowerCase());
  if (one && !other) return one.RecId;
  throw new Failure('refused', { complaints: [{ text: mail, place: { field: 'ProfileLink' } }] });
}

async function attach(system: Connection, id: string, { name: filename, bytes }: OutgoingFile): Promise<void> {
  const parts = [
    { name: 'ObjectID', text: id },
    { name: 'ObjectType', text: 'incident#' },
    { name: 'File', bytes, filename },
  ];
  await system.ask(nothing, { method: 'POST', path: '/api/rest/Attachment', body: { kind: 'form', parts } });
}

const choice = (value: string): Choice => ({ value, name: value });
const levels = ['High', 'Medium', 'Low'].map(choice);

/** Messages name the fields of the business object. */
const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/\bSubject\b/i, 'title'],
  [/\bSymptom\b/i, 'body'],
  [/\bUrgency\b|\bPriority\b/i, 'priority'],
  [/\bImpact\b/i, { field: 'Impact' }],
  [/\bProfileLink\b|\bCustomer\b/i, { field: 'ProfileLink' }],
  [/\bService\b/i, { field: 'Service' }],
  [/\bCategory\b/i, { field: 'Category' }],
  [/\battachment\b|\bfile\b/i, 'attachments'],
];

export const ivanti: System = {
  id: 'ivanti',
  name: 'Ivanti Neurons for ITSM',
  sure: 'others',
  hosts: /\.(?:saasit|ivanticloud|ivanticlouddev|saasiteu)\.com$/,
  // On one's own servers everything lies below a folder, which belongs to the address.
  pages: /^\/(?:Default\.aspx|Login\.aspx|api|Modules)(?:\/|$)/i,
  sign: {
    path: '/Login.aspx',
    tells: ({ text }) => /\b(?:ivanti|frsheat|HEAT Software)\b/i.test(text.slice(0, 100_000)),
  },
  signIns: [
    {
      kind: 'token',
      how: {
        de: 'Die Verwaltung legt unter „Konfiguration“, „Sicherheitssteuerung“, „API-Schlüssel“ einen Schlüssel an, dessen Rolle Vorfälle anlegen und lesen darf; hier einfügen.',
        en: 'Your administrators make a key under “Configure”, “Security Controls”, “API Keys”, whose role may create and read incidents; paste it here.',
      },
      header: (token) => ({ Authorization: `rest_api_key=${token}` }),
    },
  ],
  openToPages: false,
  markup: 'html',
  limits: { title: 255 },
  ...{ retry: 'marker', indexLag: 0, files: 'after', pause: 200 },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { code, description, message } = read.data;
    const said = [message ?? []].flat().filter((one) => one !== '');
    const texts = said.length > 0 ? said : [description ?? code ?? ''].filter((one) => one !== '');
    // A wrong key is told as one that does not exist, with 400.
    const means = code === 'ISM_4000' && /\bkey\b/i.test(texts.join(' ')) ? 'signed-out' : undefined;
    return texts.map((text) => ({ text, means, place: places.find(([word]) => word.test(text))?.[1] }));
  },
  async whoAmI(system) {
    // A key is nobody: reading an incident shows that it is taken.
    await system.ask(answers.incidents, { path: incidents, query: { $top: 1 } });
    return 'Ivanti Neurons for ITSM';
  },
  projects: () => Promise.resolve([{ value: 'incident', name: 'Incident' }]),
  metadata: () =>
    Promise.resolve({
      types: [{ value: 'incident', name: 'Incident' }],
      priorities: levels,
      fields: [
        { id: 'ProfileLink', name: 'Customer', kind: 'person', required: true },
        { id: 'Impact', name: 'Impact', kind: 'choice', required: false, values: levels },
        { id: 'Service', name: 'Service', kind: 'text', required: false },
        { id: 'Category', name: 'Category', kind: 'text', required: false },
      ],
    }),
  async create(system, { priority, title, body, fields }) {
    const { ProfileLink, ...others } = fields;
    const json = {
      ...{
        Subject: title,
        Symptom: body,
        Urgency: priority || 'Medium',
        Impact: 'Low',
        Source: 'AutoTicket',
        Status: 'Logged',
      },
      ...others,
      ProfileLink_RecID: typeof ProfileLink === 'string' ? await employee(system, ProfileLink) : undefined,
    };
    return created(system.base, await system.ask(answers.incident, { method: 'POST', path: incidents, json }));
  },
  attach,
  async attachments(system, id) {
    const query = { $filter: `ParentLink_RecID eq ${quoted(id)}`, $top: 100 };
    const { value } = await system.ask(answers.files, { path: `${api}/attachments`, query });
    return value.map(({ ATTACHNAME, ATTACHSIZE }) => ({ name: ATTACHNAME ?? '', size: ATTACHSIZE ?? undefined }));
  },
  async find(system, marker, _project, since) {
    const size = 100;
    const dated = z.extend(answers.incident, { CreatedDateTime: z.nullish(z.string()) });
    const page = z._default(z.object({ value: z._default(z.array(dated), []) }), { value: [] });
    const query = { $orderby: 'CreatedDateTime desc', $top: size };
    const found = await recent(
      async (number) => (await system.ask(page, { path: incidents, query: { ...query, $skip: number * size } })).value,
      ({ Symptom }) => {
        // Rows without texts tell nothing: then somebody has to look.
        if (Symptom === undefined) throw new Failure('not-found');
        return Symptom?.includes(marker) ?? false;
      },
      { size, since, timeOf: ({ CreatedDateTime }) => CreatedDateTime ?? undefined },
    );
    return found.map((one) => created(system.base, one));
  },
  async state(system, id) {
    const query = { $filter: `RecId eq ${quoted(id)}`, $top: 1 };
    const [row] = (await system.ask(answers.standing, { path: incidents, query })).value;
    if (!row) throw new Failure('not-found');
    return { ...stateNamed(row.Status ?? ''), changedAt: row.LastModDateTime ?? undefined };
  },
  async comments(system, id) {
    const path = `${at(id)}/IncidentContainsJournal`;
    const { value } = await system.ask(answers.notes, { path, query: { $orderby: 'CreatedDateTime desc', $top: 100 } });
    return value
      .reverse()
      .filter(({ PublishToWeb }) => PublishToWeb === true)
      .map(({ RecId, NotesBody, Subject, CreatedBy, CreatedDateTime }) => ({
        ...{ id: RecId, author: CreatedBy ?? '', at: CreatedDateTime ?? '' },
        ...{ text: NotesBody || (Subject ?? ''), markup: 'html' as const },
      }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    const link = { ParentLink_RecID: id, ParentLink_Category: 'Incident' };
    const json = { Category: 'Memo', Subject: 'Ticketklar', NotesBody: text, PublishToWeb: true, ...link };
    await system.ask(nothing, { method: 'POST', path: `${api}/journal__notes`, json });
  },
};
