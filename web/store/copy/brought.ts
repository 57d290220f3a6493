/** What came back from the second copy, kept beside the drafts until somebody was told: whoever met it may be gone by then. */
import * as z from 'zod/mini';
import { database, type Database } from '../database.ts';

const count = z.number().check(z.nonnegative());
const schema = z.object({
  /** How many drafts were not in the database any more. */
  missing: count,
  /** How many were there in an older state. */
  older: count,
  /** Names of files that those drafts had: their bytes lie only in the database. */
  files: z.array(z.string()),
});
export type Brought = z.infer<typeof schema>;

const key = 'brought';

/** What nobody was told of yet. */
export const broughtBack = (): Promise<Brought | undefined> => untold(database());

/** Somebody has read it. */
export const forgetBrought = (): Promise<void> => database().memos.delete(key);

/** Adds it to what nobody was told of yet, inside the transaction that has brought it back. */
export async function noteBrought(db: Database, { missing, older, files }: Brought): Promise<void> {
  if (missing + older === 0) return;
  const before = await untold(db);
  const both: Brought = {
    missing: missing + (before?.missing ?? 0),
    older: older + (before?.older ?? 0),
    files: [...(before?.files ?? []), ...files],
  };
  await db.memos.put({ key, value: JSON.stringify(both) });
}

async function untold(db: Database): Promise<Brought | undefined> {
  const memo = await db.memos.get(key);
  return typeof memo?.value === 'string' ? z.parse(schema, JSON.parse(memo.value)) : undefined;
}
