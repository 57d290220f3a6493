/** When everything was last saved as a file, and whether it is time to do it again. */
import { database } from './database.ts';

export interface BackupState {
  /** Milliseconds since 1970 of the last backup; undefined before the first. */
  readonly at: number | undefined;
  readonly drafts: number;
  /** The earliest change that is known. */
  readonly since: number | undefined;
}

const day = 86_400_000;
/** So many drafts are worth a reminder; with fewer, people know what they have. */
const worthIt = 5;

export async function backupState(): Promise<BackupState> {
  const { changes, drafts, memos } = database();
  const [memo, count, first] = await Promise.all([memos.get('backup'), drafts.count(), changes.orderBy('at').first()]);
  return { at: memo && Number(memo.value), drafts: count, since: first?.at };
}

export const backupDone = async (at: number): Promise<void> =>
  void (await database().memos.put({ key: 'backup', value: at }));

/** After a month without a backup, counted from the last one or from the first draft. */
export const isOverdue = ({ at, drafts, since }: BackupState, now: number): boolean =>
  drafts >= worthIt && now - (at ?? since ?? now) > 30 * day;
