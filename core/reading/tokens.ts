/**
 * The one tokenizer: words and single signs with their places. Words are folded (lower case, ä → ae, ß → ss), so that
 * „Große“, "GROSSE" and "grosse" are one word in the dictionary while the offsets stay those of the original text.
 */
import { copyOf, signs, wordAt, type Word } from './word.ts';

export { copyOf, fold, signs, type Word } from './word.ts';

export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets, half open. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The folded word, or one sign. */
  readonly word: readonly string[];
  /** What is remembered of each word. */
  readonly known: readonly Word[];
  /** The bits of `signs` of each token. */
  readonly signs: readonly number[];
  /** The places of the tokens that have any of them, in order. */
  readonly marked: readonly number[];
  /** Which of `signs` occur: what cannot be there need not be looked for. */
  readonly has: number;
}

/** A stretch of text to be tokenized. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const unknown = 0;
const inWord = 1;
const space = 2;
const sign = 3;
const kinds = new Uint8Array(65_536);
const asciiWord = /[a-z0-9]/i;
const wordSign = /[\p{L}\p{N}\p{M}\u00ad\u2060]/u;

function kindOf(code: number): number {
  const known = kinds[code] ?? unknown;
  return known === unknown ? newKind(code) : known;
}

function newKind(code: number): number {
  const character = String.fromCharCode(code);
  const kind = (code < 128 ? asciiWord : wordSign).test(character) ? inWord : /\s/.test(character) ? space : sign;
  kinds[code] = kind;
  return kind;
}

/** One of `-_/#`. */
const joins = (code: number): boolean => code === 45 || code === 95 || code === 47 || code === 35;

/** Where tokens are put down before their number is known: lists that grow one by one are copied again and again. */
const starts: number[] = [];
const ends: number[] = [];
const words: Word[] = [];
const folded: string[] = [];
const bits: number[] = [];
const marked: number[] = [];
/** Longer texts are rare: what they needed is given back. */
const mostKept = 4_096;

/** Splits the given ranges of a text; everything outside of them is not seen. Linear in the length of the ranges. */
export function tokenize(text: string, ranges: readonly Range[] = [{ start: 0, end: text.length }]): Tokens {
  let length = 0;
  let has = 0;
  let marks = 0;
  for (const range of ranges) {
    let i = range.start;
    while (i < range.end) {
      let hash = text.charCodeAt(i);
      const kind = kindOf(hash);
      if (kind === space) {
        i++;
        continue;
      }
      let j = i + 1;
      if (kind === inWord)
        for (; j < range.end; j++) {
          const code = text.charCodeAt(j);
          if (kindOf(code) !== inWord) break;
          hash = (Math.imul(hash, 31) + code) | 0;
        }
      const one = wordAt(text, i, j, hash);
      has |= one.has;
      if (kind === sign && joins(hash) && length > 0 && ends[length - 1] === i) {
        if (bits[length - 1] === 0) marked[marks++] = length - 1;
        bits[length - 1] = (bits[length - 1] ?? 0) | signs.joined;
      }
      if (one.has !== 0) marked[marks++] = length;
      starts[length] = i;
      ends[length] = j;
      words[length] = one;
      folded[length] = one.word;
      bits[length] = one.has;
      length++;
      i = j;
    }
  }
  const tokens = {
    length,
    start: starts.slice(0, length),
    end: ends.slice(0, length),
    word: folded.slice(0, length),
    known: words.slice(0, length),
    signs: bits.slice(0, length),
    marked: marked.slice(0, marks),
    has,
  };
  if (length > mostKept) starts.length = ends.length = words.length = folded.length = bits.length = marked.length = 0;
  return tokens;
}

/** The folded words of a text, signs left out. */
export const wordsOf = (text: string): string[] => tokenize(copyOf(text)).word.filter(isWord);

/** How many words, signs not counted, stand in a text. */
export function wordCount(text: string): number {
  let count = 0;
  let before = space;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === inWord && before !== inWord) count++;
    before = kind;
  }
  return count;
}

/** Whether a token is a number or begins with one: `12`, `12x`. */
export const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** Whether a text has a letter or digit at an offset. A regular expression for that costs a millisecond to set up. */
export const isWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === inWord;

/** Whether a text has a blank, a line break or another kind of space at an offset. */
export const isBlankAt = (text: string, at: number): boolean =>
  at < text.length && kindOf(text.charCodeAt(at)) === space;

export const isLetterAt = (text: string, at: number): boolean => isWordAt(text, at) && !isNumber(text[at] ?? '');

/** Whether a token is a word and not a sign. */
export const isWord = (word: string): boolean => word.length > 0 && kindOf(word.charCodeAt(0)) === inWord;
