/** The forms that this person has taught, in the extension's own storage. What does not fit the shape is left out. */
import { taughtKey } from './taughtKey.ts';
import { taughtSite, type TaughtSite } from '../../core/guide/taught.ts';

export { taughtKey };

export async function taughtSites(): Promise<TaughtSite[]> {
  const stored: unknown = (await chrome.storage.local.get(taughtKey))[taughtKey];
  return Array.isArray(stored) ? stored.flatMap((one) => taughtSite.safeParse(one).data ?? []) : [];
}

/** Keeps a form, in the place of what was taught of the same site before. */
export async function keepTaught(site: TaughtSite): Promise<void> {
  const others = (await taughtSites()).filter(({ origin }) => origin !== site.origin);
  await chrome.storage.local.set({ [taughtKey]: [...others, taughtSite.parse(site)] });
}

export async function forgetTaught(origin: string): Promise<void> {
  await chrome.storage.local.set({ [taughtKey]: (await taughtSites()).filter((site) => site.origin !== origin) });
}
