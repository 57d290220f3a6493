/** Selectors that find an element again after the page was drawn anew: by what people gave it, else by where it stands. */
import { attribute, closest, findAll, rootNodeOf } from './safe-dom.ts';

/** Attributes that name an element, the surest first. */
const names = ['id', 'name', 'data-testid', 'aria-label', 'placeholder'] as const;
/** Numbers that a framework counts up are others at the next visit. */
const counted = /\d{3,}|:r\w+:/;
const deepest = 12;
/** Letters of one selector. */
const longest = 500;

/** Selectors reach as far as the document or the shadow root that an element stands in. */
const homeOf = (element: Element): Document | ShadowRoot => {
  const home = rootNodeOf(element);
  return home instanceof ShadowRoot ? home : document;
};
const isOnly = (selector: string, element: Element): boolean => {
  const found = findAll(homeOf(element), selector);
  return found.length === 1 && found[0] === element;
};

/** Where an element stands under the nearest one that has an id of its own. */
function position(element: Element): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && at !== document.documentElement && steps.length < deepest;
    at = at.parentElement
  ) {
    const id = attribute(at, 'id');
    if (at !== element && id !== '' && !counted.test(id) && findAll(homeOf(at), `#${CSS.escape(id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const alike = [...(at.parentElement?.children ?? [])].filter(({ localName }) => localName === at?.localName);
    steps.unshift(alike.length > 1 ? `${at.localName}:nth-of-type(${alike.indexOf(at) + 1})` : at.localName);
  }
  return steps.join(' > ');
}

/** Within the document or shadow root of the element. */
function within(element: Element): string[] {
  const named = names.flatMap((name) => {
    const value = attribute(element, name);
    if (value === '' || value.length > 200) return [];
    return [name === 'id' ? `#${CSS.escape(value)}` : `${element.localName}[${name}="${CSS.escape(value)}"]`];
  });
  const sure = named.filter((selector) => isOnly(selector, element));
  const steady = sure.filter((selector) => !counted.test(selector));
  const all = [...steady, position(element), ...sure.filter((selector) => !steady.includes(selector))];
  return [...new Set(all)].filter((selector) => selector.length <= longest).slice(0, 4);
}

/** From the document on, by ` >>> ` into the shadow roots on the way. */
function fromTop(element: Element): string[] {
  const home = homeOf(element);
  const way = home instanceof ShadowRoot ? `${fromTop(home.host)[0] ?? ''} >>> ` : '';
  return within(element)
    .map((selector) => way + selector)
    .filter((selector) => selector.length <= longest);
}

/**
 * @returns up to four ranked selectors, each of which means this element and no other now; they begin at the form around
 *   it, where there is one, else at the document
 */
export const selectorsOf = (element: Element): string[] =>
  closest(element, 'form') ? within(element) : fromTop(element);

/** The element around the form that a field belongs to; a page without a form is one as a whole. */
export function rootOf(element: Element): { readonly root: string[]; readonly sends: 'submit' | 'click' } {
  const form = closest(element, 'form');
  if (!form) return { root: ['body'], sends: 'click' };
  const action = homeOf(form) === document ? attribute(form, 'action') : '';
  const byAction = action === '' ? [] : [`form[action="${CSS.escape(action)}"]`];
  const all = [...fromTop(form), ...byAction.filter((selector) => isOnly(selector, form) && !counted.test(selector))];
  return { root: all.slice(0, 5), sends: 'submit' };
}
