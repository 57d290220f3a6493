/**
 * Giving text to an editor as a person would: the range selected, then pasted. The editor takes it in its own way, so
 * its model, its undo and its listeners know of it. What does not take a paste gets it typed.
 */
import { focusIn } from '../page/safe-dom.ts';

export interface Given {
  readonly plain: string;
  /** The same with its structure; absent for words within a line. */
  readonly html?: string | undefined;
}

/** Milliseconds that an editor may take before a paste counts as not taken; some work on it in a task of their own. */
const patience = 600;
/** Milliseconds without a change after which an editor is done. */
const quiet = 25;

const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Puts the focus where people type; in a frame, the frame's document too. */
export async function enter(surface: HTMLElement): Promise<void> {
  const view = surface.ownerDocument.defaultView;
  if (view && view !== window) view.focus();
  if (surface.ownerDocument.activeElement !== surface) focusIn(surface, { preventScroll: true });
  await tick();
}

/** Waits until the editor has heard of a selection: the event comes in a task of its own. */
export async function seen(surface: Element, late = 0): Promise<void> {
  await new Promise<void>((done) => {
    const { ownerDocument } = surface;
    const over = (): void => {
      ownerDocument.removeEventListener('selectionchange', over);
      clearTimeout(enough);
      done();
    };
    const enough = setTimeout(over, 50);
    ownerDocument.addEventListener('selectionchange', over);
  });
  await (late > 0 ? new Promise((done) => setTimeout(done, late)) : tick());
}

/** Calls `act` and waits until the surface has changed and come to rest. @returns whether it changed */
export function changeOf(surface: Element, act: () => boolean): Promise<boolean> {
  return new Promise((done) => {
    let changed = false;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const over = (): void => {
      observer.disconnect();
      clearTimeout(enough);
      clearTimeout(rest);
      done(changed);
    };
    const observer = new MutationObserver(() => {
      changed = true;
      clearTimeout(rest);
      rest = setTimeout(over, quiet);
    });
    observer.observe(surface, { childList: true, characterData: true, subtree: true });
    const taken = act();
    const enough = setTimeout(over, taken ? patience : quiet * 2);
  });
}

/** Pastes into the selection. @returns whether the editor took it: it kept the browser from pasting, as all do that paste themselves */
export function paste(target: Element, { plain, html }: Given): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', plain);
  if (html !== undefined) data.setData('text/html', html);
  // Chromium reads the first; Gecko knows no `clipboardData` here, but makes one of the other two (robustness.md M5).
  const how = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: data,
    data: plain,
    dataType: 'text/plain',
  };
  const event = new ClipboardEvent('paste', how);
  return !target.dispatchEvent(event);
}

/** A way of giving text; true when the editor took it. */
export type Give = (target: Element, given: Given) => boolean;

/** Says that the browser is about to paste: for editors that leave the paste to it and catch what it then puts in. */
export function announcePaste(target: Element, { plain, html }: Given): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', plain);
  if (html !== undefined) dataTransfer.setData('text/html', html);
  const how = { bubbles: true, cancelable: true, composed: true, inputType: 'insertFromPaste', dataTransfer };
  return !target.dispatchEvent(new InputEvent('beforeinput', how));
}

/** Takes the selection away: by the key or the event that editors act on, else by the browser's own command. */
export function erase(target: Element): boolean {
  const how = { bubbles: true, cancelable: true, composed: true };
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  return (
    !target.dispatchEvent(new KeyboardEvent('keydown', { ...how, ...key })) ||
    !target.dispatchEvent(new InputEvent('beforeinput', { ...how, inputType: 'deleteContentBackward' })) ||
    target.ownerDocument.execCommand('delete')
  );
}

/** Types into the selection by the browser's own command; where the page's policy forbids HTML, as lines of text. */
export function type(target: Element, { plain, html }: Given): boolean {
  const { ownerDocument } = target;
  try {
    if (html !== undefined) return ownerDocument.execCommand('insertHTML', false, html);
  } catch {
    // Trusted types: the lines are worth more than their form.
  }
  return ownerDocument.execCommand('insertText', false, plain);
}

/** One undo: the editor's own by its keys, else the browser's. */
export async function undo(surface: HTMLElement): Promise<void> {
  const mac = /^Mac/.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  const how = { ...keys, bubbles: true, cancelable: true, composed: true };
  const event = new KeyboardEvent('keydown', how);
  const byKeys = await changeOf(surface, () => !surface.dispatchEvent(event));
  if (!byKeys) await changeOf(surface, () => surface.ownerDocument.execCommand('undo'));
}
