/** The id that we choose for a ticket, where a system lets us: the key of the sending, which its marker was made of. */

/** @returns undefined for a marker that was made of no UUID */
export function keyOf(marker: string): string | undefined {
  const parts = /^tk([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(marker);
  return parts?.slice(1).join('-');
}
