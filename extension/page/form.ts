/** The forms of a page, found by recipe at each use. No element is ever kept: the page may replace it at any time. */
import { fieldNames, type FieldName, type Place } from '../../core/ticket.ts';
import { generic } from '../sites/generic.ts';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { attribute, find, findAll, labelOf, wordsOf } from './safe-dom.ts';

/** More forms or fields than this on one page are somebody's load test, not tickets. */
export const limits = { forms: 20, fields: 400 } as const;

export interface Form {
  /** Site and running number, as in `messages/parts.ts`. */
  readonly key: string;
  readonly site: Site;
  /** The root element as it stands now; only for use within the same task. */
  readonly root: Element;
}

/** All forms for a new ticket on the page, of the known sites first, else what the generic reading takes for one. */
export function findForms(): Form[] {
  const found: Form[] = [];
  for (const site of sites) {
    for (const selector of site.form) {
      const roots = findAll(document, selector).slice(0, limits.forms);
      roots.forEach((root, n) => found.push({ key: `${site.id}:${n}`, site, root }));
      if (roots.length > 0) break;
    }
    if (found.length > 0) return found;
  }
  return generic(document)
    .slice(0, limits.forms)
    .map(({ site, root, number }) => ({ key: `generic:${number}`, site, root }));
}

export const formOf = (key: string): Form | undefined => findForms().find((form) => form.key === key);

/** The element of a place in a form, or undefined when the form has none. */
export function fieldOf(form: Form, place: Place | 'type'): Element | undefined {
  const recipe = place === 'type' ? form.site.type : form.site.fields[place];
  for (const selector of recipe?.select ?? []) {
    const element = find(form.root, selector);
    if (element) return element;
  }
  const words = recipe?.label ?? [];
  return words.length === 0 ? undefined : labelled(form).find(({ label }) => words.includes(label))?.element;
}

/** The name of the field that an element is, or undefined. */
export const fieldName = (form: Form, element: Element): FieldName | undefined =>
  fieldNames.find((name) => fieldOf(form, name) === element);

interface Labelled {
  readonly element: Element;
  /** Lower case. */
  readonly label: string;
}
/** The labels of a form, read once for each time that it was found. */
const labels = new WeakMap<Form, readonly Labelled[]>();

function labelled(form: Form): readonly Labelled[] {
  const known = labels.get(form);
  if (known) return known;
  const byId = new Map(
    findAll(form.root, 'label[for]').map((label) => [attribute(label, 'for'), wordsOf(label)] as const),
  );
  const all = findAll(form.root, 'input:not([type=hidden]),select,textarea')
    .slice(0, limits.fields)
    .map((element): Labelled => {
      const label = byId.get(attribute(element, 'id')) ?? labelOf(element);
      return { element, label: label.toLowerCase() };
    });
  labels.set(form, all);
  return all;
}

/** The buttons of the site that send this form, the main one first. */
export function submitsOf(form: Form): HTMLElement[] {
  const found = form.site.submit.flatMap((selector) => findAll(form.root, selector));
  return [...new Set(found)].filter((element): element is HTMLElement => element instanceof HTMLElement);
}
