/** Proof that a draft has become a ticket somewhere else: kept with the draft, which is sent from then on. */
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import type { Receipt } from './rows.ts';
import { withStamps } from './stamps.ts';

/** Resolves after the strict commit. A draft that is gone, or that has arrived before, stays as it is. */
export async function keepReceipt(id: string, receipt: Receipt): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.changes, db.memos, async () => {
    const draft = await db.drafts.get(id);
    if (!draft || draft.receipt) return;
    const stamp = await noteChange(db, 'drafts', id, receipt.at);
    await db.drafts.put(withStamps({ ...draft, state: 'sent', receipt }, ['receipt'], stamp));
  });
}
