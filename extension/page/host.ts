/**
 * A place of ours in a foreign page: a plain `<div>` under `<html>`, a closed root, a popover in the top layer, and one
 * `:host` rule whose important declarations no style of the page can beat. It checks that it still stands and gives up
 * aloud when the page keeps taking it away: the page is the host here.
 */
import { isAlive } from './lifetime.ts';
import { isConnected } from './safe-dom.ts';

/** Without a backdrop: it counts as something that lies over whatever was shown before, our own panel included. */
const base = (rules: string): string => `
:host{all:initial!important;display:block!important;position:absolute!important;inset:0 auto auto 0!important;
 width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;
 background:none!important;opacity:1!important;visibility:visible!important;pointer-events:none!important;z-index:2147483647!important;
 font:14px/20px system-ui,sans-serif!important;direction:ltr!important;${rules}}
:host::backdrop{display:none!important}
*{box-sizing:border-box}
@media print{:host{display:none!important}}`;

/** Putting ourselves back more often than this within the window means that the page does not want us. */
const most = { times: 5, within: 5_000 } as const;

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  show(): void;
  hide(): void;
}

export interface HostOptions {
  /** Name for tests and for people who look at the page's tree. */
  readonly name: string;
  readonly css: string;
  /** Declarations of the host itself, each of them important. */
  readonly own?: string;
  /** The page took us away too often. */
  readonly gaveUp: () => void;
}

export function makeHost({ name, css, own = '', gaveUp }: HostOptions, signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.dataset['ticketklar'] = name;
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = base(own) + css;
  root.append(style);

  let wanted = false;
  let put: number[] = [];
  /** The page must not take a press on us for one outside of its dialog. */
  for (const type of [
    'pointerdown',
    'mousedown',
    'mouseup',
    'click',
    'focusin',
    'focusout',
    'keydown',
    'keyup',
    'keypress',
  ])
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });

  /** A modal dialog makes everything outside of it inert; the only place that works then is inside. */
  const home = (): Element => {
    const dialogs = document.querySelectorAll('dialog:modal');
    return dialogs[dialogs.length - 1] ?? document.documentElement;
  };
  const stands = (): boolean =>
    element.parentElement === home() &&
    element.popover === 'manual' &&
    !element.inert &&
    element.matches(':popover-open');
  /** Moves without loading our frame anew where the browser can: what is typed in it stays. */
  const move = (parent: Element & { moveBefore?: (node: Node, child: null) => void }): void => {
    if (!parent.moveBefore || !isConnected(element)) return parent.append(element);
    parent.moveBefore(element, null);
    // What is shown last lies on top: a dialog that was opened meanwhile would cover it.
    if (element.matches(':popover-open')) element.hidePopover();
  };
  const place = (): void => {
    const parent = home();
    if (element.parentElement !== parent) move(parent);
    element.inert = false;
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const check = (): void => {
    if (!wanted || signal.aborted || stands()) return;
    if (!isAlive()) return element.remove();
    const now = performance.now();
    put = [...put.filter((t) => now - t < most.within), now];
    if (put.length > most.times) {
      put = [];
      hide();
      gaveUp();
      return;
    }
    try {
      place();
    } catch {
      // The document is being torn down or refuses popovers for the moment; the next check tries again.
    }
  };
  const observer = new MutationObserver(check);
  function hide(): void {
    wanted = false;
    observer.disconnect();
    element.remove();
  }
  signal.addEventListener('abort', hide);
  element.addEventListener('toggle', () => setTimeout(check), { signal });
  document.addEventListener('toggle', () => setTimeout(check), { capture: true, signal });

  return {
    root,
    element,
    show() {
      if (wanted || signal.aborted) return;
      wanted = true;
      place();
      observer.observe(document.documentElement, { childList: true });
      observer.observe(element, { attributes: true });
      if (document.body)
        observer.observe(document.body, {
          childList: true,
          attributes: true,
          attributeFilter: ['open'],
          subtree: true,
        });
    },
    hide,
  };
}

/** By how much the page enlarges all that stands in it, ourselves too, with a `zoom` of its own. */
export const zoomOf = (element: Element): number =>
  (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** The light or dark of the page itself, by the colour that it really shows; the marks follow it. */
export function pageIsDark(): boolean {
  for (const element of [document.body, document.documentElement]) {
    const colour = element ? getComputedStyle(element).backgroundColor : '';
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
    if (!parts || parts[4] === '0') continue;
    const [r = 255, g = 255, b = 255] = parts.slice(1, 4).map(Number);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}
