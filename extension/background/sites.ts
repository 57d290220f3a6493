/** Hands a page the data of its own site: the page part carries none. */
import { isAt } from '../sites/address.ts';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';

/** What the page part reads of a site; the rest is read here alone. */
const readInPages = ({ hosts: _hosts, sure: _sure, forms, ...site }: Site): Site => ({
  ...site,
  forms: forms.map(({ outcome: _outcome, ...form }) => form),
});

/**
 * The sites with these hints, or with a ticket at this address, in the order in which they are tried.
 * A hint or an address that nobody has means none.
 */
export function sitesFor(hints: readonly string[], address: string): readonly Site[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const hasTicket = ({ page }: Site): boolean => url !== undefined && page?.at !== undefined && isAt(page.at, url);
  return sites.filter((site) => hints.includes(site.hint) || hasTicket(site)).map(readInPages);
}
