/** Lexical. */
import { paste } from './hand-over.ts';
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const lexical = rich({ surface: editable('[data-lexical-editor=true]'), gives: [paste] });
