/** Files of a draft. One Blob per row; the draft carries the list of them, so that showing it reads no bytes. */
import { nextChange } from './changes.ts';
import { database, type Database } from './database.ts';
import { fingerprint } from './fingerprint.ts';
import { DraftGone } from './gone.ts';
import type { Draft, Evidence, EvidenceNote } from './rows.ts';
import { withStamps } from './stamps.ts';

/** The line of a file in its draft's list. */
export const noteOf = ({ id, name, kind, size, sha256, alt, original }: Evidence): EvidenceNote => ({
  ...{ id, name, kind, size, sha256 },
  ...(alt ? { alt } : {}),
  ...(original ? { original } : {}),
});

/** A file as it was, with its original where that was kept: what an undo puts back. */
export interface Taken {
  readonly row: Evidence;
  readonly original?: Evidence | undefined;
  /** Its place in the list, from 0. */
  readonly at: number;
}

/**
 * Adds a file to a draft.
 * @returns its line in the draft's list, after the strict commit
 * @throws DraftGone when the draft is gone; what the database throws when there is no room
 */
export async function addEvidence(draftId: string, blob: Blob, name: string): Promise<EvidenceNote> {
  const note: EvidenceNote = {
    id: crypto.randomUUID(),
    name,
    kind: blob.type,
    size: blob.size,
    sha256: await fingerprint(blob),
  };
  const { evidence } = database();
  // The bytes by themselves: while the disk takes them, what is typed into the draft does not wait behind them.
  await evidence.add({ ...note, draft: draftId, addedAt: Date.now(), blob });
  try {
    await change(draftId, (draft) => Promise.resolve([...draft.evidence, note]));
  } catch (error) {
    await evidence.delete(note.id).catch(() => undefined);
    throw error;
  }
  return note;
}

/** Takes a file away and returns it, so that {@link returnEvidence} can bring it back; undefined when it is not there. */
export async function removeEvidence(draftId: string, id: string): Promise<Taken | undefined> {
  let taken: Taken | undefined;
  await change(draftId, async (draft, db) => {
    taken = await take(draft, db, id);
    await db.evidence.bulkDelete([id, ...(taken?.original ? [taken.original.id] : [])]);
    return draft.evidence.filter((note) => note.id !== id);
  });
  return taken;
}

/** Brings a removed file back to its place. */
export async function returnEvidence({ row, original, at }: Taken): Promise<void> {
  await change(row.draft, async (draft, db) => {
    await db.evidence.bulkPut([row, ...(original ? [original] : [])]);
    return draft.evidence.filter(({ id }) => id !== row.id).toSpliced(at, 0, noteOf(row));
  });
}

/**
 * Puts other bytes into a file; it keeps its id and its place. Size and fingerprint are taken from the bytes.
 * @param original kept beside it; left out, an original that was kept before is deleted
 * @returns what was there; the same function puts it back. Undefined, and nothing changed, when the file is gone
 */
export async function replaceEvidence(next: Evidence, original?: Evidence): Promise<Taken | undefined> {
  const { original: _, ...bare } = next;
  const row: Evidence = {
    ...bare,
    ...(original ? { original: original.id } : {}),
    kind: next.blob.type,
    size: next.blob.size,
    sha256: await fingerprint(next.blob),
  };
  let taken: Taken | undefined;
  await change(next.draft, async (draft, db) => {
    taken = await take(draft, db, row.id);
    if (!taken) return draft.evidence;
    if (taken.original && taken.original.id !== original?.id) await db.evidence.delete(taken.original.id);
    await db.evidence.bulkPut([row, ...(original ? [original] : [])]);
    return draft.evidence.with(taken.at, noteOf(row));
  });
  return taken;
}

/** Gives a file another name, or says what can be seen in it (empty: nothing is said). Its bytes are not touched. */
export async function describeEvidence(
  draftId: string,
  id: string,
  says: { readonly name?: string; readonly alt?: string },
): Promise<void> {
  await change(draftId, async (draft, db) => {
    const taken = await take(draft, db, id);
    if (!taken) return draft.evidence;
    const { alt, ...row } = { ...taken.row, ...says };
    const next: Evidence = { ...row, ...(alt ? { alt } : {}) };
    // The original is called the same: a name that had to go is in neither of them.
    await db.evidence.bulkPut([next, ...(taken.original ? [{ ...taken.original, name: next.name }] : [])]);
    return draft.evidence.with(taken.at, noteOf(next));
  });
}

/** Puts the files of a draft into this order; those that are not named stay behind them. */
export async function orderEvidence(draftId: string, ids: readonly string[]): Promise<void> {
  await change(draftId, (draft) => Promise.resolve(inOrder(draft.evidence, ids)));
}

/** The notes in the order of the ids, then the others as they stood. */
export const inOrder = (notes: readonly EvidenceNote[], ids: readonly string[]): readonly EvidenceNote[] => [
  ...ids.flatMap((id) => notes.filter((note) => note.id === id)),
  ...notes.filter(({ id }) => !ids.includes(id)),
];

/** The bytes of a file; undefined when it is gone. */
export const getEvidence = (id: string): Promise<Evidence | undefined> => database().evidence.get(id);

/** True when the bytes are still those that were added; asked before anything is sent or drawn upon. */
export const isIntact = async (row: Evidence): Promise<boolean> =>
  row.blob.size === row.size && (await fingerprint(row.blob)) === row.sha256;

async function take(draft: Draft, db: Database, id: string): Promise<Taken | undefined> {
  const row = await db.evidence.get(id);
  const at = draft.evidence.findIndex((note) => note.id === id);
  if (!row || at < 0) return undefined;
  return { row, original: row.original === undefined ? undefined : await db.evidence.get(row.original), at };
}

async function change(
  draftId: string,
  next: (draft: Draft, db: Database) => Promise<readonly EvidenceNote[]>,
): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.evidence, db.changes, db.memos, async () => {
    const now = Date.now();
    const [draft, noted] = await Promise.all([db.drafts.get(draftId), nextChange(db, 'drafts', draftId, now)]);
    if (!draft) throw new DraftGone(draftId);
    const evidence = await next(draft, db);
    const names = changedNames(draft.evidence, evidence);
    if (names.length === 0) return;
    const changed = withStamps({ ...draft, evidence, changedAt: now }, names, noted.stamp);
    await Promise.all([noted.note(), db.drafts.put(changed)]);
  });
}

/** What differs between two lists of files, as the clocks of the draft name it. */
function changedNames(before: readonly EvidenceNote[], after: readonly EvidenceNote[]): string[] {
  const [had, has] = [new Set(before), new Set(after)];
  const changed = [...after.filter((note) => !had.has(note)), ...before.filter((note) => !has.has(note))];
  const idsIn = (notes: readonly EvidenceNote[], others: readonly EvidenceNote[]): string[] =>
    notes.map(({ id }) => id).filter((id) => others.some((other) => other.id === id));
  const moved = idsIn(before, after).join() !== idsIn(after, before).join();
  return [...new Set(changed.map(({ id }) => `evidence.${id}`)), ...(moved ? ['order'] : [])];
}
