/**
 * Addresses of pages in the notation of the sites: `/issues/{number}`, `/Ticket/Display.html?id={number}`.
 * A pattern is compared with the end of the path, because systems live under `/jira` or `/rt` as well as at the root.
 * A word may stand before the number in its segment (`/issue{number}`). `*` is any one segment, `{number}` the segment or parameter by which people call the ticket, `{id}` one by which only
 * the system calls it. Behind `#` stands what must be at the end of the fragment, in the same notation, where a system
 * has its pages there (`#ticket/zoom/{id}`). Named parameters must be there, in any order, separated by `&` or `;`; others may be there, too.
 */

const parametersOf = (search: string): ReadonlyMap<string, string> =>
  new Map(
    search
      .split(/[&;]/)
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))];
      }),
  );

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** Numbers, keys and ids have a digit; „new“ at the place of a number is no ticket. */
const isNumber = (value: string): boolean => /\d/.test(value) && value !== '-1';

/**
 * @returns undefined when the address is another one, else the number, `''` where the pattern names none
 */
export function matchAddress(pattern: string, url: URL): string | undefined {
  const [place = '', fragment = ''] = pattern.split('#', 2);
  const [path = '', search = ''] = place.split('?', 2);
  let number = '';
  const fits = (wanted: string, value: string | undefined): boolean => {
    if (value === undefined) return false;
    if (wanted === '*') return true;
    if (wanted === '{id}') return isNumber(value);
    if (!wanted.endsWith('{number}')) return wanted === value;
    const word = wanted.slice(0, -'{number}'.length);
    number = value.slice(word.length);
    return value.startsWith(word) && (word === '' ? isNumber(value) : /^\d+$/.test(number));
  };
  const ends = (all: string, end: string): boolean => {
    const wanted = segmentsOf(end);
    const there = segmentsOf(all).map(decoded);
    const from = there.length - wanted.length;
    return from >= 0 && wanted.every((segment, at) => fits(segment, there[from + at]));
  };
  if (!ends(url.pathname, path) || !ends(url.hash.slice(1), fragment)) return undefined;
  const given = parametersOf(url.search.slice(1));
  for (const [name, value] of parametersOf(search)) if (!fits(value, given.get(name))) return undefined;
  return number;
}

/** The path before what a pattern that fits names, with its slash in front: `/jira`; empty at the root. */
export function beforeOf(pattern: string, { pathname }: URL): string {
  const named = segmentsOf(pattern.split(/[?#]/, 1)[0] ?? '').length;
  const all = segmentsOf(pathname);
  return all
    .slice(0, all.length - named)
    .map((segment) => `/${segment}`)
    .join('');
}

/** True when one of the patterns fits, or there is none. */
export const isAt = (patterns: readonly string[] | undefined, url: URL): boolean =>
  patterns === undefined || patterns.some((pattern) => matchAddress(pattern, url) !== undefined);

/**
 * The first thing in a text that tickets are called by: `ERP-7`, `INC0010001`, `#42`, `2026112210000017`, and TOPdesk's
 * `I 2611 042`, which stands in three parts.
 * @returns `''` where there is none
 */
export const numberIn = (text: string): string =>
  /\b[A-Z]{1,3} \d{4} \d{3,}\b|\b[A-Z][A-Z0-9]*-\d+(?:-[A-Z0-9]{6})?\b|\b[A-Z]{2,}\d{3,}\b|\d+(?:-\d+)*/.exec(
    text,
  )?.[0] ?? '';
