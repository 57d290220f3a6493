/**
 * Saved searches and lists of Request Tracker by REST2 (lib/RT/REST2 of 5.0). A list has no texts: the description is
 * the first text of a ticket, read by its own requests. How many there are it tells only those who may see all tickets.
 */
import * as z from 'zod/mini';
import { api, commentsOf, isText, partsOf, textOf } from './request-tracker.parts.ts';
import type { FoundTicket, Searches } from './search.ts';

const perPage = 100;

const text = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform((value) => String(value ?? '')),
);
const person = z.optional(z.object({ id: text, RealName: z.optional(text) }));
const ticket = z.object({
  ...{ id: text, Subject: text, Status: text, Priority: text },
  ...{ Created: z.optional(z.string()), LastUpdated: z.optional(z.string()) },
  ...{ Creator: person, Owner: person },
  Queue: z.optional(z.object({ Name: z.optional(text) })),
  CustomFields: z.catch(z.array(z.object({ name: text, values: z._default(z.array(z.unknown()), []) })), []),
});
const tickets = z.object({ items: z.array(ticket), total: z.nullish(z.number()) });
const searches = z.object({
  items: z.array(
    z.object({
      ...{ id: text, Description: z.optional(text) },
      Content: z.catch(z.object({ SearchType: z.optional(z.string()) }), {}),
    }),
  ),
});

/** Nobody is a user there, who has what nobody has. */
const nameOf = (one: z.infer<typeof person>): string =>
  one === undefined || one.id === 'Nobody' ? '' : one.RealName || one.id;

const foundOf = (base: string, one: z.infer<typeof ticket>): FoundTicket => ({
  ...{ id: one.id, number: one.id, url: `${base}/Ticket/Display.html?id=${one.id}` },
  ...{ title: one.Subject, body: '', type: '', priority: one.Priority, state: one.Status },
  ...{ author: nameOf(one.Creator), assignee: nameOf(one.Owner) },
  ...{ created: one.Created, changed: one.LastUpdated },
  fields: {
    Queue: one.Queue?.Name,
    ...Object.fromEntries(one.CustomFields.map(({ name, values }) => [name, values])),
  },
});

export const requestTrackerSearches: Searches = {
  how: {
    de: 'TicketSQL, wie es in RT unter „Suche“, „Neue Suche“, „Erweitert“ steht.',
    en: 'TicketSQL, as RT shows it under “Search”, “New Search”, “Advanced”.',
  },
  example: "Status = 'new' OR Status = 'open'",
  // The steps of RT's own scale.
  highest: 100,
  async saved(system) {
    const query = { fields: 'Description,Content', per_page: perPage };
    const { items } = await system.ask(searches, { path: `${api}/searches`, query });
    return items
      .filter(({ Content }) => (Content.SearchType ?? 'Ticket') === 'Ticket')
      .map(({ id, Description }) => ({
        value: id,
        // RT's own searches have holes for what their page fills in.
        name: Description?.replace(/\[_\d+\]/g, '').trim() || `#${id}`,
      }));
  },
  async page(system, search, project, at = '1') {
    const wanted =
      'saved' in search
        ? { search: search.saved }
        : { query: search.query.trim() || `Queue = '${project.replace(/[^\p{L}\p{N} _.-]/gu, '')}'` };
    const query = {
      ...wanted,
      ...{ per_page: perPage, page: at },
      fields: 'Subject,Status,Priority,Created,LastUpdated,Creator,Owner,Queue,CustomFields',
      ...{ 'fields[Creator]': 'RealName', 'fields[Owner]': 'RealName', 'fields[Queue]': 'Name' },
    };
    const { items, total } = await system.ask(tickets, { path: `${api}/tickets`, query });
    return {
      tickets: items.map((one) => foundOf(system.base, one)),
      total: total ?? (at === '1' && items.length < perPage ? items.length : undefined),
      next: items.length < perPage ? undefined : String(Number(at) + 1),
    };
  },
  async read(system, id, withComments) {
    const parts = await partsOf(system, id);
    const texts = parts.filter(isText);
    const body = texts[0] ? await textOf(system, texts[0]) : '';
    if (!withComments) return { body };
    const files = parts.flatMap(({ Filename }) => Filename || []);
    // All texts of one transaction are the ticket itself: nobody has written since.
    const isAlone = texts.every(({ TransactionId }) => TransactionId === texts[0]?.TransactionId);
    return { body, files, comments: isAlone ? [] : await commentsOf(system, id, parts) };
  },
};
