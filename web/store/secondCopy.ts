/**
 * A second copy of the drafts' texts beside the database: a browser that finds its database damaged may throw it away.
 * The copy follows the database some moments later and holds nothing up; files and earlier texts are not in it.
 */
import { alone, copyFolder, removeFolder } from './copy/folder.ts';
import { copiedIn, copyRound } from './copy/round.ts';
import { follow } from './follow.ts';
import type { Draft } from './rows.ts';

/** Milliseconds that the copy may lie behind the database. */
const behind = 1_500;

/** Brings the copy up to what the database has now. What the database had lost is in it again, and noted to be told. */
export const copyNow = (): Promise<void> =>
  alone(async () => {
    const folder = await copyFolder();
    if (folder) await copyRound(folder);
  });

/** Keeps the copy until the signal ends it. */
export function keepCopy(signal: AbortSignal): void {
  // It is a second copy: where it fails, the first one is there, and the next change tries again.
  const leave = (): void => undefined;
  follow(['drafts', 'changes'], copyNow, leave, signal, behind);
  // Nobody looks while the page is hidden, and it may never be shown again.
  const hidden = (): void => void (document.hidden && copyNow().catch(leave));
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

/**
 * Erases the copy together with what `erase` erases: no round begins between the two, and none finds drafts in the copy
 * that are gone from the database. A copy that cannot be erased keeps nothing else from it.
 * @throws what the browser says where the copy cannot be taken away
 */
export const eraseCopy = (erase: () => Promise<void>): Promise<void> =>
  alone(async () => {
    try {
      await removeFolder();
    } finally {
      await erase();
    }
  });
