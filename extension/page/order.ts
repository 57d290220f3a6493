/** The order of writing: what makes the site draw the form anew comes first, the texts that it might lose come last. */
import type { Part } from '../messages/form.ts';

const rank = (place: Part['place']): number =>
  place === 'type' ? 0 : place === 'module' ? 1 : place === 'title' ? 3 : place === 'body' ? 4 : 2;

export const inOrder = (parts: readonly Part[]): Part[] => [...parts].sort((a, b) => rank(a.place) - rank(b.place));
