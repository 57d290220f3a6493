/** Words that are asked for at every word of every text. Each word remembers which lists it is in: none is searched twice. */
import type { Word } from './word.ts';

const lists: ReadonlySet<string>[] = [];
/** Bits of a number. */
const mostLists = 32;

export class WordList {
  readonly #bit: number;

  /** @param words folded, with blanks between them */
  constructor(words: string) {
    if (lists.length === mostLists) throw new RangeError('a word remembers no more lists');
    this.#bit = 1 << lists.length;
    lists.push(new Set(words.split(' ')));
  }

  /** @param word undefined beside the ends of a text, where there is none */
  has(word: Word | undefined): boolean {
    return word !== undefined && ((word.ofLists === lists.length ? word.lists : remember(word)) & this.#bit) !== 0;
  }
}

function remember(word: Word): number {
  let bits = 0;
  for (const [i, list] of lists.entries()) if (list.has(word.word)) bits |= 1 << i;
  word.lists = bits;
  word.ofLists = lists.length;
  return bits;
}
