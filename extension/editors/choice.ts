/** Select boxes: a choice among options, compared by what people read. */
import { optionsOf, setValue, valueOf } from '../page/safe-dom.ts';
import type { Wrote } from './editor.ts';
import { meant } from './said.ts';

export const isChoice = (element: Element): element is HTMLSelectElement => element instanceof HTMLSelectElement;

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
 * Chooses the option that is meant.
 * @param words that mean the same, in any case, the best first
 * @param redraw event that the page wants beside the usual ones
 * @returns `refused` when no option or more than one could be meant, or the page did not keep the choice
 */
export function choose(select: HTMLSelectElement, words: readonly string[], redraw?: string): Wrote {
  const options = optionsOf(select).filter((o) => o.value !== '' && !o.disabled);
  const at = meant(
    options.map((o) => o.text),
    words,
  );
  const found = at === undefined ? undefined : options[at];
  if (!found || select.disabled) return 'refused';
  if (found.selected) return 'unchanged';
  setValue(select, found.value);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  if (redraw !== undefined) select.dispatchEvent(new Event(redraw));
  return valueOf(select) === found.value ? 'written' : 'refused';
}
