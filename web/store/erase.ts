/** Takes everything away that this product keeps on the device. */
import { database } from './database.ts';
import { forgetPlace } from './lastPlace.ts';
import { forgetAllSecrets } from './secrets.ts';
import { settingsKey } from './settings.ts';
import { taughtKey } from './taughtKey.ts';

/** Empties the database and forgets the settings. Other tabs see an empty list. */
export async function eraseAll(): Promise<void> {
  const db = database();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await forgetAllSecrets();
  forgetPlace();
  if (__TARGET__ === 'web') return localStorage.removeItem(settingsKey);
  await (await import('./rescued.ts')).clearRescued();
  await (await import('./reviewed.ts')).clearReviewed();
  await chrome.storage.local.remove([settingsKey, taughtKey]);
}
