/** The change log. Called inside the transaction of the change, so that neither is there without the other. */
import type { Database } from './database.ts';

/** Notes that the object changed, or with `gone` that it was deleted (its tombstone). */
export async function noteChange(
  db: Database,
  table: 'drafts' | 'guides' | 'practice',
  id: string,
  at: number,
  gone = false,
): Promise<void> {
  const key = `${table}/${id}`;
  const before = await db.changes.get(key);
  await db.changes.put({ key, at, revision: (before?.revision ?? 0) + 1, gone });
}
