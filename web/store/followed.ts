/** Tickets that were sent from here, as they stand, and the answers to them that were written. Every change is one strict transaction. */
import { troubleOf } from '../../core/outbox.ts';
import { isUnderWay, type Reply, replyAgain } from '../../core/outbox/reply.ts';
import type { Failure } from '../../core/systems/failure.ts';
import type { Comment, TicketState } from '../../core/systems/system.ts';
import { database } from './database.ts';
import type { Followed, KeptReply } from './followedRows.ts';

/** Milliseconds between two readings of a ticket that is not solved. */
export const hour = 3_600_000;

const change = async (id: string, next: (row: Followed) => Followed): Promise<void> => {
  const { followed } = database();
  await database().transaction('rw', followed, async () => {
    const row = await followed.get(id);
    if (row) await followed.put(next(row));
  });
};

/** @param me the name that comments of this person carry */
const withWaits = (row: Followed, me: string): Followed => {
  const unseen = row.comments.some(({ id, author }) => author !== me && !row.seen.includes(id));
  return { ...row, waits: row.state?.state === 'waiting' || unseen ? 1 : 0 };
};

/** Whatever the outbox has sent is followed from now on; what is followed already stays as it is. */
export async function followSent(): Promise<void> {
  const db = database();
  await db.transaction('rw', db.outbox, db.followed, async () => {
    const known = new Set(await db.followed.toCollection().primaryKeys());
    for (const { id, draft, target, created, createdAt, leaving } of await db.outbox.toArray()) {
      if (!created || known.has(id)) continue;
      const { title } = leaving.ticket;
      const row: Followed = {
        ...{ id, draft, target, ticket: created, title, sentAt: createdAt ?? Date.now() },
        ...{ comments: [], seen: [], open: 1, waits: 0 },
      };
      await db.followed.add(row);
    }
  });
}

const rank = ({ waits, state }: Followed): number =>
  waits ? 0 : state?.state === 'closed' ? 3 : state?.state === 'solved' ? 2 : 1;

/** What waits for the person first, closed ones last, newest first among equals. */
export const listFollowed = async (): Promise<Followed[]> =>
  (await database().followed.toArray()).sort((a, b) => rank(a) - rank(b) || b.sentAt - a.sentAt);

export const getFollowed = (id: string): Promise<Followed | undefined> => database().followed.get(id);

/** Open tickets that were not read within the hour. */
export const dueToRead = async (now: number): Promise<Followed[]> =>
  (await database().followed.where('open').equals(1).toArray()).filter(({ readAt = 0 }) => readAt + hour <= now);

/** What the system has told. */
export const keepReading = (
  id: string,
  { state, comments }: { readonly state: TicketState; readonly comments: readonly Comment[] },
  me: string,
): Promise<void> =>
  change(id, (row) => {
    const open = state.state === 'open' || state.state === 'waiting' ? 1 : 0;
    return withWaits({ ...row, state, comments, open, readAt: Date.now(), failure: undefined }, me);
  });

/** What the system has not told; the next try is in an hour. A ticket that is gone is not asked for again by itself. */
export const keepNotRead = (id: string, failure: Failure): Promise<void> =>
  change(id, (row) => {
    const now = Date.now();
    const open = failure.kind === 'not-found' ? 0 : row.open;
    return { ...row, open, readAt: now, failure: troubleOf(failure, now) };
  });

/** Nobody can be asked how it stands. */
export const endFollowing = (id: string): Promise<void> => change(id, (row) => ({ ...row, open: 0 }));

/** The person has its comments before their eyes. */
export const haveSeen = (id: string, me: string): Promise<void> =>
  change(id, (row) => withWaits({ ...row, seen: row.comments.map((one) => one.id) }, me));

export const repliesTo = async (ticket: string): Promise<KeptReply[]> =>
  (await database().replies.where('ticket').equals(ticket).toArray()).sort((a, b) => a.addedAt - b.addedAt);

export const openReplies = async (): Promise<KeptReply[]> =>
  (await database().replies.where('open').equals(1).toArray()).sort((a, b) => a.addedAt - b.addedAt);

/** Changes an answer as it is kept. @returns undefined when it is gone */
export async function changeReply(id: string, next: (kept: Reply) => Reply): Promise<KeptReply | undefined> {
  const { replies } = database();
  return database().transaction('rw', replies, async () => {
    const before = await replies.get(id);
    if (!before) return undefined;
    const after = next(before);
    const row: KeptReply = { ...before, ...after, open: isUnderWay(after) || after.state === 'rejected' ? 1 : 0 };
    await replies.put(row);
    return row;
  });
}

/** After a new sign-in: the answers to tickets of the target that waited for it. */
export async function retryReplies(target: string): Promise<void> {
  for (const { id, ticket, hold } of await openReplies())
    if (hold === 'sign-in' && (await getFollowed(ticket))?.target === target)
      await changeReply(id, (kept) => replyAgain(kept, Date.now()));
}
