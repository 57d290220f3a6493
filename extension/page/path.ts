/** Selectors that find an element again after the page was drawn anew: by what people gave it, else by where it stands. */
import { attribute, findAll } from './safe-dom.ts';

/** Attributes that name an element, the surest first. */
const names = ['id', 'name', 'data-testid', 'aria-label', 'placeholder'] as const;
/** Numbers that a framework counts up are others at the next visit. */
const counted = /\d{3,}|:r\w+:/;
const deepest = 12;

const isOnly = (selector: string, element: Element): boolean => {
  const found = findAll(document, selector);
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
    if (at !== element && id !== '' && !counted.test(id) && findAll(document, `#${CSS.escape(id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const alike = [...(at.parentElement?.children ?? [])].filter(({ localName }) => localName === at?.localName);
    steps.unshift(alike.length > 1 ? `${at.localName}:nth-of-type(${alike.indexOf(at) + 1})` : at.localName);
  }
  return steps.join(' > ');
}

/** @returns up to four ranked selectors, each of which means this element and no other now; at least one */
export function selectorsOf(element: Element): string[] {
  const named = names.flatMap((name) => {
    const value = attribute(element, name);
    if (value === '' || value.length > 200) return [];
    return [name === 'id' ? `#${CSS.escape(value)}` : `${element.localName}[${name}="${CSS.escape(value)}"]`];
  });
  const sure = named.filter((selector) => isOnly(selector, element));
  const steady = sure.filter((selector) => !counted.test(selector));
  const all = [...steady, position(element), ...sure.filter((selector) => !steady.includes(selector))];
  return [...new Set(all)].filter((selector) => selector.length <= 500).slice(0, 4);
}

/** The element around the form that a field belongs to; a page without a form is one as a whole. */
export function rootOf(element: Element): { readonly root: string[]; readonly sends: 'submit' | 'click' } {
  const form = Element.prototype.closest.call(element, 'form');
  if (!form) return { root: ['body'], sends: 'click' };
  const action = Element.prototype.getAttribute.call(form, 'action') ?? '';
  const byAction = action === '' ? [] : [`form[action="${CSS.escape(action)}"]`];
  const all = [
    ...selectorsOf(form),
    ...byAction.filter((selector) => isOnly(selector, form) && !counted.test(selector)),
  ];
  return { root: all.slice(0, 5), sends: 'submit' };
}
