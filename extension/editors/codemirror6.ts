/** CodeMirror 6: of a long text it draws only what is to be seen; the rest its own objects know. */
import { findAll, textOf } from '../page/safe-dom.ts';
import { code } from './code.ts';

export const codemirror6 = code(
  '.cm-content',
  (editor) => findAll(editor, '.cm-line').map(textOf).join('\n'),
  '.cm-content',
);
