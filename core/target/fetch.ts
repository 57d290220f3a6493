/** Reads what a search finds, page by page, in the order of the system: how many are told first, and none is asked twice. */
import type { Broken, Listed } from '../import/row.ts';
import { listedOfFound } from '../import/found.ts';
import { ifAllowed, type Connection } from '../systems/connection.ts';
import { Failure } from '../systems/failure.ts';
import type { FoundRest, FoundTicket, Search } from '../systems/search.ts';
import type { System } from '../systems/system.ts';

/** More tickets are not read of one search: each may cost requests, and nobody works through them by hand. */
export const mostFetched = 5_000;
/** Milliseconds that we wait at the longest when a system asks for it, and how often. */
const longestWait = 120_000;
const mostWaits = 5;

export interface Fetching {
  readonly system: System;
  readonly connection: Connection;
  readonly project: string;
  readonly search: Search;
  /** Whether comments and names of files are read as well, each ticket by its own requests. */
  readonly withComments: boolean;
  /** Resolves after so many milliseconds, or sooner once somebody cancels. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What a search finds before anything of it is read in full. */
export interface Counted {
  /** Undefined where the system does not tell. */
  readonly total: number | undefined;
  /** Of the first page. */
  readonly known: number;
  readonly titles: readonly string[];
  /** Tickets that will be read, where that is known. */
  readonly toFetch: number | undefined;
}

/** @throws Failure when the system does not answer, or does not take the search */
export async function countFound(fetching: Fetching): Promise<Counted> {
  const { searches } = fetching.system;
  if (!searches) throw new Failure('not-found');
  const { tickets, total, next } = await patiently(fetching, () =>
    searches.page(fetching.connection, fetching.search, fetching.project, undefined),
  );
  const whole = total ?? (next === undefined ? tickets.length : undefined);
  const most = Math.min(searches.most ?? mostFetched, mostFetched);
  return {
    ...{ total: whole, known: tickets.length, titles: tickets.slice(0, 3).map(({ title }) => title) },
    toFetch: whole === undefined ? undefined : Math.min(whole, most),
  };
}

/** A ticket that could not be read, by its number. */
export interface NotListed extends Pick<Broken, 'broken'> {
  readonly number: string;
}

export interface Fetched {
  readonly tickets: readonly Listed[];
  /** Those that are no tickets for us. */
  readonly broken: readonly NotListed[];
}

/**
 * @param progress after each ticket; `of` where the system tells how many there are
 * @throws Failure when it breaks off: nothing half is given back
 */
export async function fetchFound(
  fetching: Fetching,
  progress: (done: number, of: number | undefined) => void,
): Promise<Fetched> {
  const { system, connection, search, project } = fetching;
  const { searches } = system;
  if (!searches) throw new Failure('not-found');
  const most = Math.min(searches.most ?? mostFetched, mostFetched);
  const tickets: Listed[] = [];
  const broken: NotListed[] = [];
  // A list that changes while it is read shows a ticket on two pages.
  const seen = new Set<string>();
  const places = new Set<string | undefined>();
  let at: string | undefined;
  let of: number | undefined;
  do {
    places.add(at);
    const [here, had] = [at, seen.size];
    const page = await patiently(fetching, () => searches.page(connection, search, project, here));
    // Some systems tell the number with the first page only.
    if (page.total !== undefined) of = Math.min(page.total, most);
    for (const found of page.tickets) {
      if (seen.has(found.id) || seen.size >= most) continue;
      seen.add(found.id);
      const listed = await whole(fetching, found);
      if ('broken' in listed) broken.push({ number: found.number, broken: listed.broken });
      else tickets.push(listed);
      progress(seen.size, of);
    }
    // Nor does a system that gives one page again and again, or names it as its own next one, keep us for ever.
    at = seen.size === had ? undefined : page.next;
  } while (at !== undefined && !places.has(at) && seen.size < most);
  return { tickets, broken };
}

async function whole(fetching: Fetching, found: FoundTicket): Promise<ReturnType<typeof listedOfFound>> {
  const rest = await patiently(fetching, () => restOf(fetching, found));
  const files = found.files ?? rest.files;
  const { comments } = rest;
  return listedOfFound({ ...found, body: rest.body ?? found.body, files }, comments, fetching.system.searches?.highest);
}

/** What somebody may not see of a ticket is left out of it. */
async function restOf({ system, connection, withComments }: Fetching, { id, files }: FoundTicket): Promise<FoundRest> {
  const { searches } = system;
  if (searches?.read) return ifAllowed(searches.read(connection, id, withComments), {});
  if (!withComments) return {};
  const comments = await ifAllowed<FoundRest['comments']>(system.comments(connection, id), undefined);
  if (files) return { comments };
  const arrived = await ifAllowed(system.attachments(connection, id), undefined);
  return { comments, files: arrived?.map(({ name }) => name) };
}

/** Asks again when the system wants a rest and says for how long. */
async function patiently<T>({ wait }: Pick<Fetching, 'wait'>, ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (failure) {
      const rest = failure instanceof Failure && failure.kind === 'busy' ? (failure.wait ?? 5_000) : Infinity;
      if (tries >= mostWaits || rest > longestWait) throw failure;
      await wait(rest);
    }
  }
}
