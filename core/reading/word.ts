/** Words as texts have them, and what was found out about each of them once for all texts. */

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
  /** The lists it is in, as bits, and how many lists there were when they were asked (`word-list.ts`). */
  lists: number;
  ofLists: number;
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
  /** What an error code begins with or stands behind. */
  code: 32_768,
  /** „Nr“, „Beispiel“ and their like: a number or a case follows. */
  example: 65_536,
  underscore: 131_072,
  hash: 262_144,
  /** What a version begins with. */
  version: 524_288,
  /** A token with one of `-_/#` right behind it, as numbers of documents have. */
  joined: 1_048_576,
} as const;
const bits: Readonly<Record<string, number>> = {
  '@': signs.at,
  '\\': signs.backslash,
  '/': signs.slash,
  '.': signs.dot,
  '!': signs.exclamation,
  '+': signs.phone,
  _: signs.underscore,
  '#': signs.hash,
  ...Object.fromEntries([...'>→›»➔➜⇒►'].map((arrow) => [arrow, signs.arrow])),
};
/** Asked once of each folded word. */
const telling: readonly (readonly [RegExp, number])[] = [
  [/\d/, signs.digit],
  [/^[0-9a-f]{8}$/, signs.hex],
  [/benutzer|user|login|kennung|anmeldename|konto|account|kolleg|herr|frau|^m[rs]s?$/, signs.person],
  [/rolle|role|berechtigungss|permission|profil|grupp|group|^security$/, signs.role],
  [/id$/, signs.id],
  [/prio|^p[1-4]/, signs.priority],
  [/^(?:tel|phone|mobil|durchwahl|dw|ext|handy|fon|0\d\d)/, signs.phone],
  [
    /^(?:kurz|gegen|halb|viertel|um|shortly|just|around|about|at|ca)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
    signs.clock,
  ],
  [/^(?:ticket|vorgang|vorfall|stoerung|anfrage|incident|case|request)/, signs.ticket],
  [/^(?:0x|net$|err|ora|sqlstate|msb|aadsts|as$|as\d|http|fehler|status|code|event|ereignis)/, signs.code],
  [/^(?:nr|no|nummer|number|z|e|for)$|^(?:beispiel|example)/, signs.example],
  [
    /^(?:v$|version|build|release|update|cu|bc|nav|win|edge|chrome|firefox|safari|ios|android|macos|office|outlook|teams|forticlient|java|python|node|server)/,
    signs.version,
  ],
];

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

/**
 * A copy, kept as characters one behind the other: what `join` gives. Engines keep strings in many ways (joined later,
 * cut out of others, shared), and V8 looks up `charCodeAt` anew for every character in code that has met more than four
 * of them. It also lets go of what the text was cut out of.
 */
export function copyOf(text: string): string {
  const half = text.length >> 1;
  return [text.slice(0, half), text.slice(half)].join('');
}

/** The one string that the engine keeps for these letters, as names of properties are: compared without reading them. */
const shared = (letters: string): string => Object.keys({ [letters]: true })[0] ?? letters;

/** Most of them are met once: the engine need not keep them. What a number has is told without asking `telling`. */
function newNumber(part: string): Word {
  let has: number = signs.digit;
  if (part.length === 8) has |= signs.hex;
  if (aNumberToCall.test(part)) has |= signs.phone;
  return { written: part, word: part, has, meaning: undefined, askedBy: undefined, lists: 0, ofLists: -1 };
}
const aNumber = /^\d+$/;
const aNumberToCall = /^0\d\d/;

function newWord(part: string): Word {
  if (aNumber.test(part)) return newNumber(copyOf(part));
  const written = shared(copyOf(part));
  const folded = fold(written);
  const word = folded === written ? written : shared(folded);
  let has = written.length === 1 ? (bits[written] ?? 0) : 0;
  for (const [pattern, bit] of telling) if (pattern.test(word)) has |= bit;
  return { written, word, has, meaning: undefined, askedBy: undefined, lists: 0, ofLists: -1 };
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

export function wordAt(text: string, start: number, end: number, hash: number): Word {
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
