/** What people do with a program: verbs that always mean it, and those that do so at the start of an instruction. */
import type { Mark } from './dictionary.ts';
import type { Text } from './text.ts';

const known = new WeakMap<Text, readonly Mark[]>();

/** Both kinds, in the order of their first tokens. For instructions; prose has only `text.marks.action`. */
export function instructionsOf(text: Text): readonly Mark[] {
  let all = known.get(text);
  if (!all) {
    const { action, deed } = text.marks;
    known.set(text, (all = deed.length === 0 ? action : [...action, ...deed].sort((a, b) => a.from - b.from)));
  }
  return all;
}
