/**
 * An item that comes out of a backup. Where it came from it may have gone on: what had not arrived when the backup was
 * made may be there by now, so it is looked for before anything is sent.
 */
import type { OutboxItem } from '../outbox.ts';
import { isUnderWay, type Reply } from './reply.ts';

/** @param now milliseconds since 1970; a search means something from then on, not before */
export function restored(item: OutboxItem, now: number): OutboxItem {
  const free = { ...item, lease: undefined, due: now };
  // What is to be added to a ticket that is there may have been added meanwhile: that is asked first, too.
  if (item.state === 'sent') return item.left.files ? { ...free, attachedAt: now } : free;
  // Only the answers that are still open keep it here: a sign-in is missing anyway, and who looked then must look again.
  const hold = item.hold === 'answers' ? item.hold : undefined;
  const unknown = { state: 'unknown', hold, posting: false, postedAt: now, failures: 0 } as const;
  // What was refused and is not there stays refused.
  return { ...free, ...unknown, cancelled: item.state === 'rejected' || item.cancelled };
}

/** An answer that was on its way when the backup was made: it is looked for before anything is sent. */
export const restoredReply = (reply: Reply, now: number): Reply =>
  isUnderWay(reply)
    ? { ...reply, ...{ state: 'unknown', hold: undefined, due: now, postedAt: now, failures: 0 } }
    : reply;
