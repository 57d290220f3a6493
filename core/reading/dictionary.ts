/**
 * The one dictionary: all word lists in one trie over tokens, looked up in one pass. An entry is
 *
 *     word        this word                    stem*        words that begin so
 *     *end        words that end so            *inside*     words that contain it
 *     two words   next to each other           (a/b) c      either of them
 *     <n>         any number
 *     a .. b      b after a, at most ten tokens later in the same sentence
 *
 * Entries are separated by `|`. Cost is linear in the text, whatever the text is.
 */
import { fold, isNumber, tokenize, type Tokens } from './tokens.ts';

/** A hit: the tokens `from` (included) to `to` (excluded). */
export interface Mark {
  readonly from: number;
  readonly to: number;
}
export type Marks<Signal extends string> = Readonly<Record<Signal, readonly Mark[]>>;

interface Node {
  /** None where nothing follows: most nodes are ends. */
  next: Map<number, Node> | undefined;
  /** Parts of entries that end here. */
  ends: Part[] | undefined;
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
const noMarks: Mark[] = [];
const mostRemembered = 50_000;
/** Longer runs of letters are keys or noise, not words. */
const longestWord = 60;

const newNode = (): Node => ({ next: undefined, ends: undefined });
const wordOnly = /^[a-z0-9äöüß]+$/;

export class Dictionary<Signal extends string> {
  /** Every signal without a hit: what each search starts from. Lists are made when something is found. */
  readonly #nothing: Record<Signal, Mark[]>;
  readonly #root = newNode();
  readonly #exact = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  readonly #inside = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #chunks = new Map<string, readonly number[]>();
  readonly #insideLengths: number[] = [];
  #longest = 0;
  #words = 1;

  /** @param lists the entries by signal; `literal` takes them as plain words, without the signs above */
  constructor(lists: Readonly<Record<Signal, string | readonly string[]>>, literal = false) {
    const signals = Object.keys(lists) as Signal[];
    this.#nothing = Object.fromEntries(signals.map((signal) => [signal, noMarks])) as Record<Signal, Mark[]>;
    for (const signal of signals) {
      const list: string | readonly string[] = lists[signal];
      const entries = typeof list === 'string' ? list.split('|') : list;
      for (const written of entries) {
        if (written.trim() === '') continue;
        const parts = literal ? [written] : written.trim().split(' .. ');
        const entry: Entry = { signal, parts: parts.length };
        parts.forEach((part, at) => {
          const items = literal
            ? [[this.#ids(part, true)]]
            : itemsOf(part).map((i) => i.map((c) => this.#ids(c, false)));
          this.#insert(this.#root, items, 0, { entry, at });
        });
      }
    }
    for (const word of this.#inside.keys())
      if (!this.#insideLengths.includes(word.length)) this.#insideLengths.push(word.length);
  }

  /** The word patterns of a chunk without blanks: `can't` and `stem*` alike. */
  #ids(chunk: string, literal: boolean): readonly number[] {
    if (literal) return this.#newIds(chunk, true);
    let ids = this.#chunks.get(chunk);
    if (!ids) this.#chunks.set(chunk, (ids = this.#newIds(chunk, false)));
    return ids;
  }

  #newIds(chunk: string, literal: boolean): number[] {
    if (chunk === '<n>' && !literal) return [0];
    const open = !literal && chunk.endsWith('*');
    const ending = !literal && chunk.startsWith('*');
    const bare = literal ? chunk : chunk.replaceAll('*', '');
    const words = wordOnly.test(bare) ? [fold(bare)] : tokenize(bare).word;
    return words.map((word, i) => {
      const last = i === words.length - 1;
      const starred = open ? (ending ? this.#inside : this.#stems) : ending ? this.#ends : this.#exact;
      const table = last ? starred : this.#exact;
      this.#longest = Math.max(this.#longest, word.length);
      const id = table.get(word) ?? this.#words++;
      table.set(word, id);
      return id;
    });
  }

  #insert(from: Node, items: readonly (readonly (readonly number[])[])[], at: number, part: Part): void {
    const item = items[at];
    if (!item) {
      if (from !== this.#root) (from.ends ??= []).push(part);
      return;
    }
    for (const ids of item) {
      let node = from;
      for (const id of ids) {
        node.next ??= new Map();
        let next = node.next.get(id);
        if (!next) node.next.set(id, (next = newNode()));
        node = next;
      }
      this.#insert(node, items, at + 1, part);
    }
  }

  /** The word patterns that a folded word fits; remembered, because texts repeat their words. */
  #patterns(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found: number[] = [];
    const exact = this.#exact.get(word);
    if (exact !== undefined) found.push(exact);
    if (isNumber(word)) found.push(0);
    for (let n = Math.min(word.length, this.#longest); n > 1; n--) {
      const stem = this.#stems.get(word.slice(0, n));
      if (stem !== undefined) found.push(stem);
      const ending = this.#ends.get(word.slice(-n));
      if (ending !== undefined) found.push(ending);
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
    const marks = { ...this.#nothing };
    /** Where the parts before were found last, by entry: the first token of the chain and the end of its last part. */
    const chains = new Map<Entry, { at: number; from: number; to: number }[]>();
    const patterns = tokens.word.map((word) => this.#patterns(word));
    const follow = (node: Node, from: number, next: number): void => {
      for (const part of node.ends ?? []) {
        const first = chain(chains, part, from, next, sentence);
        if (first === undefined) continue;
        const signal = part.entry.signal as Signal;
        if (marks[signal] === noMarks) marks[signal] = [];
        marks[signal].push({ from: first, to: next });
      }
      const following = node.next;
      if (!following) return;
      for (const id of patterns[next] ?? none) {
        const child = following.get(id);
        if (child) follow(child, from, next + 1);
      }
    };
    for (let i = 0; i < tokens.length; i++)
      for (const id of patterns[i] ?? none) {
        const node = this.#root.next?.get(id);
        if (node) follow(node, i, i + 1);
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

/** `(a/b c) d` → `a` or `b c`, then `d`: what can stand at each place, as chunks with blanks taken apart later. */
function itemsOf(part: string): string[][] {
  return (part.match(/\([^()]*\)|[^\s()]+|\(/g) ?? []).map((item) =>
    item.length > 1 && item.startsWith('(') ? item.slice(1, -1).split('/') : [item],
  );
}
