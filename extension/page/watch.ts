/**
 * Notices what the writer does: one listener on the window, so that a form which the page draws anew needs no new
 * ones. A change is told after a short pause in typing; a composition (IME) is no change until it is finished.
 */
import { onChanges } from './changes.ts';
import { fieldOf, findForms, type Form } from './form.ts';
import { isConnected, isIn } from './safe-dom.ts';
import { windowOf } from './surface.ts';

/** Milliseconds without a key before a change is told; well below the 150 ms in which guidance must have followed. */
export const pause = 80;
/** Milliseconds in which the page may keep changing before it is looked at anyway. */
const patience = 400;

/** What tells that somebody wrote or chose something. */
const signs = ['input', 'change', 'compositionend', 'keyup', 'paste', 'cut', 'drop'] as const;

export interface Watched {
  /** The page was drawn anew. @returns what to wait for before it is looked at, if anything */
  drawn(): Promise<void> | undefined;
  /** Something in these forms may have changed. */
  changed(keys: readonly string[]): void;
  /** The forms of the page are others than before. */
  forms(forms: readonly Form[]): void;
  /** A key was pressed or a choice made: what is known of the form is old from now on. */
  touched(form: Form, element: Element): void;
}

export interface Watch {
  /** Looks for forms now. */
  look(): readonly Form[];
  /** Listens inside of a shadow root, where it is closed. */
  hear(root: ShadowRoot): void;
}

export function watch(on: Watched, signal: AbortSignal): Watch {
  let roots: readonly Form[] = [];
  let typing: ReturnType<typeof setTimeout> | undefined;
  const dirty = new Set<string>();

  /** Around closed shadow roots; what comes from there has been heard inside. */
  const closed = new WeakSet<Element>();
  const look = (): readonly Form[] => {
    roots = findForms();
    on.forms(roots);
    roots.forEach(listenInFrame);
    return roots;
  };
  const tell = (): void => {
    typing = undefined;
    const keys = [...dirty];
    dirty.clear();
    on.changed(keys);
  };
  const heard = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || (event as InputEvent).isComposing || closed.has(target)) return;
    // Text fields tell of every change by `input`; editors that handle the keys themselves do not.
    if (event.type === 'keyup' && !(target as HTMLElement).isContentEditable) return;
    const form = roots.find(({ root }) => isIn(root, target)) ?? look().find(({ root }) => isIn(root, target));
    if (form) touched(form, target);
  };
  const touched = (form: Form, element: Element): void => {
    dirty.add(form.key);
    on.touched(form, element);
    clearTimeout(typing);
    typing = setTimeout(tell, pause);
  };
  for (const type of signs) addEventListener(type, heard, { capture: true, passive: true, signal });

  /** Frames of editors that are listened to. */
  const frames = new WeakSet<Window>();
  /** Keys in an editor's own frame are not heard outside of it. */
  function listenInFrame(form: Form): void {
    const { key } = form;
    const body = fieldOf(form, 'body');
    const frame = body && windowOf(body);
    if (!frame || frames.has(frame)) return;
    frames.add(frame);
    const told = (): void => {
      const now = roots.find((one) => one.key === key);
      const field = now && fieldOf(now, 'body');
      if (field) touched(now, field);
    };
    for (const type of signs) frame.addEventListener(type, told, { capture: true, passive: true, signal });
  }

  const lookAgain = (): void => {
    if (signal.aborted) return;
    look();
    on.changed(roots.map(({ key }) => key));
  };
  const drawn = (): void => {
    const coming = on.drawn();
    if (coming) void coming.then(lookAgain);
    else lookAgain();
  };
  const isWhole = (): boolean => roots.every(({ root }) => isConnected(root));
  onChanges({ pause: () => (isWhole() ? patience : pause), look: drawn }, signal);
  signal.addEventListener('abort', () => clearTimeout(typing));
  const hear = (root: ShadowRoot): void => {
    if (root.mode === 'open') return;
    closed.add(root.host);
    for (const type of signs) root.addEventListener(type, heard, { capture: true, passive: true, signal });
  };
  return { look, hear };
}
