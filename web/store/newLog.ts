/**
 * Lets Chromium begin a new log before anybody writes. What IndexedDB writes stands in a log first; a crash may cut its
 * last entry off. At the next start Chromium goes on writing behind that stump, at the one after that it takes the whole
 * log for damaged and throws away every database of the origin (google/leveldb#1287; seen in Chromium 156, after about
 * one kill in five hundred on a busy machine). A log that has grown too large is replaced and not read again, stump
 * and all: so as much as that is written at the start, and taken away at once.
 */
import Dexie from 'dexie';

const name = 'ticketklar-new-log';
/** Bytes; a log is replaced after 4 MiB (`write_buffer_size` of leveldb), with a little more on top. */
const size = 4.4 * 2 ** 20;
/** Bytes; what is longer than 64 KiB would lie in a file beside the log. */
const piece = 48 * 2 ** 10;

/** Firefox and Safari keep their databases in SQLite, which knows its own stumps. */
const isChromium = (): boolean => 'userAgentData' in navigator;

/** Fails nobody: where nothing can be written nothing is in danger either, and whoever writes next is told. */
export async function beginNewLog(): Promise<void> {
  if (!isChromium()) return;
  const db = new Dexie(name);
  db.version(1).stores({ pieces: '' });
  // Noise is not made smaller on its way.
  const noise = crypto.getRandomValues(new Uint8Array(piece));
  const keys = Array.from({ length: Math.ceil(size / piece) }, (_, i) => i);
  const pieces = keys.map(() => noise);
  try {
    await db.table('pieces').bulkPut(pieces, keys);
  } catch {
    // The device is full, or a private window keeps nothing.
  } finally {
    await db.delete().catch(() => undefined);
  }
}

/** Once as long as a page of the app is open: the first page after a crash comes before all that is typed in it. */
export function beginNewLogOnce(): void {
  const { locks } = navigator as { locks?: LockManager };
  const whileThisPageIsThere = (): Promise<never> => new Promise(() => undefined);
  const first = locks?.request('ticketklar.new-log', { ifAvailable: true }, async (lock) => {
    if (lock) await beginNewLog().then(whileThisPageIsThere);
  });
  // A browser that gives no locks here keeps nothing here either.
  first?.catch(() => undefined);
}
