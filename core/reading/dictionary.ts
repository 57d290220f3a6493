/**
 * The one dictionary: all word lists in one graph over tokens, looked up in one pass. An entry is
 *
 *     word        this word                    stem*        words that begin so
 *     *end        words that end so            *inside*     words that contain it
 *     two words   next to each other           (a/b) c      either of them
 *     <n>         any number
 *     a .. b      b after a, at most ten tokens later in the same sentence
 *
 * Entries are separated by `|`. Cost is linear in the text, whatever the text is. Alternatives join again behind their
 * brackets: written out one by one, 4,000 entries would be 80,000.
 */
import { bit, Graph, otherBit, type Part } from './dictionary/graph.ts';
import { itemsOf, WordPatterns } from './dictionary/patterns.ts';
import type { Tokens, Word } from './tokens.ts';

/** A hit: the tokens `from` (included) to `to` (excluded). */
export interface Mark {
  readonly from: number;
  readonly to: number;
}
export type Marks<Signal extends string> = Readonly<Record<Signal, readonly Mark[]>>;

/** What a folded word is to the dictionary. */
interface Meaning {
  /** The word patterns that it fits. */
  readonly patterns: readonly number[];
  /** Their bits of both kinds: with none in common with those of a node, nothing follows there. */
  readonly bits: number;
  readonly otherBits: number;
  /** The nodes that it leads to from the root; none for most words. */
  readonly begins: readonly number[];
}
const widestGap = 10;
const none: readonly number[] = [];
const unknown: Meaning = { patterns: none, bits: 0, otherBits: 0, begins: none };
const noMarks: Mark[] = [];
const mostRemembered = 50_000;
/** Longer runs of letters are keys or noise, not words. */
const longestWord = 60;

export class Dictionary<Signal extends string> {
  readonly #signals: readonly Signal[];
  /** Every signal without a hit: what each search starts from. Lists are made when something is found. */
  readonly #nothing: Record<Signal, readonly Mark[]>;
  readonly #words = new WordPatterns();
  readonly #graph = new Graph();
  readonly #known = new Map<string, Meaning>();
  readonly #opening = new Map<string, Part>();
  readonly #literal: boolean;
  #parts = 0;
  #search = 0;
  /** By the number of a part: in which search it was found last, and from which token of the entry to which. */
  #foundIn = new Int32Array(0);
  #foundFrom = new Int32Array(0);
  #foundTo = new Int32Array(0);

  /** @param lists the entries by signal; `literal` takes them as plain words, without the signs above */
  constructor(lists: Readonly<Record<Signal, string | readonly string[]>>, literal = false) {
    this.#literal = literal;
    this.#signals = Object.keys(lists) as Signal[];
    this.#nothing = Object.fromEntries(this.#signals.map((name) => [name, noMarks])) as Record<Signal, Mark[]>;
    for (const [signal, name] of this.#signals.entries()) {
      const list: string | readonly string[] = lists[name];
      for (const line of typeof list === 'string' ? list.split('|') : list)
        if (literal) this.#graph.insert([this.#words.literal(line)], this.#newPart(signal, undefined, true));
        else this.#add(line.trim(), signal);
    }
    this.#graph.close();
    this.#foundIn = new Int32Array(this.#parts);
    this.#foundFrom = new Int32Array(this.#parts);
    this.#foundTo = new Int32Array(this.#parts);
  }

  #newPart(signal: number, behind: Part | undefined, isLast: boolean): Part {
    return { number: this.#parts++, signal, behind, isLast };
  }

  /** Entries that begin alike share their first part. */
  #add(entry: string, signal: number): void {
    const parts = entry.split(' .. ');
    let behind: Part | undefined;
    for (const [at, written] of parts.entries()) {
      const isLast = at === parts.length - 1;
      const known = at === 0 && !isLast ? this.#opening.get(written) : undefined;
      const part = known ?? this.#newPart(signal, behind, isLast);
      if (at === 0 && !isLast) this.#opening.set(written, part);
      if (!known)
        this.#graph.insert(
          itemsOf(written).map((item) => this.#words.item(item)),
          part,
        );
      behind = part;
    }
  }

  /** The words of all texts keep what the dictionary with the grammar says of them: it is asked for each text. */
  #meaningOf(word: Word): Meaning {
    if (this.#literal) return this.#lookUp(word.word);
    if (word.askedBy !== this) {
      word.meaning = this.#lookUp(word.word);
      word.askedBy = this;
    }
    return word.meaning as Meaning;
  }

  /** What a folded word is; remembered, because texts repeat their words. */
  #lookUp(word: string): Meaning {
    const known = this.#known.get(word);
    if (known) return known;
    const patterns = this.#words.of(word);
    const result = patterns.length === 0 ? unknown : this.#meaning(patterns);
    if (this.#known.size >= mostRemembered) this.#known.clear();
    if (word.length <= longestWord) this.#known.set(word, result);
    return result;
  }

  #meaning(patterns: readonly number[]): Meaning {
    let begins = none;
    let bits = 0;
    let otherBits = 0;
    for (const pattern of patterns) {
      const nodes = this.#graph.begins[pattern];
      if (nodes) begins = begins.length === 0 ? nodes : [...begins, ...nodes];
      bits |= bit(pattern);
      otherBits |= otherBit(pattern);
    }
    return { patterns, bits, otherBits, begins };
  }

  /**
   * All hits in a text, by signal, in the order of their first tokens.
   * @param sentence the number of the sentence of each token: entries with a gap do not leave it
   */
  find(tokens: Tokens, sentence: readonly number[]): Marks<Signal> {
    this.#search++;
    const hits: (Mark[] | undefined)[] = [];
    const words: Meaning[] = [];
    for (const word of tokens.known) words.push(this.#meaningOf(word));
    const { waitsFor, bits, otherBits } = this.#graph;
    const search = this.#search;
    const foundIn = this.#foundIn;
    for (let i = 0; i < words.length; i++) {
      const { begins } = words[i] ?? unknown;
      if (begins.length === 0) continue;
      const next = words[i + 1] ?? unknown;
      // Two in three nodes lead nowhere in a given text: nothing ends in them yet, and the next word does not go on there.
      for (const node of begins) {
        const awaited = waitsFor[node] ?? -1;
        const ends = awaited === -1 || (awaited >= 0 && foundIn[awaited] === search);
        if (ends || (((bits[node] ?? 0) & next.bits) !== 0 && ((otherBits[node] ?? 0) & next.otherBits) !== 0))
          this.#follow(node, i, i + 1, words, sentence, hits);
      }
    }
    const marks = { ...this.#nothing };
    hits.forEach((found, signal) => {
      const name = this.#signals[signal];
      if (found && name) marks[name] = found;
    });
    return marks;
  }

  /** Takes down what ends at a node, and goes on with the token `next`. */
  #follow(
    node: number,
    from: number,
    next: number,
    words: readonly Meaning[],
    sentence: readonly number[],
    hits: (Mark[] | undefined)[],
  ): void {
    const { firstEnd, endPart, endBehind, endSignal, bits, otherBits, first, pattern, to } = this.#graph;
    const stop = firstEnd[node + 1] ?? 0;
    for (let end = firstEnd[node] ?? 0; end < stop; end++) {
      const behind = endBehind[end] ?? -1;
      let start = from;
      if (behind >= 0) {
        if (this.#foundIn[behind] !== this.#search) continue;
        start = this.#chained(behind, from, sentence);
        if (start < 0) continue;
      }
      const part = endPart[end] ?? 0;
      if (part < 0) (hits[endSignal[end] ?? 0] ??= []).push({ from: start, to: next });
      else {
        this.#foundIn[part] = this.#search;
        this.#foundFrom[part] = start;
        this.#foundTo[part] = next;
      }
    }
    const word = words[next];
    if (!word || ((bits[node] ?? 0) & word.bits) === 0 || ((otherBits[node] ?? 0) & word.otherBits) === 0) return;
    const last = first[node + 1] ?? 0;
    for (const wanted of word.patterns)
      for (let edge = first[node] ?? 0; edge < last; edge++)
        if (pattern[edge] === wanted) this.#follow(to[edge] ?? 0, from, next + 1, words, sentence, hits);
  }

  /** Where an entry begins that goes on behind a gap at the token `from`; -1 when its part before does not fit. */
  #chained(before: number, from: number, sentence: readonly number[]): number {
    const to = this.#foundTo[before] ?? 0;
    if (to > from || from - to > widestGap) return -1;
    const start = this.#foundFrom[before] ?? 0;
    return sentence[start] === sentence[from] ? start : -1;
  }
}
