/** What people call an element that they point at: by its label, what stands before it or in it while it is empty. */
import { labelBeside } from './beside.ts';
import { attribute, labelOf, textOf, valueOf } from './safe-dom.ts';

const one = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isField = 'input:not([type=submit],[type=button]),select,textarea,iframe,[role=combobox]';

/** @returns at most 120 letters; of a field never what somebody has written in it; `''` where nothing calls it anything */
export function calledBy(element: Element): string {
  // A label around a list has the words of its options in it, too.
  const label =
    element instanceof HTMLSelectElement ? labelOf(element).replace(one(textOf(element)), '') : labelOf(element);
  const isWritten = element.matches(isField) || (element as HTMLElement).isContentEditable;
  const own = isWritten
    ? attribute(element, 'placeholder') || labelBeside(element)
    : element instanceof HTMLInputElement
      ? valueOf(element)
      : textOf(element);
  return one(label || own).slice(0, 120);
}
