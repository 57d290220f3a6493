/**
 * What somebody decided about tickets that exist: findings that were overruled, and when it was asked back. A database of
 * its own, by the address of the system and the number of the ticket; nothing of the tickets themselves is in it.
 */
import Dexie, { type Table } from 'dexie';
import type { Closures } from '../../core/assessment.ts';

export interface Reviewed {
  /** `https://desk.example 4711`. */
  readonly key: string;
  readonly closures: Closures;
  /** Milliseconds since 1970. */
  readonly rounds: readonly number[];
}

class ReviewedDatabase extends Dexie {
  declare readonly tickets: Table<Reviewed, string>;

  constructor() {
    super('ticketklar-reviewed', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ tickets: 'key' });
  }
}
let open: ReviewedDatabase | undefined;
const database = (): ReviewedDatabase => (open ??= new ReviewedDatabase());

/** What was decided; nothing yet for a ticket that is not known. */
export const reviewedOf = async (key: string): Promise<Reviewed> =>
  (await database().tickets.get(key)) ?? { key, closures: {}, rounds: [] };

/** Changes what was decided about one ticket. @returns the decision after the strict commit */
export function changeReviewed(key: string, change: (before: Reviewed) => Reviewed): Promise<Reviewed> {
  const db = database();
  return db.transaction('rw', db.tickets, async () => {
    const after = change((await db.tickets.get(key)) ?? { key, closures: {}, rounds: [] });
    await db.tickets.put(after);
    return after;
  });
}

export const listReviewed = (): Promise<Reviewed[]> => database().tickets.toArray();

/** Takes in what was decided elsewhere: what was decided here counts, rounds of asking back are counted once. */
export function joinReviewed(theirs: readonly Reviewed[]): Promise<void> {
  const db = database();
  return db.transaction('rw', db.tickets, async () => {
    for (const { key, closures, rounds } of theirs) {
      const ours = await db.tickets.get(key);
      const all = [...new Set([...(ours?.rounds ?? []), ...rounds])].sort((a, b) => a - b);
      await db.tickets.put({ key, closures: { ...closures, ...ours?.closures }, rounds: all });
    }
  });
}

export const clearReviewed = (): Promise<void> => database().tickets.clear();
