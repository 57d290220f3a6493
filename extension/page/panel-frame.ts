/**
 * The docked panel: an extension page in a frame, over the page and never beside it, so that nothing of the page
 * shifts; never over the buttons that send, so it goes to another edge where it would be in their way. What is typed there stays there. `credentialless`, so that a page with an embedder policy lets it in.
 */
import type { Dock } from '../messages/parts.ts';
import { html } from './draw.ts';
import { makeHost, pageIsDark, zoomOf } from './host.ts';
import { colours } from './marks.css.ts';
import type { InSight } from './in-sight.ts';
import type { PageWords } from './page.words.ts';
import { isFlat, narrowWindow, panelBox, panelEdge, type Box, type Edge, type Free } from './place.ts';
import { boxOf, focusIn, isConnected } from './safe-dom.ts';

const css = `${colours}
.dock{position:fixed;max-width:100%;pointer-events:auto;display:flex;background:var(--paper)}
.dock.top,.dock.bottom{left:0;right:0}.dock.bottom{border-top:1px solid var(--edge)}.dock.top{border-bottom:1px solid var(--edge)}
.dock.top .grip,.dock.bottom .grip{display:none}
.room{position:absolute;left:0;width:1px}
iframe{border:0;flex:1;min-width:0;height:100%;background:var(--paper);color-scheme:normal}
.grip{flex:none;width:7px;cursor:ew-resize;touch-action:none}
.right .grip{order:-1;border-left:1px solid var(--edge)}.left .grip{border-right:1px solid var(--edge)}
.grip:hover,.grip:focus-visible{outline:0;border-width:3px;border-color:var(--ink)}`;

const narrowest = 320;
const step = 20;
/** Between the panel and what is brought into sight beside it, in pixels. */
const gap = 16;

export interface PanelFrame {
  readonly isOpen: boolean;
  /** The writer is in the panel. */
  readonly hasFocus: boolean;
  focus(): void;
  open(dock: Dock, focus: boolean): void;
  close(): void;
  /** @returns false where the panel would lie over a button that sends on that side, and so stands at another edge */
  dock(dock: Dock): boolean;
  /** The page has moved something: goes out of its way, if need be. */
  makeWay(): void;
  /** The panel in the frame has spoken. */
  alive(): void;
}

export interface FrameEvents {
  words(): PageWords;
  resized(dock: Dock): void;
  /** What it covers of the window now. */
  changed(covered: Box | undefined): void;
  readonly sight: InSight;
  /** What must stay in reach, the most important first. */
  free(): readonly Free[];
  /** The panel in the frame has spoken. */
  spoke(): void;
  /** The page does not let the frame live. */
  failed(): void;
}

/** Milliseconds in which the panel must have spoken. */
const patience = 4_000;

export function panelFrame(on: FrameEvents, signal: AbortSignal): PanelFrame {
  const host = makeHost({ name: 'panel', css, gaveUp }, signal);
  let dock: Dock = { side: 'right', width: 380 };
  let box: HTMLElement | undefined;
  let grip: HTMLElement | undefined;
  /** As high as the panel at the lower edge, below the end of the page. */
  let room: HTMLElement | undefined;
  let edge: Edge = 'right';
  /** Where the writer was in the page; our own marks do not count. */
  let back: Element | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const clamp = (width: number): number => Math.round(Math.max(narrowest, Math.min(width, 900, innerWidth - 40)));
  const width = (): number => (innerWidth < narrowWindow ? innerWidth : clamp(dock.width));
  /** @param first the edges to stand at if they leave everything in reach */
  const lay = (first: readonly Edge[] = [dock.side]): void => {
    if (!box || !grip || !room) return;
    edge = panelEdge(first, width(), on.sight.view(), on.free());
    const covered = panelBox(edge, width(), on.sight.view());
    box.className = `skin dock ${edge}${pageIsDark() ? ' dark' : ''}`;
    const height = covered.bottom - covered.top;
    Object.assign(box.style, {
      left: `${covered.left}px`,
      top: `${covered.top}px`,
      width: `${covered.right - covered.left}px`,
      height: `${height}px`,
      zoom: String(1 / zoomOf(host.element)),
    });
    // Whatever stands at the end of the page can be scrolled up to above a panel at the lower edge.
    room.style.display = 'none';
    if (edge === 'bottom') {
      const end = document.documentElement.scrollHeight;
      Object.assign(room.style, { display: '', top: `${end}px`, height: `${height}px` });
    }
    grip.setAttribute('aria-valuenow', String(width()));
    on.changed(covered);
  };
  /** Brings what gets the focus into sight, where the panel lies over the width of the page. */
  const uncover = (element: Element): void => {
    if (!box || !isFlat(edge)) return;
    const covered = panelBox(edge, width(), on.sight.view());
    const { top, bottom } = boxOf(element);
    const up = Math.min(bottom - covered.top, top) + gap;
    if (edge === 'bottom' && bottom > covered.top && up > 0) scrollBy({ top: up, behavior: 'instant' });
    if (edge === 'top' && top < covered.bottom) scrollBy({ top: top - covered.bottom - gap, behavior: 'instant' });
  };
  const resize = (to: number, done: boolean): void => {
    dock = { ...dock, width: clamp(to) };
    lay([edge]);
    if (done) on.resized(dock);
  };

  const build = (): void => {
    const w = on.words();
    // For every origin: the address of the frame is one for this page only and leads on to the extension's own.
    const frame = html('iframe', { title: w.panel, credentialless: '', allow: 'clipboard-write *', tabindex: 0 });
    frame.src = chrome.runtime.getURL('extension/panel/index.html');
    grip = html('div', {
      class: 'grip',
      role: 'separator',
      tabindex: 0,
      'aria-orientation': 'vertical',
      'aria-label': w.resize,
      'aria-valuemin': narrowest,
      'aria-valuemax': 900,
    });
    const toEdge = (event: PointerEvent): number => (edge === 'right' ? innerWidth - event.clientX : event.clientX);
    grip.addEventListener('pointerdown', (event) => grip?.setPointerCapture(event.pointerId));
    grip.addEventListener('pointermove', (event) => event.buttons === 1 && resize(toEdge(event), false));
    grip.addEventListener('pointerup', (event) => resize(toEdge(event), true));
    grip.addEventListener('keydown', (event) => {
      const wider = edge === 'right' ? 'ArrowLeft' : 'ArrowRight';
      const narrower = edge === 'right' ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === 'Escape') close();
      if (event.key !== wider && event.key !== narrower) return;
      event.preventDefault();
      resize(width() + (event.key === wider ? step : -step), true);
    });
    box = html('div', {}, frame, grip);
    room = html('div', { class: 'room' });
    host.root.append(room, box);
    on.sight.keep(box);
  };

  const focus = (): void => box?.querySelector('iframe')?.focus({ preventScroll: true });
  const close = (): void => {
    if (!box) return;
    clearTimeout(waiting);
    box.remove();
    room?.remove();
    box = grip = room = undefined;
    host.hide();
    on.changed(undefined);
    if (back && isConnected(back)) focusIn(back, { preventScroll: true });
  };
  const noteFocus = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || target.dataset['ticketklar'] !== undefined) return;
    back = target;
    uncover(target);
  };
  /** The page took the panel away too often: for now it is closed, and another press may try again. */
  function gaveUp(): void {
    close();
    on.failed();
  }
  if (document.activeElement instanceof HTMLElement) back = document.activeElement;
  addEventListener('focusin', noteFocus, { capture: true, passive: true, signal });
  addEventListener('resize', () => lay(), { signal });
  signal.addEventListener('abort', close);

  return {
    get isOpen() {
      return box !== undefined;
    },
    get hasFocus() {
      return host.root.activeElement !== null;
    },
    focus,
    open(at, focused) {
      dock = at;
      if (!box) {
        build();
        host.show();
        waiting = setTimeout(gaveUp, patience);
      }
      lay();
      if (focused) focus();
    },
    close,
    dock(at) {
      dock = at;
      lay();
      return box === undefined || isFlat(edge) || edge === at.side;
    },
    makeWay: () => lay([edge, dock.side]),
    alive() {
      clearTimeout(waiting);
      on.spoke();
    },
  };
}
