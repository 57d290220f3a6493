/** Where something stands that should not stand in a ticket. */
import { isWordAt } from '../reading/tokens.ts';

/** Half-open range of UTF-16 offsets into the text that was searched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * All hits of a global pattern that begin at the edge of a word and that `holds` accepts.
 * A named group `value` narrows the span to what has to go; the label before it may stay.
 * @param pattern linear: bounded repeats only
 */
export function findAll(text: string, pattern: RegExp, holds: (value: string) => boolean = () => true): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    if (isWordAt(text, match.index - 1)) continue;
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    if (holds(value)) found.push({ start, end: start + value.length });
  }
  return found;
}

/** Whether a text has one of the words at all: far cheaper than a pattern that finds nothing. */
export function mentions(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** The digits of a text, as numbers. */
export const digitsOf = (text: string): number[] => [...text].filter((c) => c >= '0' && c <= '9').map(Number);
