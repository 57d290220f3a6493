/** Drafts: made, listed, counted. Saving is in `save.ts`, bin and archive in `shelves.ts`. */
import type { Ticket } from '../../core/ticket.ts';
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import type { Draft, DraftState, Outcome, Shelf } from './rows.ts';
import { valuesOf, withStamps } from './stamps.ts';

export const emptyOutcome: Outcome = { readiness: 0, verdict: 'blocked', must: 0, should: 0, could: 0 };

type From = Partial<
  Pick<Draft, 'type' | 'lang' | 'title' | 'body' | 'markup' | 'fields' | 'closures' | 'target' | 'outcome'>
>;

/** A draft that is not saved yet. Values that are not given are empty. */
export function newDraft(from: From = {}): Draft {
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    type: 'incident',
    title: '',
    body: '',
    fields: {},
    closures: {},
    evidence: [],
    target: '',
    state: 'working',
    ...from,
    createdAt: now,
    changedAt: now,
  };
}

/** Saves a draft that {@link newDraft} made. Doing it twice changes nothing the second time. */
export async function addDraft(draft: Draft): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.changes, db.memos, async () => {
    if (await db.drafts.get(draft.id)) return;
    const stamp = await noteChange(db, 'drafts', draft.id, draft.createdAt);
    await db.drafts.add(withStamps(draft, valuesOf(draft), stamp));
  });
}

/** Makes a draft and saves it. */
export async function createDraft(from: From = {}): Promise<Draft> {
  const draft = newDraft(from);
  await addDraft(draft);
  return draft;
}

/** Undefined when there is no such draft. */
export const getDraft = (id: string): Promise<Draft | undefined> => database().drafts.get(id);

export interface DraftQuery {
  readonly state?: DraftState | undefined;
  /** Undefined lists what is on the desk. */
  readonly shelf?: Shelf | undefined;
  /** At most this many; the newest first. */
  readonly limit: number;
}

/** Drafts, last changed first. Reads hardly more rows than it returns; `shelf.ts` searches. */
export async function listDrafts({ state, shelf, limit }: DraftQuery): Promise<Draft[]> {
  const { drafts } = database();
  const sorted = state
    ? drafts.where('[state+changedAt]').between([state, -Infinity], [state, Infinity]).reverse()
    : drafts.orderBy('changedAt').reverse();
  return sorted
    .filter((draft) => draft.shelf === shelf)
    .limit(limit)
    .toArray();
}

/** The draft as the core knows it. Relative times in the text are understood against the last change. */
export const ticketOf = (draft: Draft): Ticket => ({
  id: draft.id,
  type: draft.type,
  ...(draft.lang ? { lang: draft.lang } : {}),
  title: draft.title,
  body: draft.body,
  fields: draft.fields,
  attachments: draft.evidence.map(({ name, kind, size }) => ({ name, size, ...(kind ? { kind } : {}) })),
  date: new Date(draft.changedAt).toISOString(),
});
