/**
 * The outbox as a state machine: what becomes of one sending, whatever happens to it. Pure: time, chance and the
 * failure come in, the next item goes out, and whoever keeps it writes it down before anything else is sent.
 *
 * `ready → claimed → sent | unknown | rejected`; *unknown* is searched for and becomes *sent*, or *ready* again once the
 * system has said that the ticket is not there. Nothing is sent twice on a guess.
 */
import type { Complaint, Failure, FailureKind } from './systems/failure.ts';
import { passes, wantsSignIn } from './systems/failure.ts';
import type { Created, SafeRetry } from './systems/system.ts';

export const outboxStates = ['ready', 'claimed', 'sent', 'unknown', 'rejected'] as const;
export type OutboxState = (typeof outboxStates)[number];

/** Why an item waits for a person. */
export type Hold =
  /** The draft still has open musts. */
  | 'answers'
  /** The target wants a new sign-in; all items of the target wait with it. */
  | 'sign-in'
  /** The system cannot be searched, so somebody has to look whether the ticket is there. */
  | 'look';

export interface OutboxItem {
  /** A UUID: the key of this sending, and what its marker is made of. */
  readonly id: string;
  readonly draft: string;
  readonly target: string;
  readonly state: OutboxState;
  readonly hold?: Hold | undefined;
  /** Who works on it, and until when the others believe that. */
  readonly lease?: { readonly owner: string; readonly until: number } | undefined;
  /** Not before this time. */
  readonly due: number;
  /** Failures in a row. */
  readonly failures: number;
  /** True from right before the request that may make a ticket until its result is known. */
  readonly posting: boolean;
  /** How often that request has left, and when it last ended. */
  readonly posts: number;
  readonly postedAt?: number | undefined;
  readonly created?: Created | undefined;
  readonly createdAt?: number | undefined;
  /** A person wants it no longer, and nobody knows whether it is there. */
  readonly cancelled?: boolean | undefined;
  /** Other tickets with the same marker. */
  readonly doubles: readonly Created[];
  /** What is left to do for a ticket that is there. */
  readonly left: { readonly files: boolean; readonly count: boolean };
  /** Names of files that the system has not taken. */
  readonly missing: readonly string[];
  /** When a request that adds a file last left or was given up; undefined once all files are accounted for. */
  readonly attachedAt?: number | undefined;
  /** True when nobody could tell whether the files are there. */
  readonly unchecked?: boolean | undefined;
  readonly failure?: Trouble | undefined;
  readonly addedAt: number;
}

/** A failure as it is kept. */
export interface Trouble {
  readonly kind: FailureKind;
  readonly complaints: readonly Complaint[];
  readonly at: number;
}

/** Milliseconds. */
export interface Patience {
  readonly lease: number;
  /** After a lost answer: how long a request may still be on its way before an empty search means anything. */
  readonly settle: number;
  /** Between two searches, and the first wait after a failure; doubled each time. */
  readonly first: number;
  readonly longest: number;
}
export const patience: Patience = { lease: 900_000, settle: 60_000, first: 2_000, longest: 900_000 };

/** What the machine has to know of a system. */
export interface Kind {
  readonly retry: SafeRetry;
  readonly indexLag: number;
}

export type At = { readonly now: number; readonly chance: () => number; readonly patience?: Patience };

export const newItem = (
  { id, draft, target, files }: { id: string; draft: string; target: string; files: number },
  now: number,
  hold?: Hold,
): OutboxItem => ({
  ...{ id, draft, target, state: 'ready', hold, due: now, failures: 0, posting: false, posts: 0, doubles: [] },
  ...{ left: { files: files > 0, count: true }, missing: [], addedAt: now },
});

/** Doubled each time, with half of it left to chance, so that many senders do not come back together. */
export const waitAfter = (failures: number, { chance, patience: p = patience }: Omit<At, 'now'>): number =>
  Math.min(p.longest, p.first * 2 ** Math.min(failures, 30)) * (0.5 + chance() / 2);

/**
 * Takes an item to work on it.
 * @returns undefined when somebody else has it, or nothing is to be done yet
 */
export function claim(item: OutboxItem, owner: string, { now, patience: p = patience }: At): OutboxItem | undefined {
  const free = abandoned(item, now);
  if (free.lease || free.hold || free.due > now || !hasWork(free)) return undefined;
  const lease = { owner, until: now + p.lease };
  return { ...free, lease, state: free.state === 'ready' ? 'claimed' : free.state };
}

export const hasWork = ({ state, left, posts }: OutboxItem): boolean =>
  state === 'ready' ||
  state === 'unknown' ||
  (state === 'sent' && (left.files || left.count)) ||
  (state === 'rejected' && left.count && posts > 0);

/** An item whose owner is gone: what was under way is unknown, everything else starts again. */
export function abandoned(item: OutboxItem, now: number, isAlive?: (owner: string) => boolean): OutboxItem {
  const { lease } = item;
  if (!lease || (lease.until > now && (isAlive?.(lease.owner) ?? true))) return item;
  const free = { ...item, lease: undefined };
  if (item.attachedAt !== undefined) return { ...free, attachedAt: now };
  if (item.state !== 'claimed') return free;
  return item.posting ? { ...free, state: 'unknown', postedAt: now, due: now } : { ...free, state: 'ready', due: now };
}

/** @returns undefined when the lease is gone: then nothing may be sent any more */
export const renewed = (
  item: OutboxItem,
  owner: string,
  { now, patience: p = patience }: At,
): OutboxItem | undefined =>
  item.lease?.owner === owner ? { ...item, lease: { owner, until: now + p.lease } } : undefined;

/** Written before the request that may make a ticket. */
export function posting(item: OutboxItem, owner: string, at: At): OutboxItem | undefined {
  const mine = renewed(item, owner, at);
  if (mine?.state !== 'claimed' || mine.created) return undefined;
  return { ...mine, posting: true, posts: item.posts + 1, postedAt: at.now };
}

/** A ticket is there. True whoever says so, also somebody whose lease has run out. */
export function created(item: OutboxItem, ticket: Created, now: number): OutboxItem {
  const known = { posting: false, failure: undefined, failures: 0, hold: undefined } as const;
  if (!item.created) return { ...item, ...known, state: 'sent', created: ticket, createdAt: now, due: now };
  return { ...item, ...known, doubles: without([...item.doubles, ticket], item.created) };
}

/** What the search of an unknown item has found. */
export function searched(item: OutboxItem, found: readonly Created[], kind: Kind, at: At): OutboxItem {
  const { now, patience: p = patience } = at;
  const [first, ...others] = found;
  if (first) return others.reduce((next, other) => created(next, other, now), created(item, first, now));
  if (item.state !== 'unknown') return item;
  if (now >= (item.postedAt ?? 0) + p.settle + kind.indexLag)
    return item.cancelled ? { ...again(item, now), state: 'rejected', failure: item.failure } : again(item, now);
  const failures = item.failures + 1;
  return { ...item, failures, due: now + waitAfter(failures, at) };
}

/** Nothing is left to be counted: a refused ticket is not there after all, or nobody can be asked. */
export const notCounted = (item: OutboxItem): OutboxItem => ({ ...item, left: { ...item.left, count: false } });

/** Nobody has the ticket, or the system makes one of two: it may go out once more. */
export const again = (item: OutboxItem, now: number): OutboxItem =>
  item.created
    ? item
    : {
        ...item,
        ...{ state: 'ready', posting: false, due: now, failure: undefined, hold: undefined },
      };

/** Whether an unknown item may go out again without a search. */
export const isSafe = ({ cancelled }: OutboxItem, { retry }: Kind): boolean =>
  !cancelled && (retry === 'native-key' || retry === 'own-id');

/** What is there under the marker of a sent ticket. Counted once more when nothing can be on its way any longer. */
export function counted(item: OutboxItem, found: readonly Created[], kind: Kind, at: At): OutboxItem {
  const { now, patience: p = patience } = at;
  const last = (item.createdAt ?? now) + p.settle + kind.indexLag;
  const doubles = item.created ? without([...item.doubles, ...found], item.created) : item.doubles;
  const left = { ...item.left, count: now < last };
  return { ...item, doubles, left, failure: undefined, failures: 0, due: left.count ? last : now };
}

/** Work on it has ended for now. */
export const released = (item: OutboxItem, owner: string): OutboxItem =>
  item.lease?.owner === owner ? { ...item, lease: undefined } : item;

/** An error of ours has ended the work: as after a crash, but not at once again. */
export function crashed(item: OutboxItem, owner: string, at: At): OutboxItem {
  if (item.lease?.owner !== owner) return item;
  const free = abandoned(item, at.now, () => false);
  return { ...free, failures: item.failures + 1, due: at.now + waitAfter(item.failures, at) };
}

/** What a failure makes of an item. One that is no longer ours stays as it is. */
export function failed(
  item: OutboxItem,
  owner: string,
  failure: Failure,
  at: At & Partial<Pick<Kind, 'indexLag'>>,
): OutboxItem {
  if (item.lease?.owner !== owner) return item;
  const { now } = at;
  const { kind } = failure;
  const failures = item.failures + 1;
  // Before the next request a search must be able to know what the last one has made.
  const lag = item.posting && kind !== 'offline' ? (at.indexLag ?? 0) : 0;
  const due = now + Math.max(waitAfter(item.failures, at), (failure.wait ?? 0) * (1 + at.chance() / 10), lag);
  const attachedAt = item.attachedAt !== undefined && failure.maybeArrived ? now : item.attachedAt;
  const next: OutboxItem = { ...item, lease: undefined, failure: troubleOf(failure, now), failures, due, attachedAt };

  if (item.state === 'claimed') {
    if (item.posting && failure.maybeArrived)
      return { ...next, state: 'unknown', postedAt: now, cancelled: kind === 'cancelled' };
    const unsent: OutboxItem = { ...next, posting: false };
    if (wantsSignIn(kind)) return { ...unsent, state: 'ready', hold: 'sign-in' };
    if (passes(kind)) return { ...unsent, state: 'ready' };
    // Looked for once more when nothing of it can be on its way any longer.
    const settled = now + (at.patience ?? patience).settle + lag;
    return { ...unsent, state: 'rejected', due: Math.max(due, settled) };
  }
  if (item.state === 'rejected')
    return { ...next, failure: item.failure, left: { ...item.left, count: passes(kind) && item.left.count } };
  if (wantsSignIn(kind)) return { ...next, hold: 'sign-in' };
  if (passes(kind) || kind === 'cancelled' || kind === 'not-understood') return next;
  if (item.state === 'unknown') return { ...next, hold: 'look' };
  // The ticket is there; what cannot be done is said and not tried for ever.
  return { ...next, left: { files: false, count: false }, unchecked: item.left.files || item.unchecked };
}

export const troubleOf = ({ kind, complaints }: Failure, at: number): Trouble => ({ kind, complaints, at });

/** What a person may do: answers given, signed in again, changed what was refused. */
export const retried = (item: OutboxItem, now: number): OutboxItem => {
  const free = { ...item, hold: undefined, cancelled: undefined, due: now, failures: 0 };
  return item.state === 'rejected'
    ? { ...free, state: 'ready', failure: undefined, left: { ...item.left, count: true } }
    : free;
};

/** An item may be taken back or changed only while no ticket of it can be there. */
export const mayChange = ({ state }: OutboxItem): boolean => state === 'ready' || state === 'rejected';

function without(tickets: readonly Created[], one: Created): Created[] {
  const others = tickets.filter(({ id }) => id !== one.id);
  return others.filter(({ id }, i) => others.findIndex((other) => other.id === id) === i);
}
