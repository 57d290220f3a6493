/**
 * ServiceNow by its Table API. A ticket's type is the table it goes into; all of them extend `task`, where
 * `correlation_id` is the field for foreign ids: it carries the marker and is found at once. The priority cannot be
 * written, it follows from impact and urgency. What a user may not write is dropped without a word (access rules).
 */
import * as z from 'zod/mini';
import { ifAllowed, nothing, type Connection } from './connection.ts';
import type { Complaint } from './failure.ts';
import * as answers from './servicenow.answers.ts';
import { servicenowSearches } from './servicenow.search.ts';
import { incidentStates, levels, priorities, tables } from './servicenow.values.ts';
import { servicenowOAuth } from './servicenow.oauth.ts';
import { stateNamed } from './state.ts';
import type { Created, System, SystemField } from './system.ts';

const created = (base: string, table: string, id: string, number: string): Created => ({
  id: `${table}/${id}`,
  number,
  url: `${base}/nav_to.do?uri=${encodeURIComponent(`${table}.do?sys_id=${id}`)}`,
});

const places: readonly (readonly [RegExp, Complaint['place']])[] = [
  [/short.description|kurzbeschreibung/i, 'title'],
  [/description|beschreibung/i, 'body'],
  [/attachment|file|anhang/i, 'attachments'],
];

const select = <T>(
  system: Connection,
  schema: z.ZodMiniType<{ result: T[] }>,
  table: string,
  query: string,
  fields: string,
): Promise<{ result: T[] }> =>
  system.ask(schema, {
    path: `/api/now/table/${table}`,
    query: { sysparm_query: query, sysparm_fields: fields, sysparm_limit: 500, sysparm_exclude_reference_link: 'true' },
  });

const myself = (system: Connection): Promise<{ result: { sys_id: string; name: string }[] }> =>
  select(system, answers.people, 'sys_user', 'sys_id=javascript:gs.getUserID()', 'sys_id,name');

/** Fields of one table with their choices; empty where the user may not read the dictionary. */
async function fieldsOf(system: Connection, table: string): Promise<SystemField[]> {
  const wanted = `name=${table}^ORname=task^element!=NULL^ORDERBYelement`;
  const shown = 'element,column_label,internal_type,mandatory,max_length,read_only';
  const columns = await ifAllowed(select(system, answers.columns, 'sys_dictionary', wanted, shown), { result: [] });
  const listed = `name=${table}^ORname=task^inactive=false^ORDERBYsequence`;
  const asked = select(system, answers.choices, 'sys_choice', listed, 'element,value,label');
  const choices = (await ifAllowed(asked, { result: [] })).result;
  const known = new Map(columns.result.map((column) => [column.element, column]));
  return [...known.values()].flatMap((column) => {
    const values = choices
      .filter(({ element }) => element === column.element)
      .map(({ value, label }) => ({ value, name: label }));
    return answers.fieldOf(column, values, table) ?? [];
  });
}

const attach: System['attach'] = async (system, id, { name, kind, bytes }) => {
  const [table, table_sys_id] = id.split('/');
  await system.ask(nothing, {
    method: 'POST',
    path: '/api/now/attachment/file',
    query: { table_name: table, table_sys_id, file_name: name },
    body: { kind: 'bytes', type: kind || 'application/octet-stream', bytes },
  });
};

export const servicenow: System = {
  id: 'servicenow',
  name: 'ServiceNow',
  sure: 'documentation',
  hosts: /\.service-now\.com$/,
  pages: /^\/(?:now|nav_to\.do|sp|esc|[a-z_]+\.do|api)(?:\/|$)/,
  newTicket: { path: '/incident.do?sys_id=-1', longest: 2_000 },
  sign: { path: '/api/now/table/incident', tells: ({ text }) => /"User Not Authenticated"/.test(text) },
  signIns: [
    {
      kind: 'basic',
      secret: 'password',
      how: {
        de: 'Mit Ihrem ServiceNow-Benutzer und Passwort; nicht, wenn Sie sich dort über einen anderen Dienst anmelden.',
        en: 'With your ServiceNow user and password; not where you sign in through another service.',
      },
    },
    {
      kind: 'token',
      how: {
        de: 'Mit einem REST-API-Schlüssel, den die Verwaltung für Sie anlegt („REST API Key“, ab der Version Washington DC).',
        en: 'With a REST API key that the administrators make for you (“REST API Key”, from the Washington DC release).',
      },
      header: (token) => ({ 'x-sn-apikey': token }),
    },
    servicenowOAuth,
  ],
  needs: {
    de: 'Ihr Benutzer braucht Schreibrechte auf die Tabelle der Störungen, auch über die Schnittstelle.',
    en: 'Your user needs the right to write to the incident table, through the interface too.',
  },
  openToPages: false,
  markup: 'plain',
  // The lengths of `short_description` and `description` on every instance; an administrator can raise them.
  limits: { title: 160, body: 4_000, file: 1_073_741_824 },
  retry: 'unique-field',
  indexLag: 0,
  files: 'after',
  pause: 200,
  naming: {
    looks: /^[A-Z]{2,10}\d{4,15}$/i,
    async ticket(system, typed) {
      const wanted = typed.toUpperCase();
      const shown = 'sys_id,number,sys_class_name,correlation_id';
      const { result } = await select(system, answers.records, 'task', `number=${wanted}`, shown);
      // A condition on a field that the user may not read is ignored.
      const found = result.find(({ number }) => number === wanted);
      return found && created(system.base, found.sys_class_name, found.sys_id, wanted);
    },
  },

  complaints(body, { status }) {
    const read = z.safeParse(answers.errors, body);
    if (status < 400 || !read.success) return [];
    const { message, detail } = read.data.error;
    const text = detail ? `${message}: ${detail}` : message;
    // A rule of the desk that says no has the status of a missing right.
    const means =
      status === 403 && /data policy|business rule|mandatory/i.test(text) ? ('refused' as const) : undefined;
    return [{ text, place: places.find(([name]) => name.test(text))?.[1], means }];
  },
  async whoAmI(system) {
    return (await myself(system)).result[0]?.name ?? 'ServiceNow';
  },
  projects: () => Promise.resolve([{ value: 'task', name: 'ServiceNow' }]),
  async metadata(system) {
    const fields: SystemField[] = [
      { id: 'caller_id', name: 'Caller', kind: 'person', required: false, types: ['incident'] },
    ];
    for (const { value } of tables) fields.push(...(await fieldsOf(system, value)));
    return { types: tables, priorities, fields };
  },
  async create(system, { type, priority, title, body, fields, marker }) {
    const [impact, urgency] = levels[priority] ?? [];
    // An incident without a caller is nobody's.
    const caller =
      type === 'incident' && fields['caller_id'] === undefined ? (await myself(system)).result[0] : undefined;
    const { result } = await system.ask(answers.record, {
      method: 'POST',
      path: `/api/now/table/${type}`,
      query: { sysparm_exclude_reference_link: 'true', sysparm_fields: 'sys_id,number' },
      json: {
        ...{ caller_id: caller?.sys_id, ...fields, short_description: title, description: body, impact, urgency },
        ...{ correlation_id: marker, correlation_display: 'Ticketklar' },
      },
    });
    return created(system.base, type, result.sys_id, result.number);
  },
  attach,
  async attachments(system, id) {
    const query = { sysparm_query: `table_sys_id=${id.split('/')[1]}`, sysparm_limit: 200 };
    const { result } = await system.ask(answers.files, { path: '/api/now/attachment', query });
    return result.map(({ file_name, size_bytes }) => ({ name: file_name, size: Number(size_bytes) }));
  },
  async find(system, marker) {
    const shown = 'sys_id,number,sys_class_name,correlation_id';
    const word = marker.replace(/[^0-9a-z]/g, '');
    const { result } = await select(system, answers.records, 'task', `correlation_id=${word}`, shown);
    // A condition on a field that the user may not read is ignored.
    return result
      .filter(({ correlation_id }) => correlation_id === marker)
      .map(({ sys_id, number, sys_class_name }) => created(system.base, sys_class_name, sys_id, number));
  },
  async state(system, id) {
    const query = { sysparm_display_value: 'all', sysparm_fields: 'state,active,sys_updated_on' };
    const { state, active, sys_updated_on } = (
      await system.ask(answers.standing, { path: `/api/now/table/${id}`, query })
    ).result;
    const changedAt = sys_updated_on && answers.isoTime(sys_updated_on.value);
    const known = id.startsWith('incident/') ? incidentStates[state.value] : undefined;
    if (known) return { state: known, name: state.display_value, changedAt };
    return { ...stateNamed(state.display_value, active ? active.value === 'false' : undefined), changedAt };
  },
  async comments(system, id) {
    const wanted = `element_id=${id.split('/')[1]}^element=comments^ORDERBYDESCsys_created_on`;
    const shown = 'sys_id,value,sys_created_by,sys_created_on';
    // `comments` are for the caller, `work_notes` for the desk. Some instances hide this table: then there are none.
    const asked = select(system, answers.journal, 'sys_journal_field', wanted, shown);
    const { result } = await ifAllowed(asked, { result: [] });
    return result.reverse().map(({ sys_id, value, sys_created_by, sys_created_on }) => ({
      ...{ id: sys_id, author: sys_created_by, at: answers.isoTime(sys_created_on) },
      ...{ text: value, markup: 'plain' as const },
    }));
  },
  async comment(system, id, text, files) {
    for (const file of files) await attach(system, id, file);
    await system.ask(nothing, { method: 'PATCH', path: `/api/now/table/${id}`, json: { comments: text } });
  },
  searches: servicenowSearches,
};
