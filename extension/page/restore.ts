/** A form as it stood: every field read as it is, and brought back to it, whatever the page has drawn anew since. */
import { fieldNames, type Place } from '../../core/ticket.ts';
import { isChoice } from '../editors/choice.ts';
import type { Wrote } from '../editors/editor.ts';
import { editorFor } from '../editors/index.ts';
import type { Part, PartResult } from '../messages/form.ts';
import { findField, formOf, type Field, type Form } from './form.ts';
import { chooseIn } from './list.ts';
import { inOrder } from './order.ts';
import { readQuestions, writeQuestions } from './questions.ts';
import { optionsOf } from './safe-dom.ts';
import { saidIn } from './said.ts';
import { settled } from './settled.ts';

const places: readonly Part['place'][] = ['type', ...fieldNames, 'title', 'body'];
/** Between the values of a list in which several are chosen. */
const apart = '\n';

/** What stands in a field: of a `<select>` the values of its options, else what people read. */
export function standingIn(form: Form, field: Field, place: Place | 'type'): string {
  if (place === 'body' && form.of.questions) return readQuestions(form);
  const { element } = field;
  if (!isChoice(element)) return saidIn(field);
  return optionsOf(element)
    .filter((option) => option.selected)
    .map((option) => option.value)
    .join(apart);
}

/** Every field of the form as it stands now. */
export const standing = (form: Form): Part[] =>
  places.flatMap((place) => {
    const field = findField(form, place);
    return field ? [{ place, value: standingIn(form, field, place) }] : [];
  });

/** @returns one result for each field; one that is gone again with its type is `missing` */
export async function restoreForm(key: string, parts: readonly Part[]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const { place, value } of inOrder(parts)) {
    const form = formOf(key);
    const field = form && findField(form, place);
    if (!form || !field) results.push({ place, result: 'missing' });
    else results.push({ place, result: await bring(form, field, place, value).catch(() => 'refused' as const) });
  }
  return results;
}

async function bring(form: Form, field: Field, place: Part['place'], value: string): Promise<Wrote> {
  if (standingIn(form, field, place) === value) return 'unchanged';
  const result = await put(form, field, place, value);
  if (result === 'written') await settled(form, place);
  return result;
}

async function put(form: Form, { element, list }: Field, place: Part['place'], value: string): Promise<Wrote> {
  if (place === 'body' && form.of.questions) return writeQuestions(form, value === '' ? headings(form) : value);
  if (isChoice(element)) return select(element, value.split(apart));
  if (list !== undefined) return chooseIn(element, list, value === '' ? [] : [value]);
  const editor = editorFor(element);
  if (!editor) return 'refused';
  return editor.write(element, { start: 0, end: editor.read(element).length, text: value });
}

const headings = (form: Form): string =>
  readQuestions(form)
    .split('\n')
    .filter((line) => line.startsWith('### '))
    .join('\n\n');

function select(element: HTMLSelectElement, values: readonly string[]): Wrote {
  const options = optionsOf(element);
  const isThere = values.every((value) => options.some((option) => option.value === value));
  if (!isThere || element.disabled) return 'refused';
  for (const option of options) option.selected = values.includes(option.value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return optionsOf(element).every((option) => option.selected === values.includes(option.value))
    ? 'written'
    : 'refused';
}
