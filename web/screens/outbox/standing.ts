/** Where an item of the outbox stands, as one of the words that people read. */
import type { OutboxItem } from '../../../core/outbox.ts';
import { hasWork } from '../../../core/outbox.ts';

export type Standing =
  'waits' | 'sending' | 'sent' | 'checks' | 'unknown' | 'cancelled' | 'rejected' | 'answers' | 'signIn' | 'look';

export function standingOf(item: OutboxItem): Standing {
  if (item.hold === 'answers') return 'answers';
  if (item.hold === 'sign-in') return 'signIn';
  if (item.hold === 'look') return 'look';
  if (item.state === 'sent') return hasWork(item) ? 'checks' : 'sent';
  if (item.state === 'claimed') return 'sending';
  // Nobody refused anything: the person stopped it.
  if (item.state === 'rejected' && item.failure?.kind === 'cancelled') return 'cancelled';
  return item.state === 'ready' ? 'waits' : item.state;
}

/** True when a person has to do something, or should know of something. */
export const needsSomebody = (item: OutboxItem): boolean =>
  ['answers', 'signIn', 'look', 'rejected', 'cancelled'].includes(standingOf(item)) ||
  item.doubles.length > 0 ||
  item.missing.length > 0 ||
  item.unchecked === true;
