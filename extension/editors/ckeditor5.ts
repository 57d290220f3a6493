/** CKEditor 5: pastes itself, so its model and its hidden field follow. */
import { paste } from './hand-over.ts';
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const ckeditor5 = rich({
  surface: editable('.ck-editor__editable,.ck-content[contenteditable]'),
  gives: [paste],
});
