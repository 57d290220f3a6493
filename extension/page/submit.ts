/**
 * Sending. The first listener on the window sees an attempt before the page does and may hold it, once; the next click
 * on the site's own button always goes through. We never submit by script, and an error of ours lets everything pass.
 */
import type { Marks } from '../messages/page.ts';
import type { Form } from './form.ts';
import { isAlive } from './lifetime.ts';
import { attribute } from './safe-dom.ts';

export interface Gate {
  /** The form an element belongs to, or undefined when it is none of ours. */
  formAt(element: Element): Form | undefined;
  /** The form whose sending button an element is or stands in. */
  formSentBy(element: Element): Form | undefined;
  /** What was last said about a form. Whoever finishes the last detail and sends within a pause may be asked in vain. */
  known(key: string): Marks | undefined;
  held(key: string): void;
  sent(key: string): void;
  /** The page has cancelled the attempt that was just told as sent. */
  stopped(key: string): void;
  /** Our extension was updated or removed under this page: nobody would answer a question, so none is asked. */
  end(): void;
}

export interface Submits {
  /** The question was answered: the next attempt goes through. */
  release(key: string): void;
  /** Listens inside of a shadow root that a form stands in. */
  hear(root: ShadowRoot): void;
}

/** Milliseconds in which events of another kind belong to the attempt before them. */
const echo = 400;

export function guardSubmits(gate: Gate, signal: AbortSignal): Submits {
  const asked = new Set<string>();
  const released = new Set<string>();
  /** When an attempt went through: a key makes the page press its own button, and that is no second attempt. */
  const passed = new Map<string, Pick<Event, 'type' | 'timeStamp'>>();

  const mustHold = (form: Form, marks: Marks | undefined): boolean => {
    if (!marks || marks.ready || marks.mode === 'advise' || form.of.submit.by === 'seen') return false;
    return !released.has(form.key) && (marks.mode === 'hold' || !asked.has(form.key));
  };
  const attempt = (event: Event, form: Form): void => {
    const { key } = form;
    const before = passed.get(key);
    if (before && before.type !== event.type && event.timeStamp - before.timeStamp < echo) return;
    if (event.cancelable && mustHold(form, gate.known(key))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      asked.add(key);
      gate.held(key);
      return;
    }
    asked.delete(key);
    released.delete(key);
    passed.set(key, { type: event.type, timeStamp: event.timeStamp });
    gate.sent(key);
    // Sites that send by script cancel every event; of the others only those that found something wrong.
    if (event.type === 'submit') setTimeout(() => event.defaultPrevented && gate.stopped(key));
  };
  const onEvent =
    (formOf: (target: Element, event: Event) => Form | undefined) =>
    (event: Event): void => {
      if (!isAlive()) {
        gate.end();
        return;
      }
      try {
        const [target] = event.composedPath();
        const form = target instanceof Element ? formOf(target, event) : undefined;
        if (form) attempt(event, form);
      } catch {
        // Fail open: the attempt goes its way.
      }
    };

  const submitted = onEvent((target) => {
    const form = gate.formAt(target);
    return form?.of.submit.by === 'submit' ? form : undefined;
  });
  const clicked = onEvent((target) => {
    const form = gate.formSentBy(target);
    const isOff = attribute(target, 'aria-disabled') === 'true';
    return form && form.of.submit.by !== 'submit' && !isOff ? form : undefined;
  });
  const pressed = onEvent((target, event) => {
    const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
    const wanted = key === 'Enter' ? true : key.toLowerCase() === 's' ? 'S' : undefined;
    if (wanted === undefined || !(ctrlKey || metaKey) || isComposing) return undefined;
    const form = gate.formAt(target);
    return form?.of.submit.keys === wanted ? form : undefined;
  });
  addEventListener('submit', submitted, { capture: true, signal });
  addEventListener('click', clicked, { capture: true, signal });
  addEventListener('keydown', pressed, { capture: true, signal });
  const hear = (root: ShadowRoot): void => {
    root.addEventListener('submit', submitted, { capture: true, signal });
    if (root.mode === 'open') return;
    root.addEventListener('click', clicked, { capture: true, signal });
    root.addEventListener('keydown', pressed, { capture: true, signal });
  };
  return { release: (key) => released.add(key), hear };
}
