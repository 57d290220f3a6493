/** Takes everything away that this product keeps on the device. */
import { database } from './database.ts';
import { forgetPrivateSecrets, isPrivate } from './secrets.ts';
import { keeping } from './shared.ts';

/**
 * Empties every database of ours with the second copy of the drafts, and forgets the settings, sign-ins and whatever else lies under our name. Other tabs
 * see an empty list.
 * @throws what failed of it; the second copy that cannot be erased keeps nothing else from it
 */
export async function eraseAll(): Promise<void> {
  const db = database();
  const { eraseCopy } = await import('./secondCopy.ts');
  try {
    await eraseCopy(async () => {
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    });
  } finally {
    await eraseRest();
  }
}

async function eraseRest(): Promise<void> {
  await (await import('../queue/database.ts')).clearQueue();
  await (await import('./reviewed.ts')).clearReviewed();
  forgetNames();
  if (__TARGET__ === 'web') {
    // Absent where the page has no secure address.
    await globalThis.caches?.delete(keeping);
    return;
  }
  await (await import('./rescued.ts')).clearRescued();
  if (isPrivate()) await forgetPrivateSecrets();
  else await chrome.storage.local.clear();
}

/** The last way to write, the last place, answers of sheets, in the web app settings and sign-ins. */
function forgetNames(): void {
  for (const name of ['sessionStorage', 'localStorage'] as const)
    try {
      const storage = globalThis[name];
      for (const key of Object.keys(storage)) if (/^ticketklar[.-]/.test(key)) storage.removeItem(key);
    } catch {
      // A browser that lets nothing be kept there has nothing to forget.
    }
}
