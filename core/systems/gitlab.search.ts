/** Issues of a GitLab project by what its own list filters by. Searches are saved nowhere that the API tells of. */
import * as z from 'zod/mini';
import { pairsOf, withPairs, type FoundTicket, type Searches } from './search.ts';

const person = z.nullish(z.object({ name: z.string() }));
const issues = z.array(
  z.object({
    ...{ iid: z.number(), title: z.string(), description: z.nullish(z.string()), state: z.string() },
    ...{
      issue_type: z.nullish(z.string()),
      severity: z.nullish(z.string()),
      labels: z._default(z.array(z.string()), []),
    },
    ...{ author: person, assignees: z._default(z.array(z.object({ name: z.string() })), []) },
    ...{ created_at: z.optional(z.string()), updated_at: z.optional(z.string()) },
  }),
);
const statistics = z.object({
  statistics: z.object({ counts: z.object({ all: z.number(), opened: z.number(), closed: z.number() }) }),
});

const perPage = 100;

/** The list calls some filters otherwise than the API (docs.gitlab.com, "Issues API"). */
const inApi: Readonly<Record<string, string>> = {
  'label_name[]': 'labels',
  milestone_title: 'milestone',
  'assignee_username[]': 'assignee_username',
};

/** Filters of the address of a list, or words of title and description. */
function filtersOf(query: string): readonly (readonly [string, string])[] {
  const filters = new Map<string, string>();
  for (const [name, value] of pairsOf(query)) {
    const key = inApi[name] ?? name;
    const before = filters.get(key);
    filters.set(key, before === undefined ? value : `${before},${value}`);
  }
  for (const own of ['page', 'per_page', 'first_page_size', 'sort', 'show']) filters.delete(own);
  const words = query.trim();
  if (filters.size > 0) return [...filters];
  return words === '' ? [] : [['search', words]];
}

type Issue = z.infer<typeof issues>[number];

const foundOf = (base: string, project: string, one: Issue): FoundTicket => ({
  ...{ id: `${project}/${one.iid}`, number: String(one.iid), url: `${base}/${project}/-/issues/${one.iid}` },
  ...{ title: one.title, body: one.description ?? '', type: one.issue_type ?? '', state: one.state },
  ...{ priority: '', author: one.author?.name ?? '', assignee: one.assignees[0]?.name ?? '' },
  ...{ created: one.created_at, changed: one.updated_at },
  fields: { Labels: one.labels, Severity: one.severity, Project: project.split('/').at(-1) },
});

export const gitlabSearches: Searches = {
  how: {
    de: 'Wörter aus Titel oder Beschreibung, oder die Adresse einer gefilterten Liste von Issues hier einfügen.',
    en: 'Words of title or description, or paste the address of a filtered list of issues.',
  },
  example: 'state=opened&label_name[]=bug',
  async page(system, search, project, at = '1') {
    const filters = 'query' in search ? filtersOf(search.query) : [];
    const path = `/projects/${encodeURIComponent(project)}`;
    const paging = [
      ['scope', 'all'],
      ['per_page', String(perPage)],
      ['page', at],
    ] as const;
    const list = await system.ask(issues, { path: withPairs(`${path}/issues`, [...filters, ...paging]) });
    const next = list.length < perPage ? undefined : String(Number(at) + 1);
    const tickets = list.map((one) => foundOf(system.base, project, one));
    if (at !== '1') return { tickets, next };
    const state = filters.find(([name]) => name === 'state')?.[1];
    const { counts } = (
      await system.ask(statistics, { path: withPairs(`${path}/issues_statistics`, [...filters, ['scope', 'all']]) })
    ).statistics;
    return { tickets, next, total: state === 'opened' || state === 'closed' ? counts[state] : counts.all };
  },
};
