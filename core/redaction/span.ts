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

/**
 * Which two signs stand next to each other in the text that was asked about last. A sign counts by its last five bits,
 * the same for a letter in both cases.
 */
const pairs = new Uint8Array(1_024);
let asked = '';
let lower = '';

/** The three signs whose last five bits change when they are made small. */
const bitsOf = (code: number): number =>
  (code === 0x130 ? 0x69 : code === 0x212a ? 0x6b : code === 0x1e9e ? 0xdf : code) & 31;

function takeIn(text: string): void {
  pairs.fill(0);
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = bitsOf(text.charCodeAt(i));
    pairs[before * 32 + bits] = 1;
    before = bits;
  }
  asked = text;
  lower = text.toLowerCase();
}

/** Whether the text can have a word at all, by its pairs of signs: nine in ten words need not be looked for. */
function canHave(word: string): boolean {
  for (let i = 1; i < word.length; i++)
    if (pairs[bitsOf(word.charCodeAt(i - 1)) * 32 + bitsOf(word.charCodeAt(i))] === 0) return false;
  return true;
}

/** Shorter texts are not worth it: titles, names of files. So a body stays taken in while they are asked about. */
const shortText = 200;
let askedShort = '';
let lowerShort = '';

/**
 * Whether a text has a word, in capitals or not: far cheaper than a pattern that finds nothing.
 * @param word lower case
 */
export function mentions(text: string, word: string): boolean {
  if (text.length < shortText) {
    if (text !== askedShort) [askedShort, lowerShort] = [text, text.toLowerCase()];
    return lowerShort.includes(word);
  }
  if (text !== asked) takeIn(text);
  return canHave(word) && lower.includes(word);
}

/** Whether a text has one of the words, as `mentions`. */
export const mentionsOne = (text: string, words: readonly string[]): boolean =>
  words.some((word) => mentions(text, word));

/** The digits of a text, as numbers. */
export const digitsOf = (text: string): number[] => [...text].filter((c) => c >= '0' && c <= '9').map(Number);
