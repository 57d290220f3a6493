import { hasCkeditor4 } from './ckeditor4.ts';

/** The editors of the shared suite: which page, where its field is, and what the editor can hold. */
export interface Kind {
  /** The page under `pages/`. */
  readonly page: string;
  readonly name: string;
  /** What a site's recipe would name: the field that the editor hides where there is one. */
  readonly field: string;
  /** `text`: lines as they are typed; `formatted`: headings and lists of its own. */
  readonly holds: 'text' | 'formatted';
  /** Only its own objects know its text: our script for the page's own world is there. */
  readonly isCode?: boolean;
  /** The heading that it makes of „### …“, as its model says it. */
  readonly heading?: RegExp;
  readonly listItem?: RegExp;
}

const formatted = { holds: 'formatted', heading: /<h3[ >]/g, listItem: /<li[ >]/g } as const;

const all: readonly Kind[] = [
  { page: 'plain', name: 'a text field', field: '#body', holds: 'text' },
  { page: 'react', name: 'a text field that React controls', field: '#body', holds: 'text' },
  { page: 'contenteditable', name: 'a bare contenteditable', field: '#body', ...formatted },
  { page: 'prosemirror', name: 'ProseMirror', field: '#body', ...formatted },
  { page: 'tiptap', name: 'Tiptap', field: '#body', ...formatted },
  { page: 'ckeditor4', name: 'CKEditor 4', field: '#body', ...formatted },
  { page: 'ckeditor5', name: 'CKEditor 5', field: '#body', ...formatted },
  { page: 'tinymce4', name: 'TinyMCE 4', field: '#body', ...formatted },
  { page: 'tinymce7', name: 'TinyMCE 7', field: '#body', ...formatted },
  { page: 'tinymce7-inline', name: 'TinyMCE 7 in the page', field: '#body', ...formatted },
  { page: 'quill', name: 'Quill', field: '#body', ...formatted },
  { page: 'lexical', name: 'Lexical', field: '#body', ...formatted },
  {
    page: 'draft',
    name: 'Draft.js',
    field: '#body',
    holds: 'formatted',
    heading: /<header-three>/g,
    listItem: /<(?:un)?ordered-list-item>/g,
  },
  { page: 'slate', name: 'Slate', field: '#body', holds: 'text' },
  { page: 'trix', name: 'Trix', field: '#body', holds: 'formatted', heading: /<h1>/g, listItem: /<li>/g },
  { page: 'redactor', name: 'a stand-in for Redactor', field: '#body', ...formatted },
  { page: 'froala', name: 'a stand-in for Froala', field: '#body', ...formatted },
  { page: 'summernote', name: 'Summernote', field: '#body', ...formatted },
  { page: 'codemirror5', name: 'CodeMirror 5', field: '#body', holds: 'text', isCode: true },
  { page: 'codemirror6', name: 'CodeMirror 6', field: '#body', holds: 'text', isCode: true },
  { page: 'monaco', name: 'Monaco', field: '#body', holds: 'text', isCode: true },
];

/** CKEditor 4 only where it is installed; `npm test` says when it is not. */
export const kinds = all.filter(({ page }) => page !== 'ckeditor4' || hasCkeditor4());
