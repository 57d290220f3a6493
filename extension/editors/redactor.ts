/** Redactor. Measured on a stand-in: the editor is not to be had freely. */
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const redactor = rich({ surface: editable('.redactor-in,.redactor-editor,.redactor-styles[contenteditable]') });
