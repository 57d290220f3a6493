/** The order of writing: what makes the site draw the form anew comes first, the texts that it might lose come last. */
import type { Part } from '../messages/form.ts';

/** What is not named stands between these: a module is one of its workload, and both may bring fields of their own. */
const first: readonly Part['place'][] = ['type', 'workload', 'module'];
const last: readonly Part['place'][] = ['title', 'body'];

const rank = (place: Part['place']): number =>
  last.includes(place)
    ? first.length + 1 + last.indexOf(place)
    : first.includes(place)
      ? first.indexOf(place)
      : first.length;

export const inOrder = (parts: readonly Part[]): Part[] => [...parts].sort((a, b) => rank(a.place) - rank(b.place));
