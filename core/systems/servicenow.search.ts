/**
 * Filters and encoded queries of ServiceNow by its Table API; how many there are the Aggregate API tells. A search names
 * its table (`incident?active=true`), as the address of a list does. Values come raw and as people see them.
 */
import * as z from 'zod/mini';
import { ifAllowed, type Connection } from './connection.ts';
import type { FoundTicket, Search, Searches } from './search.ts';
import { isoTime } from './servicenow.answers.ts';
import { tables } from './servicenow.values.ts';

const both = z.catch(z.object({ value: z.nullish(z.string()), display_value: z.nullish(z.string()) }), {
  value: '',
  display_value: '',
});
const record = z.record(z.string(), both);
const records = z.object({ result: z.array(record) });
const filters = z.object({
  result: z.array(z.object({ sys_id: z.string(), title: z.string(), table: z.string(), filter: z.string() })),
});
const counted = z.object({ result: z.object({ stats: z.object({ count: z.string() }) }) });

const perPage = 100;

/** Fields that tickets of all tables have, by the names that people know. */
const stated: Readonly<Record<string, string>> = {
  business_service: 'Service',
  cmdb_ci: 'Configuration item',
  company: 'Company',
  category: 'Category',
  impact: 'Impact',
  urgency: 'Urgency',
};
const shown = [
  ...['sys_id', 'number', 'sys_class_name', 'short_description', 'description', 'priority', 'state'],
  ...['caller_id', 'opened_by', 'assigned_to', 'sys_created_on', 'sys_updated_on', ...Object.keys(stated)],
].join(',');

/** `…/incident_list.do?sysparm_query=active=true`, `incident?active=true`, or a query of incidents. */
function wantedBy(search: Search): { readonly table: string; readonly query: string } {
  const text = ('saved' in search ? search.saved : search.query).trim();
  const address = /\/([a-z][a-z0-9_]*)_list\.do\?(?:.*&)?sysparm_query=([^&#]*)/.exec(text);
  if (address) return { table: address[1]!, query: plain(address[2]!) };
  const own = /^([a-z][a-z0-9_]*)\?(.*)$/s.exec(text);
  return own ? { table: own[1]!, query: own[2]! } : { table: 'incident', query: text };
}

const plain = (coded: string): string => {
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
};

function foundOf(base: string, one: z.infer<typeof record>): FoundTicket {
  const raw = (name: string): string => one[name]?.value ?? '';
  const seen = (name: string): string => one[name]?.display_value ?? '';
  const [table, id] = [raw('sys_class_name') || 'task', raw('sys_id')];
  const at = (name: string): string | undefined => (raw(name) === '' ? undefined : isoTime(raw(name)));
  return {
    ...{ id: `${table}/${id}`, number: seen('number') },
    url: `${base}/nav_to.do?uri=${encodeURIComponent(`${table}.do?sys_id=${id}`)}`,
    ...{ title: seen('short_description'), body: seen('description'), type: seen('sys_class_name') },
    ...{ priority: seen('priority'), state: seen('state'), assignee: seen('assigned_to') },
    author: seen('caller_id') || seen('opened_by'),
    ...{ created: at('sys_created_on'), changed: at('sys_updated_on') },
    fields: Object.fromEntries(Object.entries(stated).map(([name, called]) => [called, seen(name)])),
  };
}

const numberOf = async (system: Connection, table: string, query: string): Promise<number | undefined> => {
  const question = { path: `/api/now/stats/${table}`, query: { sysparm_query: query, sysparm_count: 'true' } };
  const asked = system.ask(counted, question).then(({ result }): number | undefined => Number(result.stats.count));
  return ifAllowed(asked, undefined);
};

export const servicenowSearches: Searches = {
  how: {
    de: 'Kodierte Abfrage: Rechtsklick auf den Filterpfad über der Liste, „Abfrage kopieren“; oder die Adresse der Liste.',
    en: 'Encoded query: right-click the filter path above the list, “Copy query”; or the address of the list.',
  },
  example: 'active=true^priority<=2',
  async saved(system) {
    const query = {
      sysparm_query: `user=javascript:gs.getUserID()^tableIN${tables.map(({ value }) => value).join(',')}^ORDERBYtitle`,
      ...{ sysparm_fields: 'sys_id,title,table,filter', sysparm_limit: perPage },
    };
    const asked = system.ask(filters, { path: '/api/now/table/sys_filter', query });
    const { result } = await ifAllowed(asked, { result: [] });
    return result.map(({ title, table, filter }) => ({ value: `${table}?${filter}`, name: title }));
  },
  async page(system, search, _project, at = '0') {
    const { table, query: wanted } = wantedBy(search);
    const ordered = /\^?ORDERBY/.test(wanted)
      ? wanted
      : `${wanted}${wanted === '' ? '' : '^'}ORDERBYDESCsys_created_on`;
    const query = {
      ...{ sysparm_query: ordered, sysparm_fields: shown, sysparm_display_value: 'all' },
      ...{ sysparm_exclude_reference_link: 'true', sysparm_limit: perPage, sysparm_offset: at },
    };
    const { result } = await system.ask(records, { path: `/api/now/table/${table}`, query });
    return {
      tickets: result.map((one) => foundOf(system.base, one)),
      total: at === '0' ? await numberOf(system, table, wanted) : undefined,
      // Rows that this user may not read are missing from a page: only an empty one is the last.
      next: result.length === 0 ? undefined : String(Number(at) + perPage),
    };
  },
};
