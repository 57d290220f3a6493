/** „gestern“ and the date of the ticket make a date. */
import { fold } from './tokens.ts';

const days: readonly (readonly [RegExp, number])[] = [
  [/\bvorgestern\b|\bday before yesterday\b/, -2],
  [/\bgestern\b|\byesterday\b|\blast night\b/, -1],
  [/\bheute\b|\btoday\b|\bthis (?:morning|afternoon)\b/, 0],
];
const day = 86_400_000;

/**
 * The day that words name.
 * @param written when the ticket was written, ISO 8601; its own calendar day counts
 * @returns `2026-11-17`; undefined when the words name no single day or nobody knows when they were written
 */
export function dateBehind(words: string, written: string | undefined): string | undefined {
  const found = days.find(([pattern]) => pattern.test(fold(words.slice(0, 200))));
  const start = written && /^\d{4}-\d\d-\d\d/.test(written) ? Date.parse(`${written.slice(0, 10)}T00:00:00Z`) : NaN;
  if (!found || Number.isNaN(start)) return undefined;
  return new Date(start + found[1] * day).toISOString().slice(0, 10);
}
