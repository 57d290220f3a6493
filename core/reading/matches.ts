/** Places where patterns match in the writer's own words. */
import type { Text } from './text.ts';
import { isWordAt, signs, type Range } from './tokens.ts';

/** What a token has that begins with letters and goes on with digits, by itself or behind one of `-_/#`. */
export const numbered = signs.digit | signs.joined;

/** The sign right behind a token; a line break behind the last one. */
export const signBehind = ({ prose, tokens }: Text, token: number): string =>
  prose[tokens.end[token] ?? prose.length] ?? '\n';

/**
 * As `matches`, for a pattern that can begin at few tokens only: it is tried nowhere else.
 * @param pattern sticky
 * @param bits the tokens it begins at have one of these bits of `signs`
 * @param begins whether it can begin at such a token; left out where the bits say it all
 */
export function matchesWhere(
  text: Text,
  pattern: RegExp,
  bits: number,
  begins?: (text: Text, token: number) => boolean,
): Range[] {
  const { prose, tokens } = text;
  const { signs: has, start: starts, marked } = tokens;
  const found: Range[] = [];
  let next = 0;
  for (const i of marked) {
    if (((has[i] ?? 0) & bits) === 0) continue;
    const start = starts[i] ?? 0;
    if (start < next || begins?.(text, i) === false) continue;
    pattern.lastIndex = start;
    if (!pattern.test(prose)) continue;
    next = pattern.lastIndex;
    if (!isWordAt(prose, start - 1) && prose[start - 1] !== '_') found.push({ start, end: next });
  }
  return found;
}

/** All places of a global pattern in the writer's own words that do not begin inside a word. */
export function matches(text: Text, pattern: RegExp): (Range & { readonly match: RegExpExecArray })[] {
  const { prose } = text;
  const found: (Range & { readonly match: RegExpExecArray })[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(prose); match; match = pattern.exec(prose)) {
    const start = match.index;
    if (match[0] === '') pattern.lastIndex++;
    if (!isWordAt(prose, start - 1) && prose[start - 1] !== '_')
      found.push({ start, end: start + match[0].length, match });
  }
  return found;
}
