/** All fields of a form, whatever they mean: each with the label that people read. */
import type { Selectors } from '../sites/site.ts';
import type { Form } from './form.ts';
import { labelBeside } from './beside.ts';
import { closest, find, findAll, isIn, labelElementOf, labelOf, textOf } from './safe-dom.ts';

/** More fields than this in one form are not looked at. */
const most = 400;

const controls = [
  // The line for searching in a drawn list has the list's label and is no field.
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset],[role=search])',
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
  /** The same as it is written. */
  readonly words: string;
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
      // On a known page the site says where labels stand.
      const isUnknown = form.site.hint === '';
      const alone = labelElement ? '' : labelOf(element) || (isUnknown ? labelBeside(element) : '');
      const words = labelElement ? wordsBeside(labelElement, form.of.required ?? []) : alone;
      return { element, label: words.toLowerCase(), words, labelElement };
    });
  read.set(form, all);
  return all;
}

/**
 * The words of a label without star and colon, without those that only say that the site wants the field, and without
 * those of the field, which may stand in its label.
 */
function wordsBeside(label: Element, required: Selectors): string {
  const marks = ['select,textarea', ...required].flatMap((selector) => findAll(label, selector));
  const texts: string[] = [];
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!marks.some((mark) => isIn(mark, node))) texts.push(textOf(node));
  return texts.join('').replace(/[*:]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The first field with exactly this label. */
export const controlLabelled = (form: Form, label: string): Element | undefined =>
  controlsOf(form).find((control) => control.label === label.toLowerCase())?.element;
