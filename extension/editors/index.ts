/** The table of contents of the kinds of editor, the most particular first. */
import type { Editor } from './editor.ts';
import { plain } from './plain.ts';

export const editors: readonly Editor[] = [plain];

/** The editor for an element, or undefined where we cannot write. */
export const editorFor = (element: Element): Editor | undefined => editors.find((editor) => editor.fits(element));
