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

export const find = (root: ParentNode, selector: string): Element | null =>
  root instanceof Document
    ? root.querySelector(selector)
    : Element.prototype.querySelector.call(root as Element, selector);

export const findAll = (root: ParentNode, selector: string): Element[] => [
  ...(root instanceof Document
    ? root.querySelectorAll(selector)
    : Element.prototype.querySelectorAll.call(root as Element, selector)),
];

export const isIn = (root: Node, node: Node): boolean => Node.prototype.contains.call(root, node);
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

/** The words of an element's label: `<label for>`, a label around it, `aria-label`, in this order. */
export function labelOf(element: Element): string {
  const id = attribute(element, 'id');
  const label = id === '' ? null : find(document, `label[for="${CSS.escape(id)}"]`);
  const around = label ?? closest(element, 'label');
  return around ? wordsOf(around) : attribute(element, 'aria-label').trim();
}
