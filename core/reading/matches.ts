/** Places where patterns match in the writer's own words. */
import type { Text } from './text.ts';
import { isLetterAt, isWordAt, signs, type Range } from './tokens.ts';

/** Whether a token begins with a letter and has a digit, or one of the given signs, in it or right behind it. */
export function isNumbered(text: Text, token: number, behind: string): boolean {
  const { prose, tokens } = text;
  if (!isLetterAt(prose, tokens.start[token] ?? 0)) return false;
  return ((tokens.known[token]?.has ?? 0) & signs.digit) !== 0 || behind.includes(signBehind(text, token));
}

/** A token with one of the bits of `signs`. */
export const hasSign =
  (bits: number) =>
  ({ tokens }: Text, token: number): boolean =>
    ((tokens.known[token]?.has ?? 0) & bits) !== 0;

/** The sign right behind a token; a line break behind the last one. */
export const signBehind = ({ prose, tokens }: Text, token: number): string =>
  prose[tokens.end[token] ?? prose.length] ?? '\n';

/**
 * As `matches`, for a pattern that can begin at few tokens only: it is tried nowhere else.
 * @param pattern sticky
 */
export function matchesWhere(text: Text, pattern: RegExp, begins: (text: Text, token: number) => boolean): Range[] {
  const { prose, tokens } = text;
  const found: Range[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] ?? 0;
    if (start < next || !begins(text, i)) continue;
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
