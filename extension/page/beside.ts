/** What people read as the label of a field that has none: the words before it, in its row or in the cell before its own. */
import { drawnIn, find, matches, wordsOf } from './safe-dom.ts';

const control = 'input:not([type=hidden]),select,textarea,button,[contenteditable]';
/** So far up the words of a field may stand: out of its cell and out of its row. */
const steps = 3;
/** More letters than this are no label. */
const longest = 80;

/** @returns the words without star and colon, `''` where another field or a longer text comes first */
export function labelBeside(element: Element): string {
  let at: Element | null = element;
  for (let step = 0; at && step < steps; step += 1, at = drawnIn(at)) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && (matches(before, control) || find(before, control))) return '';
      const words = before.nodeType === Node.COMMENT_NODE ? '' : wordsOf(before);
      if (words !== '') return words.length > longest ? '' : words;
    }
  }
  return '';
}
