/**
 * Notices what the writer does: one listener on the window, so that a form which the page draws anew needs no new
 * ones. A change is told after a short pause in typing; a composition (IME) is no change until it is finished.
 */
import { onChanges } from './changes.ts';
import { findForms, type Form } from './form.ts';
import { isConnected, isIn } from './safe-dom.ts';

/** Milliseconds without a key before a change is told; well below the 150 ms in which guidance must have followed. */
export const pause = 80;
/** Milliseconds in which the page may keep changing before it is looked at anyway. */
const patience = 400;

export interface Watched {
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
}

export function watch(on: Watched, signal: AbortSignal): Watch {
  let roots: readonly Form[] = [];
  let typing: ReturnType<typeof setTimeout> | undefined;
  const dirty = new Set<string>();

  const look = (): readonly Form[] => {
    roots = findForms();
    on.forms(roots);
    return roots;
  };
  const tell = (): void => {
    typing = undefined;
    const keys = [...dirty];
    dirty.clear();
    on.changed(keys);
  };
  const heard = (event: Event): void => {
    const target = event.target;
    if (!(target instanceof Element) || (event as InputEvent).isComposing) return;
    const form = roots.find(({ root }) => isIn(root, target)) ?? look().find(({ root }) => isIn(root, target));
    if (!form) return;
    dirty.add(form.key);
    on.touched(form, target);
    clearTimeout(typing);
    typing = setTimeout(tell, pause);
  };
  for (const type of ['input', 'change', 'compositionend'])
    addEventListener(type, heard, { capture: true, passive: true, signal });

  const drawn = (): void => {
    look();
    on.changed(roots.map(({ key }) => key));
  };
  const isWhole = (): boolean => roots.every(({ root }) => isConnected(root));
  onChanges({ pause: () => (isWhole() ? patience : pause), look: drawn }, signal);
  signal.addEventListener('abort', () => clearTimeout(typing));
  return { look };
}
