/** Marks that people set on tickets of lists: the same case, a known error. Each can be taken back. */
import { sameOf, without, type KnownError, type Same } from '../../core/reports/same.ts';
import { keysOf } from '../../core/reports/kept.ts';
import { queue, ticketAt, type List } from './database.ts';

/** Name of a ticket under which its marks are kept. @returns undefined when the list is gone */
export async function keyAt(list: Pick<List, 'id' | 'system'>, at: number): Promise<string | undefined> {
  const listed = await ticketAt(list.id, at);
  return listed && keysOf(listed, list.system)[0];
}

/** Marks two tickets as the same case. @param a @param b their names @param now milliseconds since 1970 */
export async function markSame(a: string, b: string, now: number): Promise<void> {
  if (a !== b) await queue().same.put(sameOf(a, b, true, now));
}

/**
 * Takes a ticket out of its case; the others stay together.
 * @returns the marks as they were, for {@link putMarks}
 */
export async function takeOut(key: string, now: number): Promise<readonly Same[]> {
  const db = queue();
  return db.transaction('rw', db.same, async () => {
    const marks = await db.same.toArray();
    const changed = without(key, marks, now);
    await db.same.bulkPut(changed);
    return changed.map((mark) => marks.find(sameTwo(mark)) ?? { ...mark, is: false });
  });
}

/** The way back from {@link takeOut}. */
export const putMarks = async (before: readonly Same[], now: number): Promise<void> => {
  await queue().same.bulkPut(before.map((mark) => ({ ...mark, at: now })));
};

const sameTwo =
  ({ one, other }: Same) =>
  (mark: Same): boolean =>
    mark.one === one && mark.other === other;

/** Keeps what is known of an error, or with `is: false` that it is none any more. */
export const keepKnownError = async (known: KnownError): Promise<void> => {
  await queue().knownErrors.put(known);
};
