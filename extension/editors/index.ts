/** The table of contents of the kinds of editor, the most particular first. */
import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { codemirror5 } from './codemirror5.ts';
import { codemirror6 } from './codemirror6.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { froala } from './froala.ts';
import { lexical } from './lexical.ts';
import { monaco } from './monaco.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { redactor } from './redactor.ts';
import { slate } from './slate.ts';
import { summernote } from './summernote.ts';
import { isField, isShown } from './surface.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

export const editors: readonly Editor[] = [
  prosemirror,
  ckeditor5,
  ckeditor4,
  tinymce,
  quill,
  lexical,
  draft,
  slate,
  trix,
  redactor,
  froala,
  summernote,
  codemirror6,
  codemirror5,
  monaco,
  contenteditable,
  plain,
];

/** The editor for an element, or undefined where we cannot write. A field that people see is a plain one. */
export const editorFor = (element: Element): Editor | undefined =>
  plain.fits(element) && isField(element) && isShown(element) ? plain : editors.find((editor) => editor.fits(element));
