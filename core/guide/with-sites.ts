/** A guide with the forms that somebody has taught, so that everybody who uses it knows them. */
import type { Guide, GuideDocument } from './schema.ts';
import type { TaughtSite } from './taught.ts';

/** A guide holds so many forms at most. */
const most = 50;

/**
 * @param guide the guide in use
 * @param document the same as it was written, where it is not built in: then it is the same guide again, with more forms
 * @param taught the newest first; what the guide had of the same places before stays behind them
 * @returns a guide for import: one of its own that builds on the guide in use, where that is built in
 */
export function withSites(
  guide: Guide,
  document: GuideDocument | undefined,
  taught: readonly TaughtSite[],
): GuideDocument {
  const isTaught = (site: TaughtSite): boolean =>
    taught.some(({ origin, root }) => origin === site.origin && root.join() === site.root.join());
  const sites = [...taught, ...(guide.sites ?? []).filter((site) => !isTaught(site))].slice(0, most);
  if (document) return { ...document, sites };
  return {
    // Ids have at most 64 letters.
    id: `${guide.id.slice(0, 56)}-forms`,
    name: { de: `${guide.name.de}, mit Formularen`, en: `${guide.name.en}, with forms` },
    version: '1',
    extends: guide.id,
    sites,
  };
}
