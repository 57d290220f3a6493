/** Writing into a form, only when the writer asked for it: found anew, written, read back, and told as it is. */
import type { FieldName, Place, TicketType } from '../../core/ticket.ts';
import { choose, isChoice } from '../editors/choice.ts';
import type { Replacement, Wrote } from '../editors/editor.ts';
import { editorFor } from '../editors/index.ts';
import type { PageWritten } from '../messages/parts.ts';
import { optionForType, typeMeant, wordsForPriority } from './meaning.ts';
import { fieldOf, formOf, type Form } from './form.ts';
import { boxOf, find, focusIn, optionsOf } from './safe-dom.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Puts the focus into a field and brings it into view; false when the form has no such field. */
export function focusPlace(key: string, place: Place): boolean {
  const form = formOf(key);
  const element = form && (fieldOf(form, place) ?? (place === 'title' ? undefined : fieldOf(form, 'body')));
  if (!element) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusIn(element, { preventScroll: true });
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
  const editor = editorFor(element);
  if (!editor || editor.read(element) !== was) return 'refused';
  const before = document.activeElement;
  const result = await editor.write(element, merged(edits, was));
  if (result === 'written' && caret !== undefined && element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(caret, caret);
    showCaret(element);
  } else if (caret === undefined && before && before !== element) focusIn(before, { preventScroll: true });
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

function showCaret(area: HTMLTextAreaElement): void {
  const box = boxOf(area);
  if (box.bottom < 0 || box.top > innerHeight) area.scrollIntoView({ block: 'center', behavior: 'instant' });
  const share = area.selectionStart / Math.max(1, area.value.length);
  if (area.scrollHeight > area.clientHeight) area.scrollTop = share * (area.scrollHeight - area.clientHeight / 2);
}

export async function setField(key: string, name: FieldName, value: string): Promise<PageWritten> {
  const form = formOf(key);
  const element = form && fieldOf(form, name);
  return element ? write(form, element, name, value) : 'missing';
}

export async function setType(key: string, type: TicketType): Promise<PageWritten> {
  const form = formOf(key);
  const element = form && fieldOf(form, 'type');
  if (!element) return 'missing';
  const result = await write(form, element, 'type', type);
  if (result === 'written') await settled(form, 'type');
  return result;
}

async function write(form: Form, element: Element, place: Place | 'type', value: string): Promise<Wrote> {
  if (isChoice(element)) return choose(element, wordsFor(form, element, place, value));
  const editor = editorFor(element);
  if (!editor) return 'refused';
  return editor.write(element, { start: 0, end: editor.read(element).length, text: value });
}

function wordsFor(form: Form, element: HTMLSelectElement, place: Place | 'type', value: string): readonly string[] {
  if (place === 'priority') return wordsForPriority(form.site, value);
  if (place !== 'type') return [value];
  const chosen = element.selectedOptions[0]?.text ?? '';
  if ((typeMeant(form.site, chosen) ?? 'incident') === value) return [chosen];
  const options = optionsOf(element).map((option) => option.text);
  const at = optionForType(form.site, options, value as TicketType);
  return at === undefined ? [] : [options[at] ?? ''];
}

/**
 * Waits until the site has replaced what it replaces after this field: something was drawn and then nothing for
 * 120 ms. A site that draws nothing within the patience goes on as it is.
 */
export async function settled(form: Form, place: Place | 'type', patience = 4_000): Promise<void> {
  const reload = form.site.reloads.find(({ after }) => (after as readonly string[]).includes(place));
  if (!reload) return;
  const area = find(form.root, reload.area) ?? form.root;
  await new Promise<void>((done) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const over = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(enough);
      done();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(over, 120);
    });
    const enough = setTimeout(over, patience);
    observer.observe(area, { childList: true, subtree: true });
  });
  await wait(0);
}

export { write as writeInto };
