/** Where an editor lets people type, found from what a site's recipe names: the place itself, its box, or the field it hides. */
import { attribute, closest, find, matches } from '../page/safe-dom.ts';

/** How many neighbours of a hidden field may come before the editor that stands in for it. */
const neighbours = 4;

/**
 * @param selector of the place where people type, or of the frame that holds it
 * @returns the element itself, one in it, one around it, or for a hidden field the one beside it
 */
export function near(element: Element, selector: string): Element | undefined {
  if (matches(element, selector)) return element;
  if (!isField(element)) return find(element, selector) ?? closest(element, selector) ?? undefined;
  if (isShown(element)) return undefined;
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const) {
    let beside = element[step];
    for (let i = 0; beside && i < neighbours; i += 1, beside = beside[step]) {
      const found = matches(beside, selector) ? beside : isField(beside) ? null : find(beside, selector);
      if (found) return found;
    }
  }
  return undefined;
}

export const isField = (element: Element): boolean => element.localName === 'textarea' || element.localName === 'input';

/** Whether people see a field; one that an editor stands in for is there, but not to be seen. */
export const isShown = (element: Element): boolean =>
  attribute(element, 'type') !== 'hidden' && element.checkVisibility({ visibilityProperty: true });

/** The place where people type in a frame, as far as the page lets us look into it. */
export function bodyOf(frame: Element | undefined): HTMLElement | undefined {
  if (frame?.localName !== 'iframe') return undefined;
  try {
    const { contentDocument: inner } = frame as HTMLIFrameElement;
    const body = inner?.body;
    return body && (body.isContentEditable || inner.designMode === 'on') ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The kinds that are known by a selector alone. */
export const editable =
  (selector: string) =>
  (element: Element): HTMLElement | undefined => {
    const found = near(element, selector);
    return found ? (found as HTMLElement) : undefined;
  };
