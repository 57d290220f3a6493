/** The forms that this person has taught, in the extension's own storage. What does not fit the shape is left out. */
import { taughtKey } from './taughtKey.ts';
import { taughtSite, type TaughtSite } from '../../core/guide/taught.ts';

export { taughtKey };

export async function taughtSites(): Promise<TaughtSite[]> {
  const stored: unknown = (await chrome.storage.local.get(taughtKey))[taughtKey];
  return Array.isArray(stored) ? stored.flatMap((one) => taughtSite.safeParse(one).data ?? []) : [];
}

/**
 * Whether both mean one form of a site: the same element is around them. Where that is the whole page, which may show
 * several forms one after the other, they share a field, too.
 */
export function isSameForm(a: TaughtSite, b: TaughtSite): boolean {
  const common = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((each) => other.includes(each));
  if (a.origin !== b.origin || !common(a.root, b.root)) return false;
  const fieldsOf = ({ fields }: TaughtSite): string[] => Object.values(fields).flat();
  return !a.root.includes('body') || common(fieldsOf(a), fieldsOf(b));
}

/** Keeps a form, in the place of what was taught of the same one before; the newest counts first. */
export async function keepTaught(site: TaughtSite): Promise<void> {
  const others = (await taughtSites()).filter((other) => !isSameForm(other, site));
  await chrome.storage.local.set({ [taughtKey]: [taughtSite.parse(site), ...others] });
}

export async function forgetTaught(site: TaughtSite): Promise<void> {
  await chrome.storage.local.set({ [taughtKey]: (await taughtSites()).filter((other) => !isSameForm(other, site)) });
}
