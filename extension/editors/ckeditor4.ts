/** CKEditor 4, in its frame or in the page. */
import { rich } from './rich.ts';
import { bodyOf, editable, near } from './surface.ts';

const inline = editable('.cke_editable[contenteditable]');

export const ckeditor4 = rich({
  surface: (element) => bodyOf(near(element, 'iframe.cke_wysiwyg_frame')) ?? inline(element),
});
