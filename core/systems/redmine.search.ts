/**
 * Saved queries and lists of issues of Redmine. The queries are the person's own and the public ones; one that belongs
 * to a project is only good there (`Query#queries_for_scope`). Files come with the list since 3.4.
 */
import * as z from 'zod/mini';
import { named } from './redmine.answers.ts';
import { pairsOf, withPairs, type FoundTicket, type Search, type Searches } from './search.ts';

const queries = z.object({
  queries: z.array(z.extend(named, { project_id: z.nullish(z.number()) })),
  total_count: z.number(),
});
const issue = z.object({
  id: z.number(),
  subject: z.string(),
  description: z.nullish(z.string()),
  project: z.optional(named),
  tracker: z.optional(named),
  status: z.optional(named),
  priority: z.optional(named),
  author: z.optional(named),
  assigned_to: z.optional(named),
  category: z.optional(named),
  custom_fields: z._default(z.array(z.extend(named, { value: z.unknown() })), []),
  attachments: z.optional(z.array(z.object({ filename: z.string() }))),
  created_on: z.optional(z.string()),
  updated_on: z.optional(z.string()),
});
const issues = z.object({ issues: z.array(issue), total_count: z.number() });

const perPage = 100;

const foundOf = (base: string, one: z.infer<typeof issue>): FoundTicket => ({
  ...{ id: String(one.id), number: String(one.id), url: `${base}/issues/${one.id}` },
  ...{ title: one.subject, body: one.description ?? '', type: one.tracker?.name ?? '' },
  ...{ priority: one.priority?.name ?? '', state: one.status?.name ?? '' },
  ...{ author: one.author?.name ?? '', assignee: one.assigned_to?.name ?? '' },
  ...{ created: one.created_on, changed: one.updated_on },
  files: one.attachments?.map(({ filename }) => filename),
  fields: {
    ...{ Project: one.project?.name, Category: one.category?.name },
    ...Object.fromEntries(one.custom_fields.map(({ name, value }) => [name, value])),
  },
});

type Pairs = readonly (readonly [string, string])[];

/** A list as its address has it (`…/issues?status_id=open&tracker_id=1`), or words of the title. */
function pairsOfQuery(query: string, project: string): Pairs {
  const pairs = pairsOf(query);
  const where = /\/projects\/([^/?]+)\//.exec(query)?.[1] ?? project;
  const words = query.trim();
  if (pairs.length > 0) return [['project_id', where], ...pairs.filter(([name]) => name !== 'project_id')];
  return [['project_id', project], ['status_id', '*'], ...(words === '' ? [] : [['subject', `~${words}`] as const])];
}

/** A query of a project is named with it: `12/3`. */
function pairsOfSearch(search: Search, project: string): Pairs {
  if ('query' in search) return pairsOfQuery(search.query, project);
  const [id = '', own] = search.saved.split('/');
  return [['query_id', id], ...(own === undefined ? [] : [['project_id', own] as const])];
}

export const redmineSearches: Searches = {
  how: {
    de: 'Wörter des Titels, oder die Adresse einer gefilterten Ticketliste hier einfügen.',
    en: 'Words of the title, or paste the address of a filtered list of issues.',
  },
  example: 'status_id=open&tracker_id=1',
  async saved(system, project) {
    const found: z.infer<typeof queries>['queries'] = [];
    for (let more = true; more && found.length < 1_000;) {
      const query = { limit: perPage, offset: found.length };
      const page = await system.ask(queries, { path: '/queries.json', query });
      found.push(...page.queries);
      more = page.queries.length > 0 && found.length < page.total_count;
    }
    return found.flatMap(({ id, name, project_id: own }) => {
      if (own === null || own === undefined) return [{ value: String(id), name }];
      return String(own) === project ? [{ value: `${id}/${own}`, name }] : [];
    });
  },
  async page(system, search, project, at = '0') {
    const path = withPairs('/issues.json', pairsOfSearch(search, project));
    const query = { include: 'attachments', limit: perPage, offset: at };
    const { issues: list, total_count } = await system.ask(issues, { path, query });
    const end = Number(at) + list.length;
    return {
      tickets: list.map((one) => foundOf(system.base, one)),
      total: total_count,
      next: list.length > 0 && end < total_count ? String(end) : undefined,
    };
  },
};
