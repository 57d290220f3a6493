/**
 * Follows sent tickets: reads how they stand, and sends the answers to them. One round at a time on this device; in the
 * extension an alarm begins one each hour, a page that is open begins one each minute and reads what is due.
 */
import { isUnderWay, replyAbandoned, sendReply } from '../../core/outbox/reply.ts';
import type { Patience } from '../../core/outbox.ts';
import { Failure } from '../../core/systems/failure.ts';
import type { OutgoingFile } from '../../core/systems/system.ts';
import * as store from '../store/followed.ts';
import type { Followed, KeptReply } from '../store/followedRows.ts';
import { database } from '../store/database.ts';
import { fingerprint } from '../store/fingerprint.ts';
import { bytesOfReply } from '../store/replyFiles.ts';
import { hear } from './news.ts';
import { wayTo } from './outbox.ts';

const lock = 'ticketklar.followed';
export const followAlarm = 'followed';
const minute = 60_000;

/** Asks the browser to wake the extension's background: each hour, and soon while an answer is under way. */
export async function wakeToFollow(): Promise<void> {
  if (__TARGET__ === 'web') return;
  const soon = (await store.openReplies()).some((reply) => isUnderWay(reply) && !reply.hold);
  const some = soon || (await database().followed.where('open').equals(1).count()) > 0;
  if (some) await chrome.alarms.create(followAlarm, { periodInMinutes: soon ? 1 : 60 });
  else await chrome.alarms.clear(followAlarm);
}

let begin: (() => void) | undefined;

/** Begins a round now, and from the first call on each minute and whenever something may be due, while this page is open. */
export function follow(): void {
  if (begin) return begin();
  let again = false;
  let running = false;
  const run = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      // A database that cannot be read now is asked again in a minute.
      await followRound().catch(() => undefined);
    }
    running = false;
  };
  begin = () => void run();
  setInterval(begin, minute);
  hear((news) => {
    if (news.kind === 'look') begin?.();
  }, new AbortController().signal);
  begin();
}

/** Sends the answers that are due, then reads the open tickets that were not read within the hour. */
export async function followRound(patience?: Patience): Promise<void> {
  await navigator.locks.request(lock, async () => {
    await store.followSent();
    for (const reply of await store.openReplies()) {
      // Whoever worked on it is gone: this round holds the lock.
      const free = await store.changeReply(reply.id, (kept) => replyAbandoned(kept, Date.now()));
      if (free && isUnderWay(free) && !free.hold && free.due <= Date.now()) await answer(free, patience);
    }
    for (const followed of await store.dueToRead(Date.now())) {
      await read(followed);
    }
  });
  await wakeToFollow();
}

/** Reads one ticket because somebody wants to know now. */
export async function readNow(id: string): Promise<void> {
  const followed = await store.getFollowed(id);
  if (followed) await read(followed);
}

async function read(followed: Followed): Promise<void> {
  try {
    const way = await wayTo(followed, new AbortController().signal);
    if (way instanceof Failure) throw way;
    const { system, connection, target } = way;
    if (system.retry === 'person') return await store.endFollowing(followed.id);
    const state = await system.state(connection, followed.ticket.id);
    const comments = await system.comments(connection, followed.ticket.id);
    await store.keepReading(followed.id, { state, comments }, target.me);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    await store.keepNotRead(followed.id, failure);
  }
}

async function answer(reply: KeptReply, patience?: Patience): Promise<void> {
  const followed = await store.getFollowed(reply.ticket);
  if (!followed) return;
  const way = await wayTo(followed, new AbortController().signal);
  if (way instanceof Failure) {
    await store.changeReply(reply.id, (kept) => ({
      ...kept,
      hold: way.kind === 'signed-out' ? 'sign-in' : undefined,
      due: Date.now() + minute,
    }));
    return;
  }
  await sendReply(reply, {
    ...way,
    ...{ ticket: followed.ticket.id, markup: way.target.markup, me: way.target.me },
    ...{ now: () => Date.now(), chance: () => Math.random(), files: () => filesOf(reply) },
    fileNames: reply.files.map(({ name }) => name),
    ...(patience ? { patience } : {}),
    keep: (change) => store.changeReply(reply.id, change),
  });
  await read(followed);
}

/** @throws Failure where the bytes of a file are gone or not those that were added */
async function filesOf({ files }: KeptReply) {
  const rows = await bytesOfReply(files);
  const whole: (OutgoingFile & { readonly sha256: string })[] = [];
  // One after the other: together they would be in memory together.
  for (const [i, { name, kind, sha256 }] of files.entries()) {
    const bytes = rows[i]?.blob;
    if (!bytes || (await fingerprint(bytes)) !== sha256)
      throw new Failure('refused', { complaints: [{ text: name, place: 'attachments' }] });
    whole.push({ name, kind, bytes, sha256 });
  }
  return whole;
}
