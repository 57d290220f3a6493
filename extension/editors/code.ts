/**
 * Code editors, whose objects only the page's own world knows: `code-world.ts` is asked there by an event at the
 * element, and answers within the same task. What it says is the page's word, nothing more: text of a form.
 */
import { longest } from '../../core/ticket.ts';
import { replaced, type Editor, type Replacement } from './editor.ts';
import { find, matches } from '../page/safe-dom.ts';
import { enter } from './hand-over.ts';
import { near } from './surface.ts';

/** What the code at an element says, after a change if one is given; undefined where nobody answers. */
function ask(element: Element, change?: Replacement): string | undefined {
  let answer: string | undefined;
  const heard = (event: Event): void => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail === 'string' && detail.length <= longest.body) answer = detail;
  };
  element.addEventListener('ticketklar-code-text', heard);
  element.dispatchEvent(new CustomEvent('ticketklar-code', { bubbles: true, detail: JSON.stringify(change ?? {}) }));
  element.removeEventListener('ticketklar-code-text', heard);
  return answer;
}

/** @param selector of the editor, @param drawn what it shows while nobody answers: perhaps not all, so it is only read */
export function code(selector: string, drawn: (element: Element) => string, typesIn: string): Editor {
  const at = (element: Element): Element | undefined => near(element, selector);
  return {
    needsWorld: true,
    fits: (element): element is Element => at(element) !== undefined,
    surface: (element) => at(element),
    read(element) {
      const editor = at(element);
      return editor ? (ask(editor) ?? drawn(editor)) : '';
    },
    async write(element, change) {
      const editor = at(element);
      const before = editor && ask(editor);
      if (!editor || before === undefined) return 'refused';
      const wanted = replaced(before, change);
      if (wanted === before) return 'unchanged';
      const types = matches(editor, typesIn) ? editor : find(editor, typesIn);
      if (types) await enter(types as HTMLElement);
      return ask(editor, change) === wanted ? 'written' : 'refused';
    },
  };
}
