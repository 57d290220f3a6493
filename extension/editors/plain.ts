/** Text fields of the platform. One `insertText` keeps the page's own undo; the value setter is the last resort. */
import { boxOf, focusIn, setValue, valueOf } from '../page/safe-dom.ts';
import { isShown } from './surface.ts';
import type { Editor, Replacement, Wrote } from './editor.ts';

type TextField = HTMLTextAreaElement | HTMLInputElement;

const textTypes = new Set(['text', 'search', 'url', 'tel', 'email', '']);

/** The same text as far as a text field can tell: it knows `\n` only. */
const plainText = (text: string): string => text.replace(/\r\n?/g, '\n');

export const plain: Editor<TextField> = {
  fits: (element): element is TextField =>
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && textTypes.has((element.getAttribute('type') ?? '').toLowerCase())),

  read: (field) => valueOf(field),

  caret(field, at) {
    field.setSelectionRange(at, at);
    showCaret(field);
  },

  async write(field, { start, end, text }: Replacement): Promise<Wrote> {
    const before = valueOf(field);
    const wanted = plainText(before.slice(0, start) + text + before.slice(end));
    if (wanted === before) return 'unchanged';
    // A hidden field belongs to an editor that we do not know: writing behind its back would show nowhere.
    if (field.disabled || field.readOnly || !isShown(field)) return 'refused';
    const limit = field.maxLength;
    if (limit >= 0 && wanted.length > limit) return 'refused';

    focusIn(field);
    field.setSelectionRange(start, end);
    const inserted = plainText(text);
    const command = inserted === '' ? 'delete' : 'insertText';
    field.ownerDocument.execCommand(command, false, inserted === '' ? undefined : inserted);
    await settled();
    if (valueOf(field) === wanted) return 'written';

    setValue(field, wanted);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: inserted }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    if (valueOf(field) === wanted) return 'written';
    if (valueOf(field) !== before) setValue(field, before);
    return 'refused';
  },
};

/** Frameworks that own the value answer in a microtask or a frame's worth of tasks. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function showCaret(field: TextField): void {
  const box = boxOf(field);
  if (box.bottom < 0 || box.top > innerHeight) field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const share = (field.selectionStart ?? 0) / Math.max(1, valueOf(field).length);
  if (field.scrollHeight > field.clientHeight) field.scrollTop = share * (field.scrollHeight - field.clientHeight / 2);
}
