/** The words of a dictionary's entries as patterns with numbers: `word`, `stem*`, `*end`, `*inside*`, `<n>`. */
import { fold, isNumber, tokenize } from '../tokens.ts';
import type { Item } from './graph.ts';

/** `<n>`: any number. */
const anyNumber = 0;
const wordOnly = /^[a-z0-9äöüß]+$/;
/** Longer runs of letters are keys or noise, not words. */
const longestWord = 60;

export class WordPatterns {
  readonly #exact = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  readonly #inside = new Map<string, number>();
  readonly #runs = new Map<string, readonly number[]>();
  readonly #items = new Map<string, Item>();
  #longest = 0;
  #count = 1;
  #literals = 0;

  /** One item as it is written, in brackets or not; the same text gives the same item. */
  item(written: string): Item {
    let item = this.#items.get(written);
    if (!item) {
      const chunks = written.length > 1 && written.startsWith('(') ? written.slice(1, -1).split('/') : [written];
      item = { number: this.#items.size, alternatives: chunks.map((chunk) => this.#run(chunk)) };
      this.#items.set(written, item);
    }
    return item;
  }

  /** A name taken as it stands, signs and all. */
  literal(written: string): Item {
    return { number: this.#literals++, alternatives: [this.#patterns(written, this.#exact)] };
  }

  /** The patterns of a chunk: `can't` and `stem*` alike. */
  #run(chunk: string): readonly number[] {
    let run = this.#runs.get(chunk);
    if (!run) {
      const open = chunk.endsWith('*');
      const ending = chunk.startsWith('*');
      const table = open ? (ending ? this.#inside : this.#stems) : ending ? this.#endings : this.#exact;
      run = chunk === '<n>' ? [anyNumber] : this.#patterns(open || ending ? chunk.replaceAll('*', '') : chunk, table);
      this.#runs.set(chunk, run);
    }
    return run;
  }

  /** @param table what the last word of the chunk is; the words before it are whole */
  #patterns(chunk: string, table: Map<string, number>): number[] {
    const words = wordOnly.test(chunk) ? [fold(chunk)] : tokenize(chunk).word;
    return words.map((word, i) => {
      const own = i === words.length - 1 ? table : this.#exact;
      let pattern = own.get(word);
      if (pattern === undefined) own.set(word, (pattern = this.#count++));
      if (word.length > this.#longest) this.#longest = word.length;
      return pattern;
    });
  }

  #pairs: Pairs | undefined;

  /** The patterns that a folded word fits. */
  of(word: string): number[] {
    const found: number[] = [];
    const exact = this.#exact.get(word);
    if (exact !== undefined) found.push(exact);
    if (isNumber(word)) found.push(anyNumber);
    this.#pairs ??= pairsOf(this.#stems, this.#endings, this.#inside);
    const { opening, closing, within, lengths } = this.#pairs;
    const mayBegin = opening.has(word.slice(0, 2));
    const mayEnd = closing.has(word.slice(-2));
    for (let n = mayBegin || mayEnd ? Math.min(word.length, this.#longest) : 0; n > 1; n--) {
      const stem = mayBegin ? this.#stems.get(word.slice(0, n)) : undefined;
      if (stem !== undefined) found.push(stem);
      const ending = mayEnd ? this.#endings.get(word.slice(-n)) : undefined;
      if (ending !== undefined) found.push(ending);
    }
    if (word.length > longestWord) return found;
    const places: number[] = [];
    for (let i = 0; i < word.length; i++) if (within.has(word.slice(i, i + 2))) places.push(i);
    if (places.length === 0) return found;
    for (const n of lengths)
      for (const i of places) {
        const inside = this.#inside.get(word.slice(i, i + n));
        if (inside !== undefined && !found.includes(inside)) found.push(inside);
      }
    return found;
  }
}

type Table = ReadonlyMap<string, number>;

/** The two letters that stems, ends and insides begin or end with: most words of a text are told from all of them by that. */
interface Pairs {
  readonly opening: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  /** Of the insides. */
  readonly lengths: readonly number[];
}

const pairsOf = (stems: Table, endings: Table, inside: Table): Pairs => ({
  opening: new Set([...stems.keys()].map((stem) => stem.slice(0, 2))),
  closing: new Set([...endings.keys()].map((ending) => ending.slice(-2))),
  within: new Set([...inside.keys()].map((word) => word.slice(0, 2))),
  lengths: [...new Set([...inside.keys()].map((word) => word.length))],
});

/** `(a/b c) d` → `(a/b c)`, `d`: the places of a part. */
export function itemsOf(part: string): string[] {
  if (!part.includes('(')) return part.split(' ').filter((chunk) => chunk !== '');
  return part.match(/\([^()]*\)|[^\s()]+|\(/g) ?? [];
}
