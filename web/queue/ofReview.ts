/** What of everything that was decided on a device belongs to the tickets of one list. */
import type { KnownError, Same } from '../../core/reports/same.ts';

/** @param keys names of its tickets, old ones too */
export const isOfReview = (keys: ReadonlySet<string>) => ({
  kept: ({ key }: { readonly key: string }): boolean => keys.has(key),
  judged: ({ key }: { readonly key: string }): boolean => keys.has(key),
  same: ({ one, other }: Same): boolean => keys.has(one) || keys.has(other),
  knownError: ({ key }: KnownError): boolean => keys.has(key),
});
