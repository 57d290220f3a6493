/**
 * How people name a ticket of a system: the number they read out, and the link to its page. From there to what the API
 * calls it. What is made here is asked for before anybody believes it, see `core/target/look-up.ts`.
 */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';
import type { Created } from './system.ts';

export interface Naming {
  /** A whole number as it is typed, without `#`; or one part of the address of a page. */
  readonly looks: RegExp;
  /** @returns undefined where the system knows no such number */
  readonly ticket: (system: Connection, number: string, project: string) => Created | Promise<Created | undefined>;
}

/** The API's id is the number. `page`: below the system's own address, up to the number. */
const counted = (page: string, shown = '#'): Naming => ({
  looks: /^\d{1,15}$/,
  ticket: ({ base }, number) => ({ id: number, number: `${shown}${number}`, url: `${base}${page}${number}` }),
});
/** The number counts within its project, and the API wants both. */
const countedIn = (page: (project: string) => string): Naming => ({
  looks: /^\d{1,15}$/,
  ticket: ({ base }, number, project) => ({
    ...{ id: `${project}/${number}`, number: `#${number}`, url: `${base}${page(project)}${number}` },
  }),
});
const key = /^[A-Z][A-Z0-9_]{1,30}-\d{1,15}$/i;
const keyed: Naming = {
  looks: key,
  ticket: ({ base }, typed) => {
    const number = typed.toUpperCase();
    return { id: number, number, url: `${base}/browse/${number}` };
  },
};

const youtrackIssue = z.object({ id: z.string(), idReadable: z.string() });
const servicenowTasks = z.object({
  result: z.array(z.object({ sys_id: z.string(), number: z.string(), sys_class_name: z.string() })),
});
const servicenowQuery = { sysparm_fields: 'sys_id,number,sys_class_name', sysparm_limit: 500 };

/** By the id of the system; for one that is missing a number is believed as it is typed. */
export const numbers: Readonly<Record<string, Naming>> = {
  redmine: counted('/issues/'),
  'request-tracker': counted('/Ticket/Display.html?id='),
  bugzilla: counted('/show_bug.cgi?id='),
  mantisbt: counted('/view.php?id='),
  glpi: counted('/front/ticket.form.php?id='),
  zendesk: counted('/hc/requests/'),
  freshdesk: counted('/a/tickets/'),
  frappe: counted('/helpdesk/tickets/'),
  freshservice: {
    looks: /^(?:INC-)?\d{1,15}$/i,
    ticket: (system, typed, project) =>
      counted('/a/tickets/', '#INC-').ticket(system, typed.replace(/^INC-/i, ''), project),
  },
  github: countedIn((project) => `/${project}/issues/`),
  gitlab: countedIn((project) => `/${project}/-/issues/`),
  'azure-devops': countedIn((project) => `/${encodeURIComponent(project)}/_workitems/edit/`),
  'jira-cloud': keyed,
  'jira-data-center': keyed,
  'jira-service-management': keyed,
  youtrack: {
    looks: key,
    ticket: async (system, number) => {
      const query = { fields: 'id,idReadable' };
      const { id, idReadable } = await system.ask(youtrackIssue, { path: `/api/issues/${number}`, query });
      return { id, number: idReadable, url: `${system.base}/issue/${idReadable}` };
    },
  },
  servicenow: {
    looks: /^[A-Z]{2,10}\d{4,15}$/i,
    ticket: async (system, typed) => {
      const wanted = typed.toUpperCase();
      const query = { sysparm_query: `number=${wanted}`, ...servicenowQuery };
      const { result } = await system.ask(servicenowTasks, { path: '/api/now/table/task', query });
      // A condition on a field that the user may not read is ignored.
      const found = result.find(({ number }) => number === wanted);
      if (!found) return undefined;
      const { sys_id, sys_class_name: table } = found;
      const uri = encodeURIComponent(`${table}.do?sys_id=${sys_id}`);
      return { id: `${table}/${sys_id}`, number: wanted, url: `${system.base}/nav_to.do?uri=${uri}` };
    },
  },
};
