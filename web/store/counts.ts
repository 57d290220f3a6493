/** How much there is. Counts indexes and reads no rows; loaded with the frame, so it brings nothing else along. */
import { database, type Database } from './database.ts';
import { commitNow } from './locks.ts';
import type { DraftState, Shelf } from './rows.ts';

export type Counts = Readonly<Record<DraftState | 'all' | Shelf, number>>;

/** How many drafts are on the desk, in all and by state, and how many on each shelf. Reads no rows. */
export function countDrafts(): Promise<Counts> {
  const { drafts } = database();
  return database().transaction('r', drafts, () => countIn(drafts));
}

async function countIn(drafts: Database['drafts']): Promise<Counts> {
  const onShelf = (shelf: Shelf, state: DraftState) => drafts.where('[shelf+state]').equals([shelf, state]).count();
  const of = async (state: DraftState): Promise<number> => {
    const range = drafts.where('[state+changedAt]').between([state, -Infinity], [state, Infinity]).count();
    const [all, archived, binned] = await Promise.all([range, onShelf('archive', state), onShelf('bin', state)]);
    return all - archived - binned;
  };
  const by = (shelf: Shelf) => drafts.where('shelf').equals(shelf).count();
  const counted = Promise.all([
    ...(['working', 'ready', 'sent'] as const).map(of),
    ...(['archive', 'bin'] as const).map(by),
  ]);
  commitNow();
  const [working, ready, sent, archive, bin] = await counted;
  const [w = 0, r = 0, s = 0] = [working, ready, sent];
  return { all: w + r + s, working: w, ready: r, sent: s, archive: archive ?? 0, bin: bin ?? 0 };
}

/** Tickets on the practice desk. */
export const countPractice = (): Promise<number> => database().practice.count();

/**
 * What waits in the outbox or in a ticket that was sent, whether there is anything to send, and whether anything was
 * sent that can be followed.
 */
export async function countOutbox(): Promise<{
  readonly waiting: number;
  readonly open: number;
  readonly sent: number;
}> {
  const { outbox, followed } = database();
  const [waiting, open, sent, waits] = await Promise.all([
    outbox.where('state').notEqual('sent').count(),
    outbox.where('open').equals(1).count(),
    outbox.where('state').equals('sent').count(),
    followed.where('waits').equals(1).count(),
  ]);
  return { waiting: waiting + waits, open, sent };
}

/** Ids of drafts whose tickets wait for the person. */
export const draftsThatWait = async (): Promise<ReadonlySet<string>> =>
  new Set((await database().followed.where('waits').equals(1).toArray()).map(({ draft }) => draft));
