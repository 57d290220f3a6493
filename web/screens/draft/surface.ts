/**
 * Title and description as fields on the screen. Inserts the way a key does, so that Ctrl+Z takes an inserted answer
 * back like any typing.
 */
import type { Edit } from '../../../core/layout.ts';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Replaces a range of a field and returns the focus to where it was.
 * @param caret where writing goes on; then the focus stays in the field
 * @returns false when the field does not show what was asked
 */
export function insert(field: TextField, edit: Edit, caret?: number): boolean {
  const wanted = field.value.slice(0, edit.start) + edit.text + field.value.slice(edit.end);
  if (wanted !== field.value) {
    const before = document.activeElement;
    field.focus({ preventScroll: true });
    field.setSelectionRange(edit.start, edit.end);
    // Deprecated, and still the only call that leaves the browser's own undo in order.
    const command = edit.text === '' ? 'delete' : 'insertText';
    if (!document.execCommand(command, false, edit.text) || field.value !== wanted) {
      field.setRangeText(wanted, 0, field.value.length, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (caret === undefined && before instanceof HTMLElement && before !== field) before.focus({ preventScroll: true });
  }
  if (caret !== undefined) {
    field.focus();
    field.setSelectionRange(caret, caret);
  }
  return field.value === wanted;
}
