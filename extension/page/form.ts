/** The forms of a page, found by recipe at each use. No element is ever kept: the page may replace it at any time. */
import { fieldNames, type FieldName, type Place } from '../../core/ticket.ts';
import { isAt } from '../sites/address.ts';
import { formName } from '../sites/form-name.ts';
import { generic } from '../sites/generic.ts';
import type { List, ListName, Recipe, Site, TicketForm } from '../sites/site.ts';
import { labels } from '../sites/standard.ts';
import { controlsOf } from './controls.ts';
import { hasList } from './list.ts';
import { closest, isIn } from './safe-dom.ts';
import { isThere, seek, seekAll } from './seek.ts';
import { sitesHere } from './sites-here.ts';

/** More forms on one page than this are somebody's load test, not tickets. */
const mostForms = 20;

export interface Form {
  /** Name of the form and running number, as in `messages/parts.ts`. */
  readonly key: string;
  readonly site: Site;
  readonly of: TicketForm;
  /** The root element as it stands now; only for use within the same task. */
  readonly root: Element;
}

/** The forms of this site that somebody has taught: they count more than what we know ourselves. */
let taught: readonly Site[] = [];
export const knowTaught = (all: readonly Site[]): void => {
  taught = all;
};

/** All forms for a new ticket on the page, of the known sites first, else what the generic reading takes for one. */
export function findForms(): Form[] {
  const here = new URL(location.href);
  for (const site of [...taught, ...sitesHere()]) {
    const standing = site.forms.filter(({ at, notAt }) => isAt(at, here) && !isAt(notAt ?? [], here));
    const found = standing.flatMap((form) => rootsOf(site, form)).filter(isRead);
    if (found.length > 0) return found.slice(0, mostForms);
  }
  // A ticket that exists may stand in a form, too; to the generic reading it would look like a new one.
  const isTicket = sitesHere().some(({ page }) => page?.at && isAt(page.at, here) && isThere(document, page.root));
  if (isTicket) return [];
  return generic(document)
    .slice(0, mostForms)
    .flatMap(({ site, root, number }) => site.forms.map((of) => ({ key: `${site.id}:${number}`, site, of, root })));
}

/**
 * Where not even the title or the description is found, the site is another one by now: the generic reading may do better.
 * A form whose type brings them is only waiting for it (osTicket's before a topic is chosen).
 */
function isRead(form: Form): boolean {
  const waits = form.of.reloads?.some(({ after }) => after.includes('type'));
  return Boolean(findField(form, 'title') ?? findField(form, 'body') ?? (waits && findField(form, 'type')));
}

function rootsOf(site: Site, of: TicketForm): Form[] {
  for (const selector of of.root) {
    const roots = seekAll(document, selector);
    if (roots.length > 0) return roots.map((root, n) => ({ key: `${formName(site, of)}:${n}`, site, of, root }));
  }
  return [];
}

export const formOf = (key: string): Form | undefined => findForms().find((form) => form.key === key);

export interface Field {
  readonly element: Element;
  /** Drawn by the page instead of a `<select>`. */
  readonly list?: List | ListName | undefined;
  /** Which of the ranked selectors found it, from 0, or its label. */
  readonly by: number | 'label';
}

const recipeOf = (form: Form, place: Place | 'type'): Recipe | undefined => {
  const recipe = place === 'type' ? form.of.type : form.of.fields[place];
  if (recipe === false) return undefined;
  return recipe ?? (place in labels ? { label: labels[place as FieldName] ?? [] } : undefined);
};

/** The field of a place in a form and how it was found, or undefined when the form has none. */
export function findField(form: Form, place: Place | 'type'): Field | undefined {
  if (place === 'body' && form.of.questions) {
    const { each, field } = form.of.questions;
    const first = seekAll(form.root, each).flatMap((one) => seek(one, field) ?? [])[0];
    return first && { element: first.element, by: first.rank };
  }
  const recipe = recipeOf(form, place);
  const sought = seek(form.root, recipe?.select);
  const isList = form.site.id !== 'learned' || (sought && isDrawnList(sought.element));
  if (sought) return { element: sought.element, list: isList ? recipe?.list : undefined, by: sought.rank };
  const words = recipe?.label ?? [];
  const control = words.length === 0 ? undefined : controlsOf(form).find(({ label }) => words.includes(label));
  if (!control) return undefined;
  const list = control.element instanceof HTMLSelectElement ? undefined : (recipe?.list ?? form.of.lists);
  const around = (form.of.row && closest(control.element, form.of.row.around)) ?? control.element;
  if (list === undefined || !hasList(around, list)) return { element: control.element, by: 'label' };
  return { element: around, list, by: 'label' };
}

/** A list that its page draws and calls one; a real one is written as it is. */
const isDrawnList = (element: Element): boolean => !(element instanceof HTMLSelectElement) && hasList(element, 'aria');

/** The element of a place in a form, or undefined when the form has none. */
export const fieldOf = (form: Form, place: Place | 'type'): Element | undefined => findField(form, place)?.element;

/** The name of the field that an element is or belongs to, or undefined. */
export const fieldName = (form: Form, element: Element): FieldName | undefined =>
  fieldNames.find((name) => {
    const field = findField(form, name);
    return field && (field.element === element || (field.list !== undefined && isIn(field.element, element)));
  });

/** The buttons of the site that send this form, the main one first. */
export function submitsOf(form: Form): HTMLElement[] {
  const { buttons } = form.of.submit;
  const within = buttons.flatMap((selector) => seekAll(form.root, selector));
  const found = within.length > 0 ? within : buttons.flatMap((selector) => seekAll(document, selector));
  return [...new Set(found)].filter((element): element is HTMLElement => element instanceof HTMLElement);
}
