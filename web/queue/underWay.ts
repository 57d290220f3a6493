/**
 * Which lists are being written. A Web Lock says so, because it ends with its tab or its worker, however those end:
 * what an import has left behind that was cancelled or killed is told from one that goes on in another tab.
 */
import { deleteList, queue } from './database.ts';

const lockOf = (list: string): string => `ticketklar.import.${list}`;
/** Node, where unit tests run, has none before version 24. */
const locks = (globalThis.navigator as Partial<Pick<Navigator, 'locks'>> | undefined)?.locks;

/** Writes a list that is whole only at the end. */
export const underWay = <T>(list: string, write: () => Promise<T>): Promise<T> =>
  locks ? locks.request(lockOf(list), write) : write();

/**
 * Takes away what was left behind.
 * @param patience milliseconds in which a worker that was just ended has let go of its list; 0 does not wait for any
 */
export async function forgetInterrupted(patience = 0): Promise<void> {
  if (!locks) return;
  const begun = (await queue().lists.toArray()).filter(({ isWhole }) => !isWhole);
  const forget = async ({ id }: { readonly id: string }): Promise<void> => {
    const remove = async (lock: Lock | null): Promise<void> => {
      // It may have become whole while the lock was waited for.
      if (lock && !(await queue().lists.get(id))?.isWhole) await deleteList(id);
    };
    if (patience === 0) return locks.request(lockOf(id), { ifAvailable: true }, remove);
    const signal = AbortSignal.timeout(patience);
    await locks.request(lockOf(id), { signal }, remove).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  };
  await Promise.all(begun.map(forget));
}
