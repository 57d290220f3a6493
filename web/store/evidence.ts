/** Files of a draft. One Blob per row; the draft carries the list of them, so that showing it reads no bytes. */
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import { DraftGone } from './gone.ts';
import type { Draft, Evidence, EvidenceNote } from './rows.ts';
import { withStamps } from './stamps.ts';

/** SHA-256 of the bytes as lower-case hexadecimal. */
export async function fingerprint(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
  await change(draftId, async (draft) => {
    await database().evidence.add({ ...note, draft: draftId, addedAt: Date.now(), blob });
    return [...draft.evidence, note];
  });
  return note;
}

/** Takes a file away and returns it, so that {@link returnEvidence} can bring it back. */
export async function removeEvidence(draftId: string, id: string): Promise<Evidence | undefined> {
  const row = await database().evidence.get(id);
  await change(draftId, async (draft) => {
    await database().evidence.delete(id);
    return draft.evidence.filter((note) => note.id !== id);
  });
  return row;
}

export async function returnEvidence(row: Evidence): Promise<void> {
  const { id, name, kind, size, sha256 } = row;
  await change(row.draft, async (draft) => {
    await database().evidence.put(row);
    return [...draft.evidence, { id, name, kind, size, sha256 }];
  });
}

/** The bytes of a file; undefined when it is gone. */
export const getEvidence = (id: string): Promise<Evidence | undefined> => database().evidence.get(id);

/** True when the bytes are still those that were added; asked before anything is sent. */
export const isIntact = async (row: Evidence): Promise<boolean> =>
  row.blob.size === row.size && (await fingerprint(row.blob)) === row.sha256;

async function change(draftId: string, next: (draft: Draft) => Promise<readonly EvidenceNote[]>): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.evidence, db.changes, db.memos, async () => {
    const draft = await db.drafts.get(draftId);
    if (!draft) throw new DraftGone(draftId);
    const evidence = await next(draft);
    const now = Date.now();
    const had = new Set(draft.evidence);
    const has = new Set(evidence);
    const changed = [...evidence.filter((note) => !had.has(note)), ...draft.evidence.filter((note) => !has.has(note))];
    const stamp = await noteChange(db, 'drafts', draftId, now);
    const names = changed.map(({ id }) => `evidence.${id}`);
    await db.drafts.put(withStamps({ ...draft, evidence, changedAt: now }, names, stamp));
  });
}
