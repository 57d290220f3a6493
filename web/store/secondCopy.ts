/**
 * A second copy of the drafts' texts beside the database: a browser that finds its database damaged may throw it away.
 * The copy follows the database some moments later and holds nothing up; files and earlier texts are not in it.
 */
import { alone, copyFolder, removeFolder } from './copy/folder.ts';
import type { Brought } from './copy/comeback.ts';
import { copiedIn, copyRound } from './copy/round.ts';
import { follow } from './follow.ts';
import type { Draft } from './rows.ts';

/** Milliseconds that the copy may lie behind the database. */
const behind = 1_500;

/** Brings the copy up to what the database has now. @returns what the database had lost and has again */
export const copyNow = (): Promise<Brought | undefined> =>
  alone(async () => {
    const folder = await copyFolder();
    return folder && copyRound(folder);
  });

/**
 * Keeps the copy until the signal ends it.
 * @param told hears of drafts that the database had lost and that have come back
 */
export function keepCopy(told: (brought: Brought) => void, signal: AbortSignal): void {
  const round = async (): Promise<void> => {
    const brought = await copyNow();
    if (brought) told(brought);
  };
  // It is a second copy: where it fails, the first one is there, and the next change tries again.
  const leave = (): void => undefined;
  follow(['drafts', 'changes'], round, leave, signal, behind);
  // Nobody looks while the page is hidden, and it may never be shown again.
  const hidden = (): void => void (document.hidden && round().catch(leave));
  document.addEventListener('visibilitychange', hidden, { signal });
}

/** The drafts of the copy, for the day on which the database cannot be opened. */
export async function copiedDrafts(): Promise<Draft[]> {
  const { wholeDrafts } = await import('./copy/comeback.ts');
  return alone(async () => {
    const folder = await copyFolder();
    return folder ? wholeDrafts(await copiedIn(folder)) : [];
  });
}

/** Erases the copy together with what `erase` erases: no round begins between the two. */
export async function eraseCopy(erase: () => Promise<void>): Promise<void> {
  if (!(await copyFolder())) return erase();
  await alone(async () => {
    await erase();
    await removeFolder();
  });
}
