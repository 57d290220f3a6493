/**
 * The one dictionary: all word lists in one trie over tokens, looked up in one pass. An entry is
 *
 *     word        this word                    stem*        words that begin so
 *     *inside*    words that contain it        two words    in this order, next to each other
 *     <n>         any number                   (a/b) c      either of them
 *     a .. b      b after a, at most ten tokens later in the same sentence
 *
 * Entries are separated by `|`. Cost is linear in the text, whatever the text is.
 */
import { isNumber, tokenize, type Tokens } from './tokens.ts';

/** A hit: the tokens `from` (included) to `to` (excluded). */
export interface Mark {
  readonly from: number;
  readonly to: number;
}
export type Marks<Signal extends string> = Readonly<Record<Signal, readonly Mark[]>>;

interface Node {
  readonly next: Map<number, Node>;
  /** Parts of entries that end here. */
  readonly ends: Part[];
}
interface Part {
  readonly entry: Entry;
  readonly at: number;
}
interface Entry {
  readonly signal: string;
  readonly parts: number;
}

const widestGap = 10;
const none: readonly number[] = [];
const mostRemembered = 50_000;
/** Longer runs of letters are keys or noise, not words. */
const longestWord = 60;

const newNode = (): Node => ({ next: new Map(), ends: [] });

export class Dictionary<Signal extends string> {
  readonly #signals: readonly Signal[];
  readonly #root = newNode();
  readonly #exact = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #inside = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #insideLengths: number[] = [];
  #longestStem = 0;
  #words = 1;

  /** @param lists the entries by signal; `literal` takes them as plain words, without the signs above */
  constructor(lists: Readonly<Record<Signal, string | readonly string[]>>, literal = false) {
    this.#signals = Object.keys(lists) as Signal[];
    for (const signal of this.#signals) {
      const list: string | readonly string[] = lists[signal];
      if (typeof list !== 'string' && literal) for (const entry of list) this.#add(signal, [this.#ids([entry], true)]);
      else
        for (const entry of typeof list === 'string' ? list.split('|') : list)
          for (const variant of variants(entry.trim()))
            this.#add(
              signal,
              variant.split(' .. ').map((part) => this.#ids(part.split(/\s+/), false)),
            );
    }
    this.#insideLengths.push(...new Set([...this.#inside.keys()].map((w) => w.length)));
  }

  #ids(chunks: readonly string[], literal: boolean): number[] {
    return chunks.filter(Boolean).flatMap((chunk) => {
      if (chunk === '<n>') return [0];
      const open = !literal && chunk.endsWith('*');
      const inside = open && chunk.startsWith('*');
      const words = tokenize(literal ? chunk : chunk.replaceAll('*', '')).word;
      return words.map((word, i) => {
        const last = i === words.length - 1;
        const table = inside && last ? this.#inside : open && last ? this.#stems : this.#exact;
        if (table === this.#stems) this.#longestStem = Math.max(this.#longestStem, word.length);
        const id = table.get(word) ?? this.#words++;
        table.set(word, id);
        return id;
      });
    });
  }

  #add(signal: Signal, parts: readonly (readonly number[])[]): void {
    const entry: Entry = { signal, parts: parts.length };
    parts.forEach((ids, at) => {
      if (ids.length === 0) return;
      let node = this.#root;
      for (const id of ids) {
        let next = node.next.get(id);
        if (!next) node.next.set(id, (next = newNode()));
        node = next;
      }
      node.ends.push({ entry, at });
    });
  }

  /** The word patterns that a folded word fits; remembered, because texts repeat their words. */
  #patterns(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found: number[] = [];
    const exact = this.#exact.get(word);
    if (exact !== undefined) found.push(exact);
    if (isNumber(word)) found.push(0);
    for (let n = Math.min(word.length, this.#longestStem); n > 0; n--) {
      const stem = this.#stems.get(word.slice(0, n));
      if (stem !== undefined) found.push(stem);
    }
    for (const n of word.length > longestWord ? [] : this.#insideLengths)
      for (let i = 0; i + n <= word.length; i++) {
        const inside = this.#inside.get(word.slice(i, i + n));
        if (inside !== undefined && !found.includes(inside)) found.push(inside);
      }
    const result = found.length === 0 ? none : found;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    if (word.length <= longestWord) this.#known.set(word, result);
    return result;
  }

  /**
   * All hits in a text, by signal, in the order of their first tokens.
   * @param sentence the number of the sentence of each token: entries with a gap do not leave it
   */
  find(tokens: Tokens, sentence: readonly number[]): Marks<Signal> {
    const marks = Object.fromEntries(this.#signals.map((s): [string, Mark[]] => [s, []])) as Record<Signal, Mark[]>;
    /** Where the parts before were found last, by entry: the first token of the chain and the end of its last part. */
    const chains = new Map<Entry, { at: number; from: number; to: number }[]>();
    const patterns = tokens.word.map((word) => this.#patterns(word));
    for (let i = 0; i < tokens.length; i++) {
      if (patterns[i] === none) continue;
      let nodes: Node[] = [this.#root];
      for (let j = i; j < tokens.length && nodes.length > 0; j++) {
        const following: Node[] = [];
        for (const node of nodes)
          for (const id of patterns[j] ?? none) {
            const next = node.next.get(id);
            if (next) following.push(next);
          }
        for (const node of following)
          for (const part of node.ends) {
            const from = chain(chains, part, i, j + 1, sentence);
            if (from !== undefined) marks[part.entry.signal as Signal].push({ from, to: j + 1 });
          }
        nodes = following;
      }
    }
    return marks;
  }
}

/** Continues the chain of an entry with gaps; gives the first token when the last part was found. */
function chain(
  chains: Map<Entry, { at: number; from: number; to: number }[]>,
  { entry, at }: Part,
  from: number,
  to: number,
  sentence: readonly number[],
): number | undefined {
  if (entry.parts === 1) return from;
  let open = chains.get(entry);
  if (!open) chains.set(entry, (open = []));
  const before = open[at - 1];
  const fits = before && before.to <= from && from - before.to <= widestGap && sentence[before.from] === sentence[from];
  if (at > 0 && !fits) return undefined;
  const first = before && at > 0 ? before.from : from;
  if (at === entry.parts - 1) return first;
  open[at] = { at, from: first, to };
  return undefined;
}

/** `(a/b) c` → `a c`, `b c`. */
function variants(entry: string): string[] {
  const open = entry.indexOf('(');
  const close = entry.indexOf(')', open);
  if (open < 0 || close < 0) return entry ? [entry] : [];
  return entry
    .slice(open + 1, close)
    .split('/')
    .flatMap((choice) => variants(entry.slice(0, open) + choice + entry.slice(close + 1)));
}
