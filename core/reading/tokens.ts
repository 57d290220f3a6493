/**
 * The one tokenizer: words and single signs with their places. Words are folded (lower case, ä → ae, ß → ss), so that
 * „Große“, "GROSSE" and "grosse" are one word in the dictionary while the offsets stay those of the original text.
 */

export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets, half open. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The folded word, or one sign. */
  readonly word: readonly string[];
  /** Which of `signs` occur, as bits: what cannot be there need not be looked for. */
  readonly has: number;
}

/** Signs that patterns cannot do without. */
export const signs = {
  digit: 1,
  at: 2,
  backslash: 4,
  slash: 8,
  dot: 16,
  hyphen: 32,
  colon: 64,
  arrow: 128,
  exclamation: 256,
} as const;
const bits: Readonly<Record<string, number>> = {
  '@': signs.at,
  '\\': signs.backslash,
  '/': signs.slash,
  '.': signs.dot,
  '-': signs.hyphen,
  ':': signs.colon,
  '!': signs.exclamation,
  ...Object.fromEntries([...'>→›»➔➜⇒►'].map((arrow) => [arrow, signs.arrow])),
};

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

const plain = /^[a-z0-9]*$/;
const folds: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  '\u00ad': '',
  '\u2060': '',
};

/** One word or phrase as the dictionary knows it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower.normalize('NFC').replace(/[äöüß’‘\u00ad\u2060]/g, (c) => folds[c] ?? c);
}

/** Folded words by the letters they came from; texts repeat their words. */
const folded = new Map<string, string>();
const mostRemembered = 50_000;
const longestRemembered = 40;

function foldedWord(written: string): string {
  if (written.length > longestRemembered) return fold(written);
  let word = folded.get(written);
  if (word === undefined) {
    if (folded.size >= mostRemembered) folded.clear();
    folded.set(written, (word = fold(written)));
  }
  return word;
}

/** Splits the given ranges of a text; everything outside of them is not seen. Linear in the length of the ranges. */
export function tokenize(text: string, ranges: readonly Range[] = [{ start: 0, end: text.length }]): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  let has = 0;
  for (const range of ranges) {
    let i = range.start;
    while (i < range.end) {
      let code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === space) {
        i++;
        continue;
      }
      let j = i;
      if (kind === inWord)
        do {
          if (code >= 48 && code <= 57) has |= signs.digit;
          code = text.charCodeAt(++j);
        } while (j < range.end && kindOf(code) === inWord);
      else j++;
      const written = text.slice(i, j);
      if (kind === sign) has |= bits[written] ?? 0;
      start.push(i);
      end.push(j);
      word.push(foldedWord(written));
      i = j;
    }
  }
  return { length: word.length, start, end, word, has };
}

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

export const isLetterAt = (text: string, at: number): boolean => isWordAt(text, at) && !isNumber(text[at] ?? '');

/** Whether a token is a word and not a sign. */
export const isWord = (word: string): boolean => isWordAt(word, 0);
