/** Monaco, where the page has made it known; else it is only read, as far as it is drawn. */
import { boxOf, findAll, textOf } from '../page/safe-dom.ts';
import { code } from './code.ts';

const drawn = (editor: Element): string =>
  findAll(editor, '.view-line')
    .sort((a, b) => boxOf(a).top - boxOf(b).top)
    .map((line) => textOf(line).replace(/\u00a0/g, ' '))
    .join('\n');

export const monaco = code('.monaco-editor', drawn, '.native-edit-context,textarea');
