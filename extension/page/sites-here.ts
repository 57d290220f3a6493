/**
 * The sites that this page may be of. Their data comes from the background once their hint is seen, so that a page pays
 * for its own site only; the hints lie where the detector has put them, in our world that the page cannot reach.
 */
import type { Site } from '../sites/site.ts';
import { find } from './safe-dom.ts';

/** Asks for the sites with these hints, or with tickets at this address. @returns undefined when nobody answers */
export type AskSites = (hints: readonly string[], address: string) => Promise<readonly Site[] | undefined>;

/** Longer addresses are asked about by their beginning. */
const longestAddress = 8_000;

const hints = (globalThis as { [key: symbol]: readonly string[] | undefined })[Symbol.for('ticketklar hints')] ?? [];

let sites: readonly Site[] = [];
/** Hints that were seen, and whose sites are here. */
let seen: readonly string[] = [];
/** The address that was asked about last; there may be a ticket at it, which shows no hint of a form. */
let asked = '';
let coming: Promise<void> | undefined;

/** Asked of each selector alone: a list of them is tried on every element of the page. */
const isShown = (hint: string): boolean => hint.split(',').some((selector) => find(document, selector) !== null);

/** The known sites of this page, in the order in which they are tried. */
export const sitesHere = (): readonly Site[] => sites;

/**
 * Fetches the sites whose hint the page shows now for the first time, or that may have a ticket at its new address; a
 * hint stays seen, whatever the page does.
 * @returns undefined when there is nothing to wait for
 */
export function fetchSites(ask: AskSites): Promise<void> | undefined {
  if (coming) return coming;
  const rest = hints.filter((hint) => !seen.includes(hint));
  const shown = rest.filter(isShown);
  const address = location.href.slice(0, longestAddress);
  if (shown.length === 0 && address === asked) return undefined;
  const now = [...seen, ...shown];
  coming = ask(now, address).then((answer) => {
    coming = undefined;
    if (answer) [sites, seen, asked] = [answer, now, address];
  });
  return coming;
}
