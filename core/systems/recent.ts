/** Looking for a ticket in a list, newest first, where a system cannot search for a marker. */
import { Failure } from './failure.ts';

/** Clocks differ, and some systems tell a day only. Milliseconds. */
const margin = 2 * 86_400_000;
/** More pages are not read: then nobody can say that a ticket is not there. */
const most = 20;

/**
 * Reads pages until one goes back beyond the time from which the ticket can be there.
 * @param page of a number, from 0; an empty one is the end
 * @param size of a full page
 * @param timeOf when a ticket was made or last changed, ISO 8601, by what the list is sorted; unknown reads on
 * @param since milliseconds since 1970; left out, one page is read
 * @throws Failure where nothing fits and the list does not end in time: somebody has to look
 */
export async function recent<T>(
  page: (number: number) => Promise<readonly T[]>,
  fits: (one: T) => boolean,
  {
    size,
    since,
    timeOf,
  }: {
    readonly size: number;
    readonly since: number | undefined;
    readonly timeOf: (one: T) => string | undefined;
  },
): Promise<T[]> {
  const found: T[] = [];
  for (let number = 0; number < most; number += 1) {
    const part = await page(number);
    found.push(...part.filter(fits));
    const times = part.map((one) => Date.parse(timeOf(one) ?? '')).filter((time) => !Number.isNaN(time));
    const isOld = since !== undefined && times.some((time) => time < since - margin);
    if (part.length < size || since === undefined || isOld) return found;
  }
  if (found.length === 0) throw new Failure('not-found');
  return found;
}
