/** A search of one of the person's targets: what stands ready there, how much it finds, and the tickets themselves. */
import { countFound, fetchFound, type Counted, type Fetched, type Fetching } from '../../core/target/fetch.ts';
import { Failure } from '../../core/systems/failure.ts';
import type { Search } from '../../core/systems/search.ts';
import type { Choice } from '../../core/systems/system.ts';
import { wayTo } from './outbox.ts';

/** Resolves after so many milliseconds, or at once when it is cancelled. */
const waitFor =
  (cancel: AbortSignal) =>
  (milliseconds: number): Promise<void> =>
    new Promise((done) => {
      if (cancel.aborted) return done();
      const timer = setTimeout(done, milliseconds);
      cancel.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
    });

async function fetching(
  target: string,
  search: Search,
  withComments: boolean,
  cancel: AbortSignal,
): Promise<Fetching & { readonly name: string }> {
  const way = await wayTo({ target }, cancel);
  if (way instanceof Failure) throw way;
  const { system, connection, project } = way;
  return { system, connection, project, search, withComments, wait: waitFor(cancel), name: system.name };
}

/**
 * The searches that are saved there; none where the system keeps none, or does not tell them.
 * @throws Failure
 */
export async function savedSearches(target: string, cancel: AbortSignal): Promise<readonly Choice[]> {
  const { system, connection, project } = await fetching(target, { query: '' }, false, cancel);
  return (await system.searches?.saved?.(connection, project)) ?? [];
}

/** @throws Failure */
export const count = async (target: string, search: Search, cancel: AbortSignal): Promise<Counted> =>
  countFound(await fetching(target, search, false, cancel));

/**
 * @returns the tickets, and the name of their system
 * @throws Failure
 */
export async function fetchTickets(
  target: string,
  search: Search,
  withComments: boolean,
  way: { readonly cancel: AbortSignal; readonly progress: (done: number, of: number | undefined) => void },
): Promise<Fetched & { readonly system: string }> {
  const wanted = await fetching(target, search, withComments, way.cancel);
  const fetched = await fetchFound(wanted, way.progress);
  if (way.cancel.aborted) throw new Failure('cancelled');
  return { ...fetched, system: wanted.name };
}
