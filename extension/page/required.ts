/** What the site itself wants before it takes a form, as far as its page says so. */
import type { Place } from '../../core/ticket.ts';
import { fieldNames } from '../../core/ticket.ts';
import { controlsOf, type Control } from './controls.ts';
import { findField, type Form } from './form.ts';
import { attribute, closest, find, isIn, matches, textOf } from './safe-dom.ts';
import { saidBy, saidIn } from './said.ts';
import { isSeen } from './seek.ts';

export interface Wanted {
  /** What people read on the field's label. */
  readonly label: string;
  readonly place?: Place;
}

const usual = '[required],[aria-required=true]';
const most = 40;

/** The fields that the site wants and that are still empty, in the order of the page. */
export function wantedBy(form: Form): Wanted[] {
  const places = (['title', 'body', 'attachments', ...fieldNames] as const).flatMap((place) => {
    const field = findField(form, place);
    return field ? [{ place, field }] : [];
  });
  const seen = new Set<string>();
  const open: Wanted[] = [];
  for (const control of controlsOf(form)) {
    if (open.length === most || !isWanted(form, control)) continue;
    const at = places.find(({ field }) => field.element === control.element || isIn(field.element, control.element));
    const said = at ? saidIn(at.field) : saidBy(control.element);
    const group = groupOf(form, control.element);
    const label = control.words;
    if (
      isAnswer(said) ||
      isAnswered(form, control) ||
      group.some((one) => one.checked) ||
      label === '' ||
      seen.has(label)
    )
      continue;
    seen.add(label);
    open.push({ label: label.slice(0, 200), ...(at ? { place: at.place } : {}) });
  }
  return open;
}

function isWanted(form: Form, { element, labelElement }: Control): boolean {
  if (!isSeen(labelElement ?? element) || (element as HTMLInputElement).disabled) return false;
  if (matches(element, usual)) return true;
  if (labelElement && textOf(labelElement).includes('*')) return true;
  const around = form.of.row ? closest(element, form.of.row.around) : null;
  return (form.of.required ?? []).some(
    (selector) =>
      matches(element, selector) ||
      (labelElement !== null && (matches(labelElement, selector) || find(labelElement, selector) !== null)) ||
      (around !== null && (matches(around, selector) || find(around, selector) !== null)),
  );
}

/** The dash of a list's empty line is none. */
const isAnswer = (said: string): boolean => /[^\s–—-]/.test(said);

/** Whether something beside a field has its label, too, and an answer: a list's line for searching stays empty. */
const isAnswered = (form: Form, { element, labelElement }: Control): boolean =>
  (form.of.answered ?? []).some((selector) => matches(element, selector)) ||
  (labelElement !== null &&
    controlsOf(form).some(
      (other) => other.element !== element && other.labelElement === labelElement && isAnswer(saidBy(other.element)),
    ));

/** The boxes that answer one question together. */
function groupOf(form: Form, element: Element): HTMLInputElement[] {
  if (!(element instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(element.type)) return [];
  const name = attribute(element, 'name');
  return controlsOf(form)
    .map((control) => control.element)
    .filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && attribute(one, 'name') === name);
}
