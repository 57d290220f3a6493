/** ProseMirror and what is built on it: Tiptap, the Atlassian editor, Milkdown. */
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const prosemirror = rich({ surface: editable('.ProseMirror') });
