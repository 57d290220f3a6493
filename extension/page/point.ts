/**
 * Pointing at a field of the page: a script of its own, put in when somebody asks for it. A click or Enter chooses,
 * Escape cancels; no field or button of the page hears of either. What is told are selectors and a label, never what was written.
 */
import { calledBy } from './called.ts';
import { html } from './draw.ts';
import { makeHost } from './host.ts';
import { words } from './page.words.ts';
import { rootOf, selectorsOf } from './path.ts';
import { boxOf, closest, findAll, focusIn, rootNodeOf } from './safe-dom.ts';
import { isSeen, shadowOf } from './seek.ts';

const fields =
  'input:not([type=hidden]),textarea,select,button,iframe,[contenteditable=""],[contenteditable=true],[role=textbox],[role=combobox],[role=button],[role=listbox],[tabindex="0"]';

const css = `
.box{position:fixed;pointer-events:none;border:2px solid #b3261e;outline:2px solid #fff;background:rgb(179 38 30/12%)}
.hint{position:fixed;inset:12px 12px auto;width:fit-content;margin:0 auto;padding:10px 16px;background:#12171c;color:#fff;font:600 14px/20px system-ui,sans-serif}
@media (forced-colors:active){.box{border-color:Highlight}.hint{border:1px solid CanvasText}}`;

const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
const mark = Symbol.for('ticketklar pointing');

const tell = (verb: string, data: object): Promise<unknown> =>
  chrome.runtime.sendMessage({ channel: 'page', verb, data }).catch(() => undefined);

/** The frame of an editor: what is meant is the frame itself, as a field of the page around it. */
const isEditor = (inner: Document | null): inner is Document =>
  inner !== null && (inner.designMode === 'on' || (inner.body?.isContentEditable ?? false));
const editors = (): { frame: Element; inside: Window }[] =>
  findAll(document, 'iframe').flatMap((frame) => {
    const { contentDocument, contentWindow: inside } = frame as HTMLIFrameElement;
    return isEditor(contentDocument) && inside ? [{ frame, inside }] : [];
  });

/** What an event is really about: to the page around it, everything in a shadow root is the element that has the root. */
function innermost(target: Element, event: Event): Element {
  const root = shadowOf(target);
  const inner =
    root && (event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement);
  return inner && inner !== target && rootNodeOf(inner) === root ? innermost(inner, event) : target;
}
const hostOf = (element: Element): Element | null => {
  const root = rootNodeOf(element);
  return root instanceof ShadowRoot ? root.host : null;
};

function start(): void {
  world[mark]?.abort();
  if (isEditor(document) && window.frameElement) return;
  const over = new AbortController();
  world[mark] = over;
  const { signal } = over;
  const host = makeHost({ name: 'pointing', css, gaveUp: () => over.abort() }, signal);
  const box = html('div', { class: 'box' });
  const hint = html('div', { class: 'hint', role: 'status' });
  const language = /^de/i.test(chrome.i18n.getUILanguage()) ? 'de' : 'en';
  hint.textContent = words[language].point;
  const isTop = window === window.top;
  host.root.append(...(isTop ? [box, hint] : [box]));
  host.show();
  void tell('pointing', {}).then((reply) => {
    const told = (reply as { data?: { language?: 'de' | 'en' } } | undefined)?.data?.language;
    if (told) hint.textContent = words[told].point;
  });

  let at: Element | undefined;
  const show = (element: Element | undefined): void => {
    at = element;
    box.style.display = element ? '' : 'none';
    if (!element) return;
    const { left, top, width, height } = boxOf(element);
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  };
  show(undefined);
  const fieldIn = (event: Event): Element | undefined => {
    const { target } = event;
    if (!(target instanceof Element) || (target as HTMLElement).dataset?.['ticketklar'] !== undefined) return undefined;
    for (let on: Element | null = innermost(target, event); on; on = hostOf(on)) {
      const label = closest(on, 'label');
      const field = closest(on, fields) ?? (label instanceof HTMLLabelElement ? label.control : null);
      if (field) return field;
    }
    return undefined;
  };
  const done = (element: Element | undefined): void => {
    over.abort();
    if (!element) return void tell('pointed', {});
    const label = calledBy(element) || element.localName;
    void tell('pointed', { picked: { select: selectorsOf(element), label, ...rootOf(element) } });
  };
  const on = (types: readonly string[], heard: (event: Event) => void, where: Window = window): void => {
    for (const type of types) where.addEventListener(type, heard, { capture: true, signal });
  };
  const quiet = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const hear = (fieldOf: (event: Event) => Element | undefined, where?: Window): void => {
    // Within a shadow root the focus moves unheard, but for the key that has moved it.
    on(['pointermove', 'focusin', 'keyup'], (event) => show(fieldOf(event)), where);
    on(['focus', 'focusin', 'blur', 'focusout'], (event) => event.stopImmediatePropagation(), where);
    on(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'submit'], quiet, where);
    const click = (event: Event): void => {
      quiet(event);
      const field = fieldOf(event);
      if (field) done(field);
    };
    on(['click'], click, where);
    const key = (event: Event): void => {
      const { key: pressed } = event as KeyboardEvent;
      if (pressed === 'Tab') return;
      quiet(event);
      if (pressed === 'Escape') done(undefined);
      else if (pressed === 'Enter' && at) done(at);
    };
    on(['keydown'], key, where);
  };
  on(['scroll', 'resize'], () => show(at));
  hear(fieldIn);
  for (const { frame, inside } of editors()) hear(() => frame, inside);
  // From the panel into the page: whoever uses the keyboard goes on from here.
  const first = isTop ? findAll(document, fields).find(isSeen) : undefined;
  if (first) focusIn(first, { preventScroll: true });
}
start();
