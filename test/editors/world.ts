/** What the tests call beside a page, in a world of its own: the editors of the extension as they are shipped. */
import type { Replacement, Wrote } from '../../extension/editors/editor.ts';
import { editorFor } from '../../extension/editors/index.ts';

const at = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return element;
};
const editorAt = (selector: string) => {
  const editor = editorFor(at(selector));
  if (!editor) throw new Error(`no editor for ${selector}`);
  return editor;
};

/** The lines of a page's own model, HTML or text, without anything that only shapes them. */
function wordsOf(model: string, isHtml: boolean): string {
  const apart = model.replace(
    /<(?:\/?(?:p|h\d|li|ul|ol|div|pre|blockquote|header-\w+|unstyled|[\w-]+-item)|br)\b[^>]*>/g,
    '\n',
  );
  const text = isHtml ? (new DOMParser().parseFromString(apart, 'text/html').body.textContent ?? '') : model;
  const lines = text.split('\n').map((line) => line.replace(/\s/g, ' ').trim().replace(/^#+ /, '').replace(/:$/, ''));
  return lines.filter((line) => line !== '').join('\n');
}

const editors = {
  read: (selector: string): string => editorAt(selector).read(at(selector)),
  wordsOf,
  write: (selector: string, change: Replacement): Promise<Wrote> => editorAt(selector).write(at(selector), change),
};
export type World = typeof editors;
(globalThis as unknown as { editors: World }).editors = editors;
