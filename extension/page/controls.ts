/** All fields of a form, whatever they mean: each with the label that people read. */
import type { Form } from './form.ts';
import { closest, find, findAll, labelElementOf, labelOf, wordsOf } from './safe-dom.ts';

/** More fields than this in one form are not looked at. */
const most = 400;

const controls = [
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset])',
  'select',
  'textarea',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[role=combobox]',
].join(',');

export interface Control {
  readonly element: Element;
  /** What people read, without star and colon, lower case. */
  readonly label: string;
  readonly labelElement: Element | null;
}

/** The controls of a form, read once for each time that it was found. */
const read = new WeakMap<Form, readonly Control[]>();

export function controlsOf(form: Form): readonly Control[] {
  const known = read.get(form);
  if (known) return known;
  const { row } = form.of;
  const all = findAll(form.root, controls)
    .slice(0, most)
    .map((element): Control => {
      const around = row ? closest(element, row.around) : null;
      const labelElement = labelElementOf(element) ?? (around && row ? find(around, row.label) : null);
      const label = labelElement ? wordsOf(labelElement) : labelOf(element);
      return { element, label: label.toLowerCase(), labelElement };
    });
  read.set(form, all);
  return all;
}

/** The first field with exactly this label. */
export const controlLabelled = (form: Form, label: string): Element | undefined =>
  controlsOf(form).find((control) => control.label === label.toLowerCase())?.element;
