/**
 * Filters and JQL of Jira. The cloud goes from page to page by a token and tells the number by a request of its own
 * (developer.atlassian.com, "Issue search"); Data Center counts both. Names of fields come with the page.
 */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';
import { Failure } from './failure.ts';
import { isoTime } from './jira.answers.ts';
import type { FoundPage, FoundTicket, Search, Searches } from './search.ts';

const named = z.nullish(z.object({ name: z.string() }));
const person = z.nullish(z.object({ displayName: z.string() }));
const known = z.object({
  ...{ summary: z.nullish(z.string()), description: z.optional(z.unknown()), environment: z.optional(z.unknown()) },
  ...{ issuetype: named, priority: named, status: named, project: named },
  ...{ reporter: person, creator: person, assignee: person },
  ...{ created: z.nullish(z.string()), updated: z.nullish(z.string()) },
  attachment: z.catch(z.optional(z.array(z.object({ filename: z.string() }))), undefined),
});
const issue = z.object({ key: z.string(), fields: z.record(z.string(), z.unknown()) });
const page = z.object({
  issues: z.array(issue),
  names: z.nullish(z.record(z.string(), z.string())),
  total: z.optional(z.number()),
  nextPageToken: z.nullish(z.string()),
});
const counted = z.object({ count: z.number() });
const filters = z.array(z.object({ id: z.string(), name: z.string() }));

/** What of a kind of Jira a search needs: where its API lies, and how it gives a long text. */
interface Kind {
  readonly api: '/rest/api/2' | '/rest/api/3';
  readonly read: (body: unknown) => { readonly text: string };
}

/** With every field of a ticket a page may be long. */
const perPage = 50;

/** Written in a way of their own above, or nothing that people state. */
const notStated = new Set([...Object.keys(known.shape), 'comment', 'worklog', 'watches', 'votes', 'subtasks']);

const jqlOf = (search: Search, project: string): string => {
  if ('saved' in search) return `filter = ${search.saved.replace(/\D/g, '')}`;
  const jql = search.query.trim();
  return jql === '' ? `project = "${project.replace(/[^\w-]/g, '')}" ORDER BY created DESC` : jql;
};

function foundOf(
  base: string,
  { key, fields }: z.infer<typeof issue>,
  names: Readonly<Record<string, string>>,
  read: Kind['read'],
): FoundTicket {
  const stated = known.safeParse(fields);
  if (!stated.success) throw new Failure('not-understood');
  const one = stated.data;
  const others = Object.entries(fields).filter(([id, value]) => value !== null && !notStated.has(id));
  return {
    ...{ id: key, number: key, url: `${base}/browse/${key}`, title: one.summary ?? '' },
    ...{ body: read(one.description).text, type: one.issuetype?.name ?? '', priority: one.priority?.name ?? '' },
    ...{ state: one.status?.name ?? '', assignee: one.assignee?.displayName ?? '' },
    author: (one.reporter ?? one.creator)?.displayName ?? '',
    ...{
      created: one.created ? isoTime(one.created) : undefined,
      changed: one.updated ? isoTime(one.updated) : undefined,
    },
    files: one.attachment?.map(({ filename }) => filename),
    fields: {
      ...{ Project: one.project?.name, Environment: one.environment ? read(one.environment).text : undefined },
      ...Object.fromEntries(others.map(([id, value]) => [names[id] ?? id, value])),
    },
  };
}

async function pageOf(kind: Kind, system: Connection, jql: string, at: string | undefined): Promise<FoundPage> {
  const isCloud = kind.api === '/rest/api/3';
  const wanted = { jql, fields: ['*all', '-comment'], maxResults: perPage };
  const json = isCloud
    ? { ...wanted, expand: 'names', ...(at === undefined ? {} : { nextPageToken: at }) }
    : { ...wanted, expand: ['names'], startAt: Number(at ?? 0) };
  const path = isCloud ? `${kind.api}/search/jql` : `${kind.api}/search`;
  const found = await system.ask(page, { method: 'POST', path, json, reads: true });
  const tickets = found.issues.map((one) => foundOf(system.base, one, found.names ?? {}, kind.read));
  if (!isCloud) {
    const end = Number(at ?? 0) + tickets.length;
    const { total = end } = found;
    return { tickets, total, next: tickets.length > 0 && end < total ? String(end) : undefined };
  }
  const next = found.nextPageToken ?? undefined;
  if (at !== undefined || next === undefined)
    return { tickets, next, total: at === undefined ? tickets.length : undefined };
  const question = {
    method: 'POST',
    path: `${kind.api}/search/approximate-count`,
    json: { jql },
    reads: true,
  } as const;
  return { tickets, next, total: (await system.ask(counted, question)).count };
}

export const jiraSearches = (kind: Kind): Searches => ({
  how: {
    de: 'JQL, wie es in Jira unter „Filter“, „Erweiterte Vorgangssuche“ steht.',
    en: 'JQL, as Jira shows it under “Filters”, “Advanced issue search”.',
  },
  example: 'project = DESK AND statusCategory != Done',
  async saved(system) {
    const found = await system.ask(filters, { path: `${kind.api}/filter/favourite` });
    return found.map(({ id, name }) => ({ value: id, name }));
  },
  page: (system, search, project, at) => pageOf(kind, system, jqlOf(search, project), at),
});
