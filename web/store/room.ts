/** How much room the browser gives, and asking it not to clear ours. */
import { database } from './database.ts';

/** Bytes that should stay free for a day's work with screenshots. */
const leastFree = 200_000_000;
/** Bytes that have to come before it is worth asking for room again. */
const worthAsking = 20_000_000;
const day = 86_400_000;

export interface Room {
  readonly usage?: number | undefined;
  /** Bytes; undefined where the browser does not tell. */
  readonly free?: number | undefined;
  /** True before it is too late: less than a tenth, and less than 200 MB, is free. */
  readonly tight: boolean;
}

export async function roomNow(): Promise<Room> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  if (usage === undefined || quota === undefined) return { usage, tight: false };
  const free = Math.max(0, quota - usage);
  // Chromium 138 and later tell every site the same: usage and whole GiB, at most 10, whatever is really left.
  if (free === 0 || free % 2 ** 30 !== 0) return { usage, free, tight: free < leastFree && free < quota / 10 };
  return { usage, tight: !(await isRoomFor(usage)) };
}

let asked: { readonly usage: number; readonly fits: boolean } | undefined;

/** Asks for the room and gives it back at once: a file of that length, without bytes in it. */
async function isRoomFor(usage: number): Promise<boolean> {
  if (asked && Math.abs(usage - asked.usage) < worthAsking) return asked.fits;
  let fits = true;
  try {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('room', { create: true });
    const writing = await file.createWritable();
    try {
      await writing.truncate(leastFree);
    } finally {
      await writing.abort().catch(() => undefined);
    }
  } catch (error) {
    // A browser without such files does not tell; what cannot be saved is said when it happens.
    fits = !(error instanceof DOMException && error.name === 'QuotaExceededError');
  }
  asked = { usage, fits };
  return fits;
}

/**
 * At most so many bytes are left; undefined when that is enough, or somebody was told within the last day.
 * @param now milliseconds since 1970
 */
export async function shortOf(now: number): Promise<number | undefined> {
  const told = await database().memos.get('tight');
  if (told && now - Number(told.value) < day) return undefined;
  const room = await roomNow();
  return room.tight ? (room.free ?? leastFree) : undefined;
}

/** Remembers when a person was told that room is short. */
export const noteTold = async (at: number): Promise<void> =>
  void (await database().memos.put({ key: 'tight', value: at }));

/**
 * Asks the browser to keep our data when space runs short. Chromium decides silently; where the browser would ask the
 * person (Firefox), the settings offer it instead.
 */
export async function keepForGood(): Promise<void> {
  try {
    const { storage, permissions } = navigator;
    const asked = await permissions.query({ name: 'persistent-storage' });
    if (asked.state !== 'denied' && !navigator.userAgent.includes('Firefox')) await storage.persist();
  } catch {
    // A browser that does not know the question cannot promise anything; the settings say so.
  }
}
