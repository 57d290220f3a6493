/** The times in a log, and the part of it that lies between two of them. Pure. */

/** A line with what stands under it: lines without a time (stack traces) belong to the one above. */
interface Entry {
  readonly text: string;
  /** Wall clock of the log as if it were UTC, milliseconds since 1970; undefined before the first time. */
  readonly at: number | undefined;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
/** Times stand at the beginning of a line; what a message says later on is not one. Characters. */
const head = 60;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What stands before the time of day, the last one for times without a date. */
const dates = [
  /(?<y>\d{4})-(?<mo>\d\d)-(?<d>\d\d)[T ]+/,
  /(?<y>\d{4})\/(?<mo>\d\d)\/(?<d>\d\d) +/,
  /(?<d>\d{1,2})\.(?<mo>\d{1,2})\.(?<y>\d{4}),? +/,
  /(?<d>\d{1,2})\/(?<name>[A-Z][a-z]{2})\/(?<y>\d{4}):/,
  /(?<name>[A-Z][a-z]{2}) +(?<d>\d{1,2}) +/,
  /(?<d>\d{1,2})\.(?<mo>\d{1,2})\. +/,
  /(?<!\d)(?=\d{1,2}:\d\d)/,
];
const clock = /^(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::(?<s>[0-5]\d))?(?:[.,](?<ms>\d{3}))?(?![\d:])/;

/** The time at the beginning of a line; without a date or a year those of 1970. */
export function timeIn(line: string): number | undefined {
  const start = line.slice(0, head);
  for (const form of dates) {
    const date = form.exec(start);
    const time = date && clock.exec(start.slice(date.index + date[0].length));
    if (!time) continue;
    const { y = '1970', mo, d = '1', name } = date.groups ?? {};
    const { h = '0', m = '0', s = '0', ms = '0' } = time.groups ?? {};
    const month = name ? months.indexOf(name.toLowerCase()) : Number(mo ?? 1) - 1;
    if (month < 0 || month > 11 || Number(d) < 1 || Number(d) > 31) continue;
    return Date.UTC(Number(y), month, Number(d), Number(h), Number(m), Number(s), Number(ms));
  }
  return undefined;
}

export class Log {
  readonly #entries: readonly Entry[];
  /** First and last time; undefined when the log has none. */
  readonly span: Span | undefined;
  /** False when its times have no date, so that only the time of day is to be asked for. */
  readonly hasDays: boolean;
  readonly lines: number;

  constructor(text: string) {
    const entries: Entry[] = [];
    let [last, days] = [undefined as number | undefined, 0];
    // With their line ends: what is kept is kept as it was.
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      const told = timeIn(line);
      // Only times of day, and it is earlier than before: midnight has passed.
      if (told !== undefined && told < day && last !== undefined && told + days < last - day / 2) days += day;
      if (told !== undefined) last = told + days;
      entries.push({ text: line, at: last });
    }
    this.#entries = entries;
    this.lines = entries.length;
    const times = entries.flatMap(({ at }) => (at === undefined ? [] : [at]));
    // Not spread into Math.min: a log has more lines than a call has room for.
    const least = times.reduce((a, b) => Math.min(a, b), Infinity);
    const most = times.reduce((a, b) => Math.max(a, b), -Infinity);
    this.span = times.length > 0 ? { from: least, to: most } : undefined;
    this.hasDays = most >= 7 * day;
  }

  /** What lies between the two times, both included to the second. Lines before the first time belong to no span. */
  between({ from, to }: Span): { readonly text: string; readonly lines: number } {
    const end = Math.floor(to / 1000) * 1000 + 999;
    const kept = this.#entries.filter(({ at }) => at !== undefined && at >= from && at <= end);
    return { text: kept.map(({ text }) => text).join(''), lines: kept.length };
  }
}
