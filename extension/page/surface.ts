/** Where people really type in a field: an editor may stand in for it, in the page or in a frame of its own. */
import { editorFor } from '../editors/index.ts';
import { boxOf } from './safe-dom.ts';
import { isSeen } from './seek.ts';

/** What takes the focus and the keys of a field. */
export const surfaceOf = (element: Element): Element => editorFor(element)?.surface?.(element) ?? element;

/** The window that the keys of a field arrive in, where it is another one than ours. */
export function windowOf(element: Element): Window | undefined {
  const view = surfaceOf(element).ownerDocument.defaultView;
  return view && view !== window ? view : undefined;
}

/** The box of a field on the page: that of its editor where the field itself is not to be seen. */
export function shownBox(element: Element): DOMRect {
  if (isSeen(element)) return boxOf(element);
  const surface = surfaceOf(element);
  return boxOf(surface.ownerDocument === document ? surface : (windowOf(element)?.frameElement ?? element));
}
