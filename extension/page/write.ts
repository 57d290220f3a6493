/** Writing into a form, only when the writer asked for it: found anew, written, read back, and told as it is. */
import type { FieldName, Place, TicketType } from '../../core/ticket.ts';
import { choose, chosenText, isChoice } from '../editors/choice.ts';
import type { Replacement, Wrote } from '../editors/editor.ts';
import { editorFor } from '../editors/index.ts';
import type { PageWritten } from '../messages/parts.ts';
import { optionForType, typeMeant, wordsForPriority, wordsForType } from '../sites/meaning.ts';
import { controlLabelled } from './controls.ts';
import { fieldOf, findField, formOf, type Field, type Form } from './form.ts';
import { chooseIn } from './list.ts';
import { readQuestions, writeQuestions } from './questions.ts';
import { focusIn, optionsOf } from './safe-dom.ts';
import { settled } from './settled.ts';
import { surfaceOf } from './surface.ts';

/**
 * Puts the focus into a field and brings it into view; false when the form has no such field.
 * @param label of a field of the site's own, which counts more than the place
 */
export function focusPlace(key: string, place: Place, label?: string): boolean {
  const form = formOf(key);
  const own = form && label !== undefined ? controlLabelled(form, label) : undefined;
  const element = own ?? (form && (fieldOf(form, place) ?? (place === 'title' ? undefined : fieldOf(form, 'body'))));
  if (!element) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusIn(surfaceOf(element), { preventScroll: true });
  return true;
}

/**
 * Applies edits to the description.
 * @param was the text that the edits were made for; other text by now means `refused`, nothing is written into it
 */
export async function editBody(
  key: string,
  edits: readonly Replacement[],
  was: string,
  caret: number | undefined,
): Promise<PageWritten> {
  const form = formOf(key);
  const element = form && fieldOf(form, 'body');
  if (!element) return 'missing';
  if (form.of.questions) {
    const { start, end, text } = merged(edits, was);
    return readQuestions(form) === was ? writeQuestions(form, was.slice(0, start) + text + was.slice(end)) : 'refused';
  }
  const editor = editorFor(element);
  if (!editor || editor.read(element) !== was) return 'refused';
  const before = document.activeElement;
  const result = await editor.write(element, merged(edits, was));
  if (result === 'written' && caret !== undefined) editor.caret?.(element, caret);
  else if (caret === undefined && before && before !== element) focusIn(before, { preventScroll: true });
  return result;
}

/** All edits as one replacement: one step for the writer's undo. */
function merged(edits: readonly Replacement[], text: string): Replacement {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const start = sorted[0]?.start ?? 0;
  let at = start;
  let joined = '';
  for (const edit of sorted) {
    joined += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return { start, end: at, text: joined };
}

export async function setField(key: string, name: FieldName, value: string): Promise<PageWritten> {
  const form = formOf(key);
  const field = form && findField(form, name);
  return field ? write(form, field, name, value) : 'missing';
}

export async function setType(key: string, type: TicketType): Promise<PageWritten> {
  const form = formOf(key);
  const field = form && findField(form, 'type');
  if (!field) return 'missing';
  const result = await write(form, field, 'type', type);
  if (result === 'written') await settled(form, 'type');
  return result;
}

async function write(form: Form, { element, list }: Field, place: Place | 'type', value: string): Promise<Wrote> {
  if (place === 'body' && form.of.questions) return writeQuestions(form, value);
  if (isChoice(element)) return choose(element, wordsFor(form, element, place, value), form.of.redraw);
  if (list !== undefined) return chooseIn(element, list, wordsOfList(form, place, value));
  const editor = editorFor(element);
  if (!editor) return 'refused';
  return editor.write(element, { start: 0, end: editor.read(element).length, text: value });
}

/** What an option of a list that the page draws may say; its options are only known once it is open. */
function wordsOfList({ site }: Form, place: Place | 'type', value: string): readonly string[] {
  if (place === 'priority') return wordsForPriority(site, value);
  return place === 'type' ? wordsForType(site, value as TicketType) : [value];
}

function wordsFor(form: Form, element: HTMLSelectElement, place: Place | 'type', value: string): readonly string[] {
  if (place === 'priority') return wordsForPriority(form.site, value);
  if (place !== 'type') return [value];
  const chosen = chosenText(element);
  if (chosen !== '' && (typeMeant(form.site, chosen) ?? 'incident') === value) return [chosen];
  const options = optionsOf(element).map((option) => option.text);
  const at = optionForType(form.site, options, value as TicketType);
  return at === undefined ? [] : [options[at] ?? ''];
}

export { write as writeInto };
