/**
 * The docked panel: an extension page in a frame, over the page and never beside it, so that nothing of the page
 * shifts. What is typed there stays there. `credentialless`, so that a page with an embedder policy lets it in.
 */
import type { Dock } from '../messages/parts.ts';
import { html } from './draw.ts';
import { makeHost, pageIsDark } from './host.ts';
import { colours } from './marks.css.ts';
import type { PageWords } from './page.words.ts';
import { focusIn, isConnected } from './safe-dom.ts';

const css = `${colours}
.dock{position:fixed;top:0;bottom:0;max-width:100%;pointer-events:auto;display:flex;background:var(--paper)}
.dock.right{right:0}.dock.left{left:0}
iframe{border:0;flex:1;min-width:0;height:100%;background:var(--paper);color-scheme:normal}
.grip{flex:none;width:7px;cursor:ew-resize;touch-action:none}
.right .grip{order:-1;border-left:1px solid var(--edge)}.left .grip{border-right:1px solid var(--edge)}
.grip:hover,.grip:focus-visible{outline:0;border-width:3px;border-color:var(--ink)}`;

const narrowest = 320;
const step = 20;

export interface PanelFrame {
  readonly isOpen: boolean;
  /** The writer is in the panel. */
  readonly hasFocus: boolean;
  focus(): void;
  open(dock: Dock, focus: boolean): void;
  close(): void;
  dock(dock: Dock): void;
  /** The panel in the frame has spoken. */
  alive(): void;
}

export interface FrameEvents {
  words(): PageWords;
  resized(dock: Dock): void;
  changed(dock: Dock | undefined): void;
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
  /** Where the writer was in the page; our own marks do not count. */
  let back: Element | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const clamp = (width: number): number => Math.round(Math.max(narrowest, Math.min(width, 900, innerWidth - 40)));
  const width = (): number => (innerWidth < 560 ? innerWidth : clamp(dock.width));
  const lay = (): void => {
    if (!box || !grip) return;
    box.className = `skin dock ${dock.side}${pageIsDark() ? ' dark' : ''}`;
    box.style.width = `${width()}px`;
    grip.setAttribute('aria-valuenow', String(width()));
    on.changed({ side: dock.side, width: width() });
  };
  const resize = (to: number, done: boolean): void => {
    dock = { ...dock, width: clamp(to) };
    lay();
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
    const toEdge = (event: PointerEvent): number =>
      dock.side === 'right' ? innerWidth - event.clientX : event.clientX;
    grip.addEventListener('pointerdown', (event) => grip?.setPointerCapture(event.pointerId));
    grip.addEventListener('pointermove', (event) => event.buttons === 1 && resize(toEdge(event), false));
    grip.addEventListener('pointerup', (event) => resize(toEdge(event), true));
    grip.addEventListener('keydown', (event) => {
      const wider = dock.side === 'right' ? 'ArrowLeft' : 'ArrowRight';
      const narrower = dock.side === 'right' ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === 'Escape') close();
      if (event.key !== wider && event.key !== narrower) return;
      event.preventDefault();
      resize(width() + (event.key === wider ? step : -step), true);
    });
    box = html('div', {}, frame, grip);
    host.root.append(box);
  };

  const focus = (): void => box?.querySelector('iframe')?.focus({ preventScroll: true });
  const close = (): void => {
    if (!box) return;
    clearTimeout(waiting);
    box.remove();
    box = grip = undefined;
    host.hide();
    on.changed(undefined);
    if (back && isConnected(back)) focusIn(back, { preventScroll: true });
  };
  const noteFocus = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.dataset['ticketklar'] === undefined) back = target;
  };
  /** The page took the panel away too often: for now it is closed, and another press may try again. */
  function gaveUp(): void {
    close();
    on.failed();
  }
  if (document.activeElement instanceof HTMLElement) back = document.activeElement;
  addEventListener('focusin', noteFocus, { capture: true, passive: true, signal });
  addEventListener('resize', lay, { signal });
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
    },
    alive() {
      clearTimeout(waiting);
      on.spoke();
    },
  };
}
