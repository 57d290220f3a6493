/**
 * Views and searches of Zendesk, for agents: the Tickets API, unlike the Requests API, knows the tickets of others
 * (developer.zendesk.com: Views, Search, Ticket Comments). A search gives at most a thousand.
 */
import * as z from 'zod/mini';
import { ifAllowed, type Connection } from './connection.ts';
import type { FoundTicket, Searches } from './search.ts';
import * as answers from './zendesk.answers.ts';

const ticket = z.object({
  ...{ id: z.number(), subject: z.nullish(z.string()), description: z.nullish(z.string()) },
  ...{ type: z.nullish(z.string()), priority: z.nullish(z.string()), status: z.nullish(z.string()) },
  ...{ requester_id: z.nullish(z.number()), assignee_id: z.nullish(z.number()) },
  ...{ created_at: z.optional(z.string()), updated_at: z.optional(z.string()) },
  custom_fields: z._default(z.array(z.object({ id: z.number(), value: z.unknown() })), []),
});
const users = z._default(z.array(z.object({ id: z.number(), name: z.string() })), []);
const ofView = z.object({ tickets: z.array(ticket), users, count: z.optional(z.number()) });
const ofSearch = z.object({ results: z.array(ticket), users, count: z.number() });
const views = z.object({ views: z.array(z.object({ id: z.number(), title: z.string() })) });
const fields = z.object({ ticket_fields: z.array(z.object({ id: z.number(), title: z.nullish(z.string()) })) });

const perPage = 100;
const mostOfSearch = 1_000;

async function namesOf(system: Connection): Promise<ReadonlyMap<number, string>> {
  const asked = system.ask(fields, { path: '/api/v2/ticket_fields.json' });
  const { ticket_fields } = await ifAllowed(asked, { ticket_fields: [] });
  return new Map(ticket_fields.map(({ id, title }) => [id, title ?? String(id)]));
}

const foundOf = (
  base: string,
  one: z.infer<typeof ticket>,
  people: ReadonlyMap<number, string>,
  names: ReadonlyMap<number, string>,
): FoundTicket => ({
  ...{ id: String(one.id), number: String(one.id), url: `${base}/agent/tickets/${one.id}` },
  ...{ title: one.subject ?? '', body: one.description ?? '', type: one.type ?? '', priority: one.priority ?? '' },
  ...{ state: one.status ?? '', author: people.get(one.requester_id ?? 0) ?? '' },
  ...{ assignee: people.get(one.assignee_id ?? 0) ?? '', created: one.created_at, changed: one.updated_at },
  fields: Object.fromEntries(one.custom_fields.map(({ id, value }) => [names.get(id) ?? String(id), value])),
});

export const zendeskSearches: Searches = {
  how: {
    de: 'Was in Zendesk in der Suche steht. Dafür brauchen Sie dort einen Zugang als Agent.',
    en: 'What stands in the search of Zendesk. You need to be an agent there.',
  },
  example: 'status<solved priority:high',
  async saved(system) {
    const query = { active: 'true', per_page: perPage };
    const found = await system.ask(views, { path: '/api/v2/views.json', query });
    return found.views.map(({ id, title }) => ({ value: String(id), name: title }));
  },
  async page(system, search, _project, at = '1') {
    const paging = { per_page: perPage, page: at };
    const isView = 'saved' in search;
    const found = isView
      ? await system.ask(ofView, {
          path: `/api/v2/views/${encodeURIComponent(search.saved)}/tickets.json`,
          query: { ...paging, include: 'users' },
        })
      : await system.ask(ofSearch, {
          path: '/api/v2/search.json',
          query: { ...paging, query: `type:ticket ${search.query}`.trim(), include: 'tickets(users)' },
        });
    const list = 'results' in found ? found.results : found.tickets;
    const people = new Map(found.users.map(({ id, name }) => [id, name]));
    const names = list.length > 0 ? await namesOf(system) : new Map<number, string>();
    const end = Number(at) * perPage;
    const known = Math.min(found.count ?? Infinity, isView ? Infinity : mostOfSearch);
    return {
      tickets: list.map((one) => foundOf(system.base, one, people, names)),
      total: found.count,
      next: list.length === perPage && end < known ? String(Number(at) + 1) : undefined,
    };
  },
  async read(system, id, withComments) {
    if (!withComments) return {};
    const query = { per_page: perPage, include: 'users' };
    const told = await system.ask(answers.comments, { path: `/api/v2/tickets/${id}/comments.json`, query });
    const files = told.comments.flatMap(({ attachments }) => attachments.map(({ file_name }) => file_name));
    return { files, comments: answers.publicOf(told) };
  },
};
