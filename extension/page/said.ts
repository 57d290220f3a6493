/** What the fields of a page say now. */
import { chosenText, isChoice } from '../editors/choice.ts';
import { editorFor } from '../editors/index.ts';
import type { Field } from './form.ts';
import { chosenIn } from './list.ts';
import { valueOf } from './safe-dom.ts';

/** What an element says now; a choice that the page suggested and nobody made says nothing. */
export function saidBy(element: Element): string {
  if (isChoice(element)) return chosenText(element);
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    return element.checked ? labelWord(element) : '';
  return editorFor(element)?.read(element) ?? valueOf(element);
}
/** What a field says now, a list that the page draws included. */
export const saidIn = ({ element, list }: Field): string =>
  list === undefined || isChoice(element) ? saidBy(element) : chosenIn(element, list);

const labelWord = (element: HTMLInputElement): string => element.value;
