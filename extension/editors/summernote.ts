/** Summernote: the browser's own editing with buttons around it. */
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const summernote = rich({ surface: editable('.note-editable') });
