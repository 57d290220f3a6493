/** Finding elements by the selectors of a site: ranked, also inside of shadow roots. */
import type { Selectors } from '../sites/site.ts';
import { boxOf, findAll } from './safe-dom.ts';

/** More steps into shadow roots than this on one page are not looked at. */
const mostRoots = 64;

interface Opener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element. Extensions may look into closed ones, too; where they may not, there is none. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  try {
    const { dom } = chrome as unknown as Opener;
    const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    return dom?.openOrClosedShadowRoot(element) ?? own ?? element.shadowRoot ?? undefined;
  } catch {
    return undefined;
  }
}

/** All elements that a selector means, in the order of the page. A selector that is none (a taught one) finds nothing. */
export function seekAll(root: ParentNode, selector: string): Element[] {
  const steps = selector.split(' >>> ');
  const last = steps.pop() ?? '';
  let roots: readonly ParentNode[] = [root];
  try {
    for (const step of steps)
      roots = roots.flatMap((one) => findAll(one, step).flatMap((e) => shadowOf(e) ?? [])).slice(0, mostRoots);
    return roots.flatMap((one) => findAll(one, last));
  } catch {
    return [];
  }
}

export const isSeen = (element: Element): boolean => {
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
};

export interface Sought {
  readonly element: Element;
  /** Place of the selector in its list, from 0. */
  readonly rank: number;
}

/** The first selector that matches; of several matches the first that is to be seen. */
export function seek(root: ParentNode, selectors: Selectors | undefined): Sought | undefined {
  for (const [rank, selector] of (selectors ?? []).entries()) {
    const found = seekAll(root, selector);
    const element = found.length > 1 ? (found.find(isSeen) ?? found[0]) : found[0];
    if (element) return { element, rank };
  }
  return undefined;
}

/** True when a selector of the list matches under the root. */
export const isThere = (root: ParentNode, selectors: Selectors | undefined): boolean =>
  (selectors ?? []).some((selector) => seekAll(root, selector).length > 0);
