/** Quill: each paragraph is a line, and lists tell their kind and depth by attributes. */
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const quill = rich({ surface: editable('.ql-editor'), tight: true, endsLines: true });
