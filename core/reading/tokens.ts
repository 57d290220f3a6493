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
  /** What is remembered of each word. */
  readonly known: readonly Word[];
  /** Which of `signs` occur: what cannot be there need not be looked for. */
  readonly has: number;
}

/** A word as somebody wrote it, and what was found out about it once for all texts. */
export interface Word {
  readonly written: string;
  /** Folded. */
  readonly word: string;
  /** Its bits of `signs`. */
  readonly has: number;
  /** What the dictionary that asked last says of it, and which one that was. */
  meaning: unknown;
  askedBy: unknown;
}

/** Signs and words that patterns cannot do without, as bits of `Tokens.has`. */
export const signs = {
  digit: 1,
  at: 2,
  backslash: 4,
  slash: 8,
  dot: 16,
  arrow: 32,
  exclamation: 64,
  /** Eight hexadecimal digits, as ids begin with. */
  hex: 128,
  person: 256,
  role: 512,
  /** A word that ends in „id“. */
  id: 1024,
  priority: 2048,
  /** What a phone number or the word before it begins with. */
  phone: 4096,
  /** Words that a time in words or a month begins with. */
  clock: 8192,
  /** „Ticket“ and its like, as they stand before a number. */
  ticket: 16_384,
} as const;
const bits: Readonly<Record<string, number>> = {
  '@': signs.at,
  '\\': signs.backslash,
  '/': signs.slash,
  '.': signs.dot,
  '!': signs.exclamation,
  '+': signs.phone,
  ...Object.fromEntries([...'>→›»➔➜⇒►'].map((arrow) => [arrow, signs.arrow])),
};
/** Asked once of each folded word. */
const telling: readonly (readonly [RegExp, number])[] = [
  [/\d/, signs.digit],
  [/^[0-9a-f]{8}$/, signs.hex],
  [/benutzer|user|login|kennung|anmeldename|konto|account|kolleg|herr|frau|^m[rs]s?$/, signs.person],
  [/rolle|role|berechtigungss|permission|profil|grupp|group/, signs.role],
  [/id$/, signs.id],
  [/prio|^p[1-4]/, signs.priority],
  [/^(?:tel|phone|mobil|durchwahl|dw|ext|handy|fon|0\d\d)/, signs.phone],
  [
    /^(?:kurz|gegen|halb|viertel|um|shortly|just|around|about|at|ca)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
    signs.clock,
  ],
  [/^(?:ticket|vorgang|vorfall|stoerung|anfrage|incident|case|request)/, signs.ticket],
];

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
/** Letters that can be written in two ways come later: what is below is composed already. */
const composed = /^[^\u0300-\uffff]*$/;
/** What `folds` replaces. */
const replaced = /[äöüß’‘\u00ad\u2060]/g;
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
  return (composed.test(lower) ? lower : lower.normalize('NFC')).replace(replaced, (c) => folds[c] ?? c);
}

/** A part of a text keeps all of the text in memory; a part of a copy only the copy. */
const copyOf = (part: string): string => ` ${part}`.slice(1);

/**
 * The same text in the one way that reading is fast with. Engines keep strings in many ways (joined, cut out, shared),
 * and V8 looks up `charCodeAt` anew for every character in code that has met more than four of them.
 */
export const evenly = copyOf;

/** The one string that the engine keeps for all of these letters: names of properties are such. Comparing is quick then. */
const shared = (letters: string): string => Object.keys({ [letters]: true })[0] ?? letters;

function newWord(part: string): Word {
  const written = shared(copyOf(part));
  const word = shared(fold(written));
  let has = written.length === 1 ? (bits[written] ?? 0) : 0;
  for (const [pattern, bit] of telling) if (pattern.test(word)) has |= bit;
  return { written, word, has, meaning: undefined, askedBy: undefined };
}

/** Words by the letters they came from; texts repeat their words. */
const remembered = new Map<string, Word>();
const mostRemembered = 50_000;
const longestRemembered = 40;

function wordOf(written: string): Word {
  if (written.length > longestRemembered) return newWord(written);
  let known = remembered.get(written);
  if (known === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    known = newWord(written);
    remembered.set(known.written, known);
  }
  return known;
}

/**
 * The word seen last for each value of a hash: most words of a text are found here, without cutting them out of it.
 * Words that share a place displace each other, so that no text makes this slower than the map.
 */
const places = 8_192;
const seen: (Word | undefined)[] = new Array<Word | undefined>(places).fill(undefined);

function wordAt(text: string, start: number, end: number, hash: number): Word {
  const place = (hash ^ (hash >>> 13)) & (places - 1);
  const known = seen[place];
  if (known !== undefined && known.written.length === end - start) {
    const { written } = known;
    let i = start;
    while (i < end && text.charCodeAt(i) === written.charCodeAt(i - start)) i++;
    if (i === end) return known;
  }
  return (seen[place] = wordOf(text.slice(start, end)));
}

/** Where tokens are put down before their number is known: lists that grow one by one are copied again and again. */
const starts: number[] = [];
const ends: number[] = [];
const words: Word[] = [];
const folded: string[] = [];
/** Longer texts are rare: what they needed is given back. */
const mostKept = 4_096;

/** Splits the given ranges of a text; everything outside of them is not seen. Linear in the length of the ranges. */
export function tokenize(text: string, ranges: readonly Range[] = [{ start: 0, end: text.length }]): Tokens {
  let length = 0;
  let has = 0;
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
      starts[length] = i;
      ends[length] = j;
      words[length] = one;
      folded[length] = one.word;
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
    has,
  };
  if (length > mostKept) starts.length = ends.length = words.length = folded.length = 0;
  return tokens;
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

/** Whether a text has a blank, a line break or another kind of space at an offset. */
export const isBlankAt = (text: string, at: number): boolean =>
  at < text.length && kindOf(text.charCodeAt(at)) === space;

export const isLetterAt = (text: string, at: number): boolean => isWordAt(text, at) && !isNumber(text[at] ?? '');

/** Whether a token is a word and not a sign. */
export const isWord = (word: string): boolean => isWordAt(word, 0);
