/**
 * Marks words of the ticket where they stand. By the browser's own highlights: nothing in the page's tree changes, and
 * the colour comes with a style sheet that the background adds.
 */
import { pointAt } from '../editors/select.ts';
import type { MarkedWords } from '../messages/parts.ts';
import { elementOf, linesIn, type Here } from './ticket.ts';

/** The name in the style sheet of `background/review.ts`. */
const name = 'ticketklar';

function rangeOf(here: Here, { place, start, end, words }: MarkedWords): Range | Element | undefined {
  const element = elementOf(here, place);
  if (!element) return undefined;
  const { text, pieces } = linesIn(element);
  const trimmed = text.length - text.trimStart().length;
  const at = text.startsWith(words, start + trimmed) ? start + trimmed : text.indexOf(words);
  const lines = { text, pieces, blocks: [] };
  const from = at < 0 ? undefined : pointAt(lines, at, false);
  const to = at < 0 ? undefined : pointAt(lines, at + end - start, true);
  if (!from || !to) return element;
  const range = (from.node.ownerDocument ?? document).createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const isRange = (found: Range | Element): found is Range => 'startContainer' in found;

/** @returns whether the first of them is in sight now */
export function showWords(here: Here, words: readonly MarkedWords[]): boolean {
  clearWords();
  const found = words.flatMap((one) => rangeOf(here, one) ?? []);
  const ranges = found.filter(isRange);
  if ('highlights' in CSS && ranges.length > 0)
    CSS.highlights.set(
      name,
      new Highlight(...ranges.filter(({ startContainer }) => startContainer.ownerDocument === document)),
    );
  const [first] = found;
  const element = first && (isRange(first) ? first.startContainer.parentElement : first);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return element !== undefined && element !== null;
}

export function clearWords(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}
