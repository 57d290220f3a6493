/** Trix: one heading, lists, and lines in one block. */
import { announcePaste, paste, type } from './hand-over.ts';
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const trix = rich({ surface: editable('trix-editor'), headings: [1], gives: [announcePaste, paste, type] });
