/** CodeMirror 5, also in EasyMDE and SimpleMDE. */
import { findAll, textOf } from '../page/safe-dom.ts';
import { code } from './code.ts';

const drawn = (editor: Element): string =>
  findAll(editor, '.CodeMirror-line')
    .map(textOf)
    .join('\n')
    .replace(/\u200b/g, '');

export const codemirror5 = code('.CodeMirror', drawn, 'textarea,[contenteditable]');
