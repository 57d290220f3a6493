/** „gestern“, „am Montag“, „vor drei Tagen“, „12.11.“ and the date of the ticket make a day. */
import { fold } from './tokens.ts';

const days: readonly (readonly [RegExp, number])[] = [
  [/\bvorgestern\b|\bday before yesterday\b/, -2],
  [/\bgestern\b|\byesterday\b|\blast night\b/, -1],
  [/\bheute\b|\btoday\b|\bthis (?:morning|afternoon)\b/, 0],
];
const numbers =
  'null ein zwei drei vier fuenf sechs sieben acht neun zehn|zero one two three four five six seven eight nine ten'
    .split('|')
    .map((list) => list.split(' '));
const ago = /\bvor (\d{1,2}|[a-z]{3,6}?)(?:em|er|en)? tag|\b(\d{1,2}|[a-z]{3,5}) days? ago\b/;
/** „Montagvormittag“, too; „montags“ names no day. */
const weekdays =
  /\b(?:(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|(?:sun|mon|tues|wednes|thurs|fri|satur)day)(?!s\b)/;
const weekdayStarts = [/^su|^son/, /^mo/, /^di|^tu/, /^mi|^we/, /^do|^th/, /^fr/, /^sa/];
const coming = /\b(?:naechste|kommende|next|coming)/;
const lastWeek = /\b(?:letzte|vergangene|vorige)[rn]? woche\b|\blast week\b/;
const day = 86_400_000;

/**
 * The day that words such as „gestern“ name.
 * @param written when the ticket was written, ISO 8601; its own calendar day counts
 * @returns `2026-11-17`; undefined when the words name no single day or nobody knows when they were written
 */
export function dateBehind(words: string, written: string | undefined): string | undefined {
  const start = startOf(written);
  if (start === undefined) return undefined;
  const said = fold(words.slice(0, 200));
  const found = days.find(([pattern]) => pattern.test(said));
  const back = found?.[1] ?? agoIn(said) ?? weekdayIn(said, new Date(start).getUTCDay());
  return back === undefined ? undefined : iso(start + back * day);
}

const months = /\b(jan|feb|maer|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/;
const monthOf: Readonly<Record<string, number>> = {
  jan: 0,
  feb: 1,
  mar: 2,
  maer: 2,
  apr: 3,
  mai: 4,
  may: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  okt: 9,
  oct: 9,
  nov: 10,
  dez: 11,
  dec: 11,
};

/**
 * The day that words name, written out („12.11.“, "Nov 12") or relative. Without a year it is the last such day before
 * the ticket was written.
 * @returns as `dateBehind`
 */
export function dayOf(words: string, written: string | undefined): string | undefined {
  // Without a digit no day is written out; without a date of writing „gestern“ names none.
  if (!/\d/.test(words)) return written === undefined ? undefined : dateBehind(words, written);
  const said = fold(words.slice(0, 200));
  const whole = /\d{4}-\d\d-\d\d/.exec(said)?.[0];
  if (whole) return whole;
  const numeric = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d\d))?(?!\d)/.exec(said);
  const named = numeric ? undefined : months.exec(said)?.[1];
  const date = numeric ? Number(numeric[1]) : named ? Number(/\b\d{1,2}(?!\d|[:.]\d)/.exec(said)?.[0]) : NaN;
  const month = numeric ? Number(numeric[2]) - 1 : (monthOf[named ?? ''] ?? NaN);
  if (Number.isNaN(date) || Number.isNaN(month)) return dateBehind(words, written);
  const start = startOf(written);
  const year = /\b(20\d\d)\b/.exec(said)?.[1] ?? (numeric?.[3] === undefined ? undefined : `20${numeric[3].slice(-2)}`);
  if (year === undefined && start === undefined) return undefined;
  const at = Date.UTC(year === undefined ? new Date(start ?? 0).getUTCFullYear() : Number(year), month, date);
  if (new Date(at).getUTCDate() !== date) return undefined;
  const isAhead = year === undefined && start !== undefined && at > start;
  return isAhead ? iso(Date.UTC(new Date(at).getUTCFullYear() - 1, month, date)) : iso(at);
}

const startOf = (written: string | undefined): number | undefined => {
  const start = written && /^\d{4}-\d\d-\d\d/.test(written) ? Date.parse(`${written.slice(0, 10)}T00:00:00Z`) : NaN;
  return Number.isNaN(start) ? undefined : start;
};
/** As `toISOString`, which takes longer than all the rest. */
const iso = (at: number): string => {
  const day = new Date(at);
  return `${day.getUTCFullYear()}-${padded(day.getUTCMonth() + 1)}-${padded(day.getUTCDate())}`;
};
const padded = (count: number): string => (count < 10 ? `0${count}` : `${count}`);

function agoIn(said: string): number | undefined {
  const match = ago.exec(said);
  const written = match?.[1] ?? match?.[2];
  if (written === undefined) return undefined;
  const count = /\d/.test(written) ? Number(written) : Math.max(...numbers.map((list) => list.indexOf(written)));
  return count > 0 ? -count : undefined;
}

/** Days back to the last such weekday; the day of writing itself counts, unless it is „letzten …“. */
function weekdayIn(said: string, today: number): number | undefined {
  const name = weekdays.exec(said)?.[0];
  if (name === undefined || coming.test(said)) return undefined;
  const wanted = weekdayStarts.findIndex((start) => start.test(name));
  if (lastWeek.test(said)) return -(((today + 6) % 7) + 7 - ((wanted + 6) % 7));
  const back = (today - wanted + 7) % 7;
  return back === 0 && /\b(?:letzte|vergangene|vorige|last)/.test(said) ? -7 : -back;
}
