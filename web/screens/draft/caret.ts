/** Keeps the caret between the same words when a text field takes over what another tab wrote. */
import { tick } from 'svelte';
import { kept, tokens } from '../../store/merge/diff.ts';

/** @param change may give the field that has the focus another text; the screen follows in its own time */
export function withCaret(change: () => void): void {
  const field = document.activeElement;
  change();
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.selectionStart === null)
    return;
  const { value, selectionStart, selectionEnd } = field;
  void tick().then(() => {
    if (field.value === value || document.activeElement !== field) return;
    const places = moved(value, field.value);
    field.setSelectionRange(places(selectionStart), places(selectionEnd ?? selectionStart));
  });
}

/** Where a place in one text lies in the other: the same distance behind the last word that both have. */
export function moved(before: string, after: string): (place: number) => number {
  const [from, to] = [tokens(before), tokens(after)];
  const places = kept(from, to);
  const startsOf = (all: readonly string[]): number[] => {
    let at = 0;
    return all.map((token) => (at += token.length) - token.length);
  };
  const [fromStarts, toStarts] = [startsOf(from), startsOf(to)];
  return (place) => {
    for (let i = from.length - 1; i >= 0; i -= 1) {
      const [start, at] = [fromStarts[i] ?? 0, places[i] ?? -1];
      if (at === -1 || start > place || (start === place && place > 0)) continue;
      return Math.min(after.length, (toStarts[at] ?? 0) + Math.min(place - start, (from[i] ?? '').length));
    }
    return 0;
  };
}
