/*
 * The real ProseMirror for the pages of sites that have it in them: `proseMirror(host, attributes, html)` puts one into
 * an element and answers with its text as the page's own model has it.
 */
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block');
const schema = new Schema({ nodes, marks: basic.spec.marks });

window.proseMirror = (host, attributes = {}, html = '') => {
  const from = new window.DOMParser().parseFromString(html, 'text/html').body;
  const state = EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(from),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
  const view = new EditorView(host, { state, attributes });
  return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n') };
};
