/**
 * Shadow roots that forms stand in. Some events never leave one (`submit`, `change`), and of what leaves a closed one
 * nobody outside is told where it began: so they are listened to inside.
 */
import { fieldOf, submitsOf, type Form } from './form.ts';
import { rootNodeOf } from './safe-dom.ts';

/** What listens in a root that was found. */
export type Hear = (root: ShadowRoot) => void;

/** @returns to be called with the forms as they stand: each root of theirs is told once */
export function shadowRoots(hear: Hear): (forms: readonly Form[]) => void {
  const heard = new WeakSet<ShadowRoot>();
  return (forms) => {
    for (const form of forms)
      for (const element of [form.root, fieldOf(form, 'body'), submitsOf(form)[0]]) {
        const root = element && rootNodeOf(element);
        if (!(root instanceof ShadowRoot) || heard.has(root)) continue;
        heard.add(root);
        hear(root);
      }
  };
}
