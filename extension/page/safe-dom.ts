/**
 * Reading the page without being fooled by it. A field named `querySelector` or `action` hides the method of its form
 * (in Chromium in our world, too), so everything is asked through the prototypes.
 */
const getter = <T extends object, K extends keyof T>(proto: T, key: K): ((of: T) => T[K]) => {
  const property = Object.getOwnPropertyDescriptor(proto, key);
  return (of) => (property?.get ? (property.get.call(of) as T[K]) : of[key]);
};

const inputValue = getter(HTMLInputElement.prototype, 'value');
const areaValue = getter(HTMLTextAreaElement.prototype, 'value');
const selectValue = getter(HTMLSelectElement.prototype, 'value');
const formElements = getter(HTMLFormElement.prototype, 'elements');
const connected = getter(Node.prototype, 'isConnected');
const text = getter(Node.prototype, 'textContent');
const parent = getter(Node.prototype, 'parentNode');
const slot = getter(Element.prototype, 'assignedSlot');
const scrollHeight = getter(Element.prototype, 'scrollHeight');
const clientHeight = getter(Element.prototype, 'clientHeight');

const queryAll = (root: ParentNode): ((selector: string) => NodeListOf<Element>) =>
  root instanceof Element
    ? (selector) => Element.prototype.querySelectorAll.call(root, selector)
    : (selector) => (root as Document | DocumentFragment).querySelectorAll(selector);

export const find = (root: ParentNode, selector: string): Element | null =>
  root instanceof Element
    ? Element.prototype.querySelector.call(root, selector)
    : (root as Document | DocumentFragment).querySelector(selector);

export const findAll = (root: ParentNode, selector: string): Element[] => [...queryAll(root)(selector)];

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** True when the node stands under the root, be it inside of shadow roots. */
export function isIn(root: Node, node: Node): boolean {
  for (let at: Node | undefined = node; at;) {
    if (Node.prototype.contains.call(root, at)) return true;
    const top: Node = Node.prototype.getRootNode.call(at);
    at = top instanceof ShadowRoot ? top.host : undefined;
  }
  return false;
}
/** The element that an element is drawn in, out of shadow roots, too. */
export function drawnIn(element: Element): Element | null {
  const up = slot(element) ?? parent(element);
  return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
}
/** More stands in an element than it shows at once. */
export const isLongerThanShown = (element: Element): boolean => scrollHeight(element) > clientHeight(element);
export const rootNodeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const isConnected = (node: Node): boolean => connected(node);
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const textOf = (node: Node): string => text(node) ?? '';
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const elementsOf = (form: HTMLFormElement): Element[] => [...formElements(form)];

export function valueOf(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return areaValue(element);
  if (element instanceof HTMLInputElement) return inputValue(element);
  if (element instanceof HTMLSelectElement) return selectValue(element);
  return textOf(element);
}

/** Sets a value past any property that a framework put on the element itself. */
export function setValue(element: Element, value: string): void {
  const proto =
    element instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : element instanceof HTMLSelectElement
        ? HTMLSelectElement.prototype
        : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, value);
}

export const optionsOf = (select: HTMLSelectElement): HTMLOptionElement[] =>
  findAll(select, 'option').filter((o): o is HTMLOptionElement => o instanceof HTMLOptionElement);

export const focusIn = (element: Element, options?: FocusOptions): void =>
  HTMLElement.prototype.focus.call(element as HTMLElement, options);

/** What people read on a label, without the star of a required field and the colon. */
export const wordsOf = (label: Node): string => textOf(label).replace(/[*:]/g, ' ').replace(/\s+/g, ' ').trim();

/** The label of an element: `<label for>`, a label around it, what `aria-labelledby` names, in this order. */
export function labelElementOf(element: Element): Element | null {
  const home = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const byId = (selector: string, id: string): Element | null =>
    id === '' ? null : find(home instanceof Element ? document : home, `${selector}"${CSS.escape(id)}"]`);
  return (
    byId('label[for=', attribute(element, 'id')) ??
    closest(element, 'label') ??
    byId('[id=', attribute(element, 'aria-labelledby').trim().split(/\s+/)[0] ?? '')
  );
}

/** The words of an element's label, else its `aria-label`. */
export function labelOf(element: Element): string {
  const label = labelElementOf(element);
  return label ? wordsOf(label) : attribute(element, 'aria-label').replace(/[*:]/g, ' ').trim();
}
