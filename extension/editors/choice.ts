/** Select boxes: a choice among options, compared by what people read. */
import { optionsOf, setValue, valueOf } from '../page/safe-dom.ts';
import type { Wrote } from './editor.ts';

export const isChoice = (element: Element): element is HTMLSelectElement => element instanceof HTMLSelectElement;

const normal = (text: string): string =>
  text
    .replace(/^[\s»>-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What the chosen option says, `''` for the empty one. */
export function chosenText(select: HTMLSelectElement): string {
  const chosen = optionsOf(select).filter((o) => o.selected && o.value !== '');
  return chosen.map((o) => o.text.replace(/\s+/g, ' ').trim()).join(', ');
}

/** True while the option stands that the page suggested. */
export function isSuggested(select: HTMLSelectElement): boolean {
  const options = optionsOf(select);
  const suggested = options.findIndex((o) => o.defaultSelected);
  return select.selectedIndex === Math.max(0, suggested);
}

/**
 * Chooses the first option that says one of the words, exactly or as a part.
 * @param words in any case, the best first
 * @returns `refused` when no option says any of them, or the page did not keep the choice
 */
export function choose(select: HTMLSelectElement, words: readonly string[]): Wrote {
  const options = optionsOf(select).filter((o) => o.value !== '' && !o.disabled);
  const wanted = words.map(normal).filter((word) => word !== '');
  const found =
    wanted.map((word) => options.find((o) => normal(o.text) === word)).find((o) => o !== undefined) ??
    wanted.map((word) => options.find((o) => normal(o.text).includes(word))).find((o) => o !== undefined);
  if (!found || select.disabled) return 'refused';
  if (found.selected) return 'unchanged';
  setValue(select, found.value);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return valueOf(select) === found.value ? 'written' : 'refused';
}
