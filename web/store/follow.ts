/**
 * Looks again after tables have changed, in this or any other tab. Changes are gathered, and nobody looks while the
 * page is hidden: a question holds up whoever wants to write, and what people type must not wait behind a count.
 */
import Dexie from 'dexie';
import { databaseName } from './database.ts';

/** Milliseconds that counts and lists may lie behind. */
const gathered = 400;

const isHidden = (): boolean => typeof document !== 'undefined' && document.hidden;

/**
 * Looks now and after changes, one look at a time, until the signal ends it.
 * @param failed is told what a look has thrown; the next change looks again
 * @param wait milliseconds in which changes are gathered
 */
export function follow(
  tables: readonly string[],
  look: () => Promise<unknown>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
  wait = gathered,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let stale = true;
  const run = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted || looking || isHidden()) return;
    looking = true;
    stale = false;
    await look().catch(failed);
    looking = false;
    if (stale as boolean) later();
  };
  const later = (): void => {
    stale = true;
    timer ??= setTimeout(() => void run(), wait);
  };
  const mutated = (parts: object): void => {
    const isOurs = (key: string): boolean =>
      key === 'all' || tables.some((table) => key.startsWith(`idb://${databaseName}/${table}/`));
    if (Object.keys(parts).some(isOurs)) later();
  };
  Dexie.on.storagemutated.subscribe(mutated);
  const seen = (): void => void (stale && run());
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', seen, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(mutated);
    },
    { once: true },
  );
  void run();
}
