/** Full stops that belong to a number. */
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/**
 * „am 16.11. wurde …“, „vom 3. bis zum 5.“: the full stop belongs to the number when a small letter follows.
 * @param i the token behind the stop
 */
export function isOrdinal(shown: string, start: readonly number[], end: readonly number[], i: number): boolean {
  const stop = start[i - 1] ?? 0;
  if (shown[stop] !== '.' || end[i - 2] !== stop || !isDigit(shown[stop - 1])) return false;
  const sign = shown[start[i] ?? 0] ?? '';
  return sign !== sign.toUpperCase();
}
