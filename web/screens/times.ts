/** Times and sizes as people read them. */
import type { Language } from '../../core/ticket.ts';

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and a list that is scrolled needs one for each row. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, known);
  return known;
}

const minute = 60_000;
const hour = 60 * minute;

/** `12 min`, `3 h`, from yesterday on the day: `Fr 20.11.` */
export function age(at: number, now: number, language: Language): string {
  const past = Math.max(0, now - at);
  if (past < hour) return `${Math.floor(past / minute)} min`;
  if (new Date(at).toDateString() === new Date(now).toDateString()) return `${Math.floor(past / hour)} h`;
  return day(at, now, language);
}

/** `Fr 20.11.`, with the year when it is another one. */
export function day(at: number, now: number, language: Language): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const weekday = formatOf(language, { weekday: 'short' }).format(date).replace('.', '');
  const rest: Intl.DateTimeFormatOptions =
    language === 'de'
      ? { day: '2-digit', month: '2-digit', ...(sameYear ? {} : { year: 'numeric' }) }
      : { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) };
  return `${weekday} ${formatOf(language, rest).format(date)}`;
}

/** `15:29:07`; without seconds `15:29`. */
export const clock = (at: number, language: Language, seconds = true): string =>
  formatOf(language, {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(at);

/** `Fr 20.11., 16:04` */
export const moment = (at: number, now: number, language: Language): string =>
  `${day(at, now, language)}, ${clock(at, language, false)}`;

/** Bytes as `812 B`, `48 kB`, `3,2 MB`. */
export function size(bytes: number, language: Language): string {
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${number(bytes / 1_000, 0)} kB`;
  if (bytes < 1_000_000_000) return `${number(bytes / 1_000_000, 1)} MB`;
  return `${number(bytes / 1_000_000_000, 1)} GB`;
}
