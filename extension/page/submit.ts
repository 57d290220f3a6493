/**
 * Sending. The first listener on the window sees an attempt before the page does and may hold it, once; the next click
 * on the site's own button always goes through. We never submit by script, and an error of ours lets everything pass.
 */
import type { Marks } from '../messages/page.ts';
import type { Form } from './form.ts';
import { isAlive } from './lifetime.ts';

export interface Gate {
  /** The form an attempt belongs to, or undefined when it is none of ours. */
  formAt(element: Element): Form | undefined;
  /** What was last said about a form. Whoever finishes the last detail and sends within a pause may be asked in vain. */
  known(key: string): Marks | undefined;
  held(key: string): void;
  sent(key: string): void;
  /** Our extension was updated or removed under this page: nobody would answer a question, so none is asked. */
  end(): void;
}

export interface Submits {
  /** The question was answered: the next attempt goes through. */
  release(key: string): void;
}

export function guardSubmits(gate: Gate, signal: AbortSignal): Submits {
  const asked = new Set<string>();
  const released = new Set<string>();

  const mustHold = (key: string, marks: Marks | undefined): boolean => {
    if (!marks || marks.ready || marks.mode === 'advise' || released.has(key)) return false;
    return marks.mode === 'hold' || !asked.has(key);
  };
  const attempt = (event: Event): void => {
    if (!isAlive()) {
      gate.end();
      return;
    }
    try {
      const target = event.target;
      const form = target instanceof Element ? gate.formAt(target) : undefined;
      if (!form) return;
      if (event.cancelable && mustHold(form.key, gate.known(form.key))) {
        event.preventDefault();
        event.stopImmediatePropagation();
        asked.add(form.key);
        gate.held(form.key);
      } else {
        asked.delete(form.key);
        released.delete(form.key);
        gate.sent(form.key);
      }
    } catch {
      // Fail open: the attempt goes its way.
    }
  };
  addEventListener('submit', attempt, { capture: true, signal });
  return { release: (key) => released.add(key) };
}
