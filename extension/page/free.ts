/** What nothing of ours may lie over: the buttons that send a form, and the field that somebody writes in. */
import { submitsOf, type Form } from './form.ts';
import type { Box, Free } from './place.ts';
import { boxOf, drawnIn, isConnected, isLongerThanShown, matches } from './safe-dom.ts';
import { isSeen, shadowOf } from './seek.ts';
import { shownBox } from './surface.ts';

const writable =
  'input,textarea,select,iframe,[contenteditable=""],[contenteditable=true],[role=textbox],[role=combobox]';

/** True unless the element, or what it stands in, is held in the window or scrolled by itself. */
function scrollsWithPage(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.documentElement; at = drawnIn(at)) {
    const { position, overflowY } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return false;
    if (at !== document.body && /auto|scroll/.test(overflowY) && isLongerThanShown(at)) return false;
  }
  return ![document.body, document.documentElement].some((one) => one && getComputedStyle(one).overflowY === 'hidden');
}

/** The buttons of these forms that are to be seen, the main one of the first form first. */
export const sendingIn = (forms: readonly Form[]): Free[] =>
  forms.flatMap((form) =>
    submitsOf(form)
      .filter(isSeen)
      .map((button) => {
        const { left, top, right, bottom } = boxOf(button);
        return { left, top, right, bottom, onPage: scrollsWithPage(button) ? top + scrollY : undefined };
      }),
  );

/** Notes where somebody writes. Being in our own marks or panel changes nothing: they came there from the field. */
export function writingAt(): () => Box | undefined {
  let field: Element | undefined;
  return () => {
    let active = document.activeElement;
    if (!(active instanceof HTMLElement) || active.dataset['ticketklar'] === undefined) {
      for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
      field = active && matches(active, writable) ? active : undefined;
    }
    return field && isConnected(field) ? shownBox(field) : undefined;
  };
}
