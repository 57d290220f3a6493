/**
 * Runs in the page's own world, alone, and only where a code editor stands for a description: CodeMirror and Monaco
 * draw a part of their text only, and the rest is known to their objects alone. It answers two questions about the
 * editor at the element that it is asked at: what stands in it, and replace this range. It knows nothing of us.
 */
interface Code {
  read(): string;
  write(start: number, end: number, text: string): void;
}

interface CodeMirror5 {
  getValue(): string;
  posFromIndex(at: number): object;
  replaceRange(text: string, from: object, to: object, origin: string): void;
  setCursor(at: object): void;
}
interface CodeMirror6 {
  readonly state: { readonly doc: { toString(): string } };
  dispatch(change: object): void;
  focus(): void;
}
interface Monaco {
  getDomNode(): Element | null;
  getModel(): { getValue(): string; getPositionAt(at: number): { lineNumber: number; column: number } } | null;
  pushUndoStop(): void;
  executeEdits(by: string, edits: readonly object[]): void;
  setPosition(at: object): void;
}

(() => {
  const own = globalThis as unknown as Record<symbol, boolean> & {
    readonly monaco?: { readonly editor?: { getEditors?(): readonly Monaco[] } };
  };
  const mark = Symbol.for('ticketklar code');
  if (own[mark]) return;
  own[mark] = true;

  const five = (element: Element): Code | undefined => {
    const editor = element.closest<Element & { CodeMirror?: CodeMirror5 }>('.CodeMirror')?.CodeMirror;
    if (!editor) return undefined;
    return {
      read: () => editor.getValue(),
      write(start, end, text) {
        editor.replaceRange(text, editor.posFromIndex(start), editor.posFromIndex(end), '+paste');
        editor.setCursor(editor.posFromIndex(start + text.length));
      },
    };
  };
  const six = (element: Element): Code | undefined => {
    const { cmTile, cmView } = element as unknown as Record<string, { readonly view?: CodeMirror6 } | undefined>;
    const view = cmTile?.view ?? cmView?.view;
    if (!view) return undefined;
    return {
      read: () => view.state.doc.toString(),
      write(from, to, insert) {
        const caret = from + insert.length;
        view.dispatch({ changes: { from, to, insert }, selection: { anchor: caret }, userEvent: 'input.paste' });
        view.focus();
      },
    };
  };
  const monaco = (element: Element): Code | undefined => {
    const editor = own.monaco?.editor?.getEditors?.().find((one) => one.getDomNode()?.contains(element));
    const model = editor?.getModel();
    if (!editor || !model) return undefined;
    return {
      read: () => model.getValue(),
      write(start, end, text) {
        const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
        const range = {
          startLineNumber: from.lineNumber,
          startColumn: from.column,
          endLineNumber: to.lineNumber,
          endColumn: to.column,
        };
        editor.pushUndoStop();
        editor.executeEdits('paste', [{ range, text, forceMoveMarkers: true }]);
        editor.pushUndoStop();
        editor.setPosition(model.getPositionAt(start + text.length));
      },
    };
  };

  document.addEventListener('ticketklar-code', (event) => {
    const { target } = event;
    const { detail } = event as CustomEvent<unknown>;
    if (!(target instanceof Element) || typeof detail !== 'string') return;
    const code = five(target) ?? six(target) ?? monaco(target);
    if (!code) return;
    try {
      const asked = JSON.parse(detail) as { start?: unknown; end?: unknown; text?: unknown };
      const { start, end, text } = asked;
      if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
        code.write(start, end, text);
      target.dispatchEvent(new CustomEvent('ticketklar-code-text', { detail: code.read() }));
    } catch {
      // No answer is an answer: the one who asks goes another way.
    }
  });
})();
