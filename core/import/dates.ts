/** Dates as lists write them → ISO 8601. Without a zone they stay without one: a local time of whoever exported it. */

/** Whether `10/11/2026` begins with the day or the month; undefined while nothing tells. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const germanMonths: Readonly<Record<string, number>> = { mär: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?/;
const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b(.*)$/;
const named = /^(\d{1,2})[/. -]+(\p{L}{3,9})\.?[/. -]+(\d{4}|\d{2})\b(.*)$/u;
const time = /^[,\s]*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?/i;

const two = (n: number): string => String(n).padStart(2, '0');
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function built(year: number, month: number, day: number, rest: string): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1970 || year > 2200) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = time.exec(rest);
  if (!clock) return date;
  const [, hours = '', minutes = '', seconds, half] = clock;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return date;
  return `${date}T${two(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

/**
 * @param text a cell
 * @param order what {@link orderOf} found in the whole column; without it `.` means day first and `/` month first
 * @returns `YYYY-MM-DD`, with `THH:mm[:ss]` and zone where the cell has them; undefined when it is no date
 */
export function dateOf(text: string, order?: DayOrder): string | undefined {
  const cell = text.trim();
  const exact = iso.exec(cell);
  if (exact) {
    const [, year = '', month = '', day = '', hour, minute = '00', second, zone] = exact;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined) return date;
    const clock = `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
    return zone === undefined ? clock : clock + (zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'));
  }
  const word = named.exec(cell);
  if (word) {
    const [, day = '', name = '', year = '', rest = ''] = word;
    const short = name.slice(0, 3).toLowerCase();
    return built(fullYear(year), germanMonths[short] ?? months.indexOf(short) + 1, Number(day), rest);
  }
  const numbers = parts.exec(cell);
  if (!numbers) return undefined;
  const [, first = '', sign, second = '', year = '', rest = ''] = numbers;
  const dayFirst =
    Number(second) > 12
      ? false
      : Number(first) > 12 || (order ?? (sign === '/' ? 'month-first' : 'day-first')) === 'day-first';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return built(fullYear(year), Number(month), Number(day), rest);
}

/** What the cells of one column tell about the order of day and month: one 13 or more is enough. */
export function orderOf(cells: Iterable<string>): DayOrder {
  for (const cell of cells) {
    const [, first = '', , second = ''] = parts.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return undefined;
}
