/**
 * Dynamics 365 Customer Service by the Dataverse Web API: a case is a row of `incident`. We choose its id, and the row
 * is made only if there is none (`If-None-Match: *`): a second try makes no second case. Every case has a customer.
 * What people write to a case are notes; whether a portal shows them, the organisation decides (M: `*WEB*`).
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import * as answers from './dataverse.answers.ts';
import { dataverseOAuth } from './dataverse.oauth.ts';
import { Failure, type Complaint } from './failure.ts';
import { keyOf } from './own-id.ts';
import { bearer } from './sign-in.ts';
import type { Created, OutgoingFile, State, System } from './system.ts';

const api = '/api/data/v9.2';
const table = `${api}/EntityDefinitions(LogicalName='incident')/Attributes/Microsoft.Dynamics.CRM.`;
const withNames = { Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"' };

const created = (base: string, { incidentid, ticketnumber }: z.infer<typeof answers.incident>): Created => ({
  id: incidentid,
  number: ticketnumber ?? incidentid,
  url: `${base}/main.aspx?etn=incident&pagetype=entityrecord&id=${incidentid}`,
});

const shown = { $select: 'incidentid,ticketnumber' };
const read = (system: Connection, id: string): Promise<z.infer<typeof answers.incident>> =>
  system.ask(answers.incident, { path: `${api}/incidents(${id})`, query: shown });

/** Columns that are written from title, text, type, priority and customer. */
const written: ReadonlySet<string> = new Set(['title', 'description', 'casetypecode', 'prioritycode', 'customerid']);

const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/'title'|\btitle\b/i, 'title'],
  [/'description'|\bdescription\b/i, 'body'],
  [/customer/i, { field: 'customerid' }],
  [/attachment|annotation|\bfile\b/i, 'attachments'],
];

const note = async (system: Connection, id: string, text: string, file?: OutgoingFile): Promise<void> => {
  const json = {
    ...{ subject: file?.name, notetext: text === '' ? undefined : text },
    ...(file && { filename: file.name, mimetype: file.kind || 'application/octet-stream', isdocument: true }),
    documentbody: file && { base64: file.bytes },
    'objectid_incident@odata.bind': `/incidents(${id})`,
  };
  await system.ask(nothing, { method: 'POST', path: `${api}/annotations`, json });
};

const stateOf = (code: number, reason: number | null | undefined): State => {
  if (code === 1) return 'solved';
  if (code === 2) return 'closed';
  // "On Hold" and "Waiting for Details" of every organisation.
  return reason === 2 || reason === 3 ? 'waiting' : 'open';
};

export const dataverse: System = {
  id: 'dataverse',
  name: 'Dynamics 365',
  sure: 'documentation',
  hosts: /\.crm\d*\.(?:dynamics\.com|microsoftdynamics\.(?:de|us)|appsplatform\.us|dynamics\.cn)$/,
  pages: /^\/(?:main\.aspx|apps|api)(?:\/|$)/,
  sign: {
    path: `${api}/`,
    tells: ({ status, header }) => status === 401 && /authorization_uri=/.test(header('www-authenticate') ?? ''),
  },
  signIns: [
    {
      kind: 'session',
      how: {
        de: 'In diesem Browser bei Dynamics 365 angemeldet sein. Noch nicht an einem echten System bestätigt; nimmt es die Sitzung nicht an, hilft ein Zugangstoken.',
        en: 'Be signed in to Dynamics 365 in this browser. Not yet confirmed on a real one; if it does not take the session, use an access token.',
      },
    },
    {
      kind: 'token',
      how: {
        de: 'Mit einem Zugangstoken von Microsoft Entra für Ihre Umgebung, das Ihnen die Verwaltung ausstellt; es gilt meist nur eine Stunde.',
        en: 'With an access token of Microsoft Entra for your environment, from your administrators; it mostly lasts for an hour only.',
      },
      header: bearer,
    },
    dataverseOAuth,
  ],
  naming: {
    looks: /^(?:[A-Z]{2,8}-\d{2,15}(?:-\w{2,20})?|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i,
    behind: { parameters: ['id'] },
    async ticket(system, said, _, linked) {
      if (linked) return created(system.base, await read(system, said.toLowerCase()));
      const query = { ...shown, $filter: `ticketnumber eq '${said}'` };
      const { value } = await system.ask(answers.incidents, { path: `${api}/incidents`, query });
      const found = value.find(({ ticketnumber }) => ticketnumber?.toLowerCase() === said.toLowerCase());
      return found && created(system.base, found);
    },
  },
  openToPages: true,
  markup: 'plain',
  // The lengths of the columns; a note takes 5 MB of files unless the administrators allow more (up to 128 MB).
  limits: { title: 200, body: 2_000, file: 5_242_880 },
  retry: 'own-id',
  indexLag: 0,
  files: 'after',
  pause: 100,

  complaints(body, { status }) {
    const parsed = z.safeParse(answers.errors, body);
    if (status < 400 || !parsed.success) return [];
    const { message } = parsed.data.error;
    return [{ text: message, place: places.find(([name]) => name.test(message))?.[1] }];
  },
  async whoAmI(system) {
    const { UserId } = await system.ask(answers.whoAmI, { path: `${api}/WhoAmI` });
    const asked = system.ask(answers.user, { path: `${api}/systemusers(${UserId})`, query: { $select: 'fullname' } });
    return (await ifAllowed(asked, { fullname: null })).fullname ?? 'Dynamics 365';
  },
  projects: () => Promise.resolve([{ value: 'incident', name: 'Dynamics 365' }]),
  async metadata(system) {
    const named = 'LogicalName,DisplayName,RequiredLevel,IsValidForCreate,IsCustomAttribute';
    const options = { $select: named, $expand: 'OptionSet($select=Options)' };
    const choices = await system.ask(answers.attributes, { path: `${table}PicklistAttributeMetadata`, query: options });
    const texts = await system.ask(answers.attributes, {
      path: `${table}StringAttributeMetadata`,
      query: { $select: `${named},MaxLength` },
    });
    const accounts = { $select: 'name', $orderby: 'name', $top: 500 };
    const asked = system.ask(answers.accounts, { path: `${api}/accounts`, query: accounts });
    const { value } = await ifAllowed(asked, { value: [] });
    const optionsNamed = (name: string) => answers.optionsOf(choices.value.find((one) => one.LogicalName === name));
    return {
      types: optionsNamed('casetypecode'),
      priorities: optionsNamed('prioritycode'),
      fields: [
        {
          ...{ id: 'customerid', name: 'Customer', kind: value.length > 0 ? 'choice' : 'text', required: true },
          values: value.length > 0 ? value.map((one) => ({ value: one.accountid, name: one.name ?? '—' })) : undefined,
        },
        ...[...choices.value, ...texts.value].flatMap((one) => answers.fieldOf(one, written) ?? []),
      ],
    };
  },
  async create(system, { key, type, priority, title, body, fields }) {
    const { customerid, ...columns } = fields;
    const json = {
      ...{ title, description: body },
      casetypecode: type === '' ? undefined : Number(type),
      prioritycode: priority === '' ? undefined : Number(priority),
      'customerid_account@odata.bind': typeof customerid === 'string' ? `/accounts(${customerid})` : undefined,
      ...Object.fromEntries(
        Object.entries(columns).map(([id, value]): [string, unknown] =>
          id.endsWith('.number') ? [id.slice(0, -'.number'.length), Number(value)] : [id, value],
        ),
      ),
    };
    // A row with this id is never changed: learn.microsoft.com, "Prevent update in upsert".
    const headers = { 'If-None-Match': '*', Prefer: 'return=representation' };
    const question = { method: 'PATCH', path: `${api}/incidents(${key})`, query: shown, headers, json } as const;
    const row = await system.ask(answers.incident, question).catch((failure: unknown) => {
      if (failure instanceof Failure && failure.status === 412) return read(system, key);
      throw failure;
    });
    return created(system.base, row);
  },
  attach: (system, id, file) => note(system, id, '', file),
  async attachments(system, id) {
    const $filter = `_objectid_value eq ${id} and isdocument eq true`;
    const query = { $filter, $select: 'filename,filesize' };
    const { value } = await system.ask(answers.files, { path: `${api}/annotations`, query });
    return value.map(({ filename, filesize }) => ({ name: filename ?? '', size: filesize ?? undefined }));
  },
  async find(system, marker) {
    const id = keyOf(marker);
    if (id === undefined) return [];
    const query = { ...shown, $filter: `incidentid eq ${id}` };
    const { value } = await system.ask(answers.incidents, { path: `${api}/incidents`, query });
    return value.filter(({ incidentid }) => incidentid === id).map((one) => created(system.base, one));
  },
  async state(system, id) {
    const query = { $select: 'statecode,statuscode,modifiedon' };
    const row = await system.ask(answers.standing, { path: `${api}/incidents(${id})`, query, headers: withNames });
    const name = row['statuscode@OData.Community.Display.V1.FormattedValue'] ?? String(row.statuscode ?? row.statecode);
    return { state: stateOf(row.statecode, row.statuscode), name, changedAt: row.modifiedon };
  },
  async comments(system, id) {
    const $filter = `_objectid_value eq ${id} and isdocument eq false`;
    const query = { $filter, $select: 'notetext,createdon,_createdby_value', $orderby: 'createdon desc', $top: 200 };
    const { value } = await system.ask(answers.notes, { path: `${api}/annotations`, query, headers: withNames });
    return value.reverse().map((one) => ({
      ...{ id: one.annotationid, at: one.createdon, text: one.notetext ?? '', markup: 'plain' as const },
      author: one['_createdby_value@OData.Community.Display.V1.FormattedValue'] ?? '',
    }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await note(system, id, '', file);
    await note(system, id, text);
  },
};
