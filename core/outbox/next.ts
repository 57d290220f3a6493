/** Which item comes next, and when: the oldest first, each target at its own pace, none because of another target. */
import { abandoned, hasWork, type OutboxItem } from '../outbox.ts';

export interface Pace {
  /** Milliseconds between two items of one target. */
  readonly pause: number;
  /** When the last item of the target was taken. */
  readonly last?: number | undefined;
  /** How many may be under way at once. */
  readonly most?: number;
}

export type Next =
  | { readonly kind: 'take'; readonly item: OutboxItem }
  /** Nothing to do before this time, milliseconds since 1970. */
  | { readonly kind: 'wait'; readonly until: number }
  /** Nothing to do until somebody does something. */
  | { readonly kind: 'idle' };

/**
 * @param items everything that is in the outbox
 * @param paceOf of a target
 */
export function nextOf(items: readonly OutboxItem[], paceOf: (target: string) => Pace, now: number): Next {
  const free = items.map((item) => abandoned(item, now));
  const byTarget = new Map<string, OutboxItem[]>();
  for (const item of free) {
    const own = byTarget.get(item.target);
    if (own) own.push(item);
    else byTarget.set(item.target, [item]);
  }
  const open = new Map([...byTarget].map(([target, own]) => [target, openAt(own, paceOf(target))]));
  const starts = free
    .filter((item) => !item.lease && !item.hold && hasWork(item))
    .map((item) => ({ item, at: Math.max(item.due, open.get(item.target) ?? 0) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => Number(a.at > now) - Number(b.at > now) || a.item.addedAt - b.item.addedAt);
  const first = starts.find(({ at }) => at <= now);
  if (first) return { kind: 'take', item: first.item };
  const leases = free.flatMap(({ lease }) => (lease ? [lease.until] : []));
  const until = Math.min(...starts.map(({ at }) => at), ...leases);
  return until < Infinity ? { kind: 'wait', until } : { kind: 'idle' };
}

/** When a target takes the next item: a wait that it has asked for, and a sign-in that it wants, hold for all of them. */
function openAt(own: readonly OutboxItem[], { pause, last, most = 1 }: Pace): number {
  if (own.some(({ hold }) => hold === 'sign-in')) return Infinity;
  if (own.filter(({ lease }) => lease).length >= most) return Infinity;
  const free = last === undefined ? 0 : last + pause;
  return own.reduce((latest, item) => Math.max(latest, gateOf(item)), free);
}

/** One dead server is not asked a thousand times for a thousand items, and one bad item does not stop the others. */
const gate = 30_000;

const gateOf = ({ failure, due }: OutboxItem): number => {
  if (failure?.kind === 'busy') return due;
  return failure?.kind === 'offline' || failure?.kind === 'no-answer' ? Math.min(due, failure.at + gate) : 0;
};
