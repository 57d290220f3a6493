/** Words that are asked for at every word of every text. Each word remembers which lists it is in: none is searched twice. */
import type { Word } from './word.ts';

/** The lists of each word, as bits of a number. */
const listsOf = new Map<string, number>();
/** Bits that engines keep in a number without a box. */
const mostLists = 30;
let count = 0;

export class WordList {
  readonly #bit: number;

  /** @param words folded, with blanks between them */
  constructor(words: string) {
    if (count === mostLists) throw new RangeError('a word remembers no more lists');
    this.#bit = 1 << count++;
    for (const word of words.split(' ')) listsOf.set(word, (listsOf.get(word) ?? 0) | this.#bit);
  }

  /** @param word undefined beside the ends of a text, where there is none */
  has(word: Word | undefined): boolean {
    return word !== undefined && ((word.ofLists === count ? word.lists : remember(word)) & this.#bit) !== 0;
  }

  /** Whether one of the words `from` (included) to `to` (excluded) is in the list. */
  hasOneOf(words: readonly (Word | undefined)[], from: number, to: number): boolean {
    for (let i = Math.max(0, from); i < to; i++) if (this.has(words[i])) return true;
    return false;
  }
}

function remember(word: Word): number {
  word.lists = listsOf.get(word.word) ?? 0;
  word.ofLists = count;
  return word.lists;
}
