/** Issues by GitHub's own search (docs.github.com, "Search issues"): it gives at most a thousand of whatever it finds. */
import * as z from 'zod/mini';
import { pairsOf, type FoundTicket, type Searches } from './search.ts';

const person = z.nullish(z.object({ login: z.string() }));
const item = z.object({
  ...{ number: z.number(), title: z.string(), body: z.nullish(z.string()), state: z.string() },
  ...{ repository_url: z.string(), type: z.nullish(z.object({ name: z.string() })) },
  labels: z._default(z.array(z.object({ name: z.string() })), []),
  ...{ user: person, assignee: person, created_at: z.optional(z.string()), updated_at: z.optional(z.string()) },
});
const found = z.object({ total_count: z.number(), items: z.array(item) });

const perPage = 100;
const most = 1_000;

/** What stands in the search box, or the address of a page with it; without a place it is the target's repository. */
function wordsOf(query: string, project: string): string {
  const pasted = pairsOf(query).find(([name]) => name === 'q')?.[1];
  const words = (pasted ?? query).trim();
  const where = /(?:^|\s)(?:repo|org|user):/.test(words) ? '' : ` repo:${project}`;
  return `${words} is:issue${where}`.trim();
}

function foundOf(base: string, one: z.infer<typeof item>): FoundTicket {
  const repository = /\/repos\/([^/]+\/[^/]+)$/.exec(one.repository_url)?.[1] ?? '';
  return {
    ...{ id: `${repository}/${one.number}`, number: String(one.number) },
    url: `${base}/${repository}/issues/${one.number}`,
    ...{ title: one.title, body: one.body ?? '', type: one.type?.name ?? one.labels[0]?.name ?? '', priority: '' },
    ...{ state: one.state, author: one.user?.login ?? '', assignee: one.assignee?.login ?? '' },
    ...{ created: one.created_at, changed: one.updated_at, files: [] },
    fields: { Labels: one.labels, Project: repository.split('/')[1] },
  };
}

export const githubSearches: Searches = {
  how: {
    de: 'Was in GitHub im Suchfeld über der Liste steht, oder die Adresse dieser Seite.',
    en: 'What stands in the search box above the list in GitHub, or the address of that page.',
  },
  example: 'is:open label:bug',
  most,
  async page(system, search, project, at = '1') {
    const q = wordsOf('query' in search ? search.query : '', project);
    const query = { q, per_page: perPage, page: at };
    const { items, total_count } = await system.ask(found, { path: '/search/issues', query });
    const end = Number(at) * perPage;
    return {
      tickets: items.map((one) => foundOf(system.base, one)),
      total: total_count,
      next: items.length > 0 && end < Math.min(total_count, most) ? String(Number(at) + 1) : undefined,
    };
  },
};
