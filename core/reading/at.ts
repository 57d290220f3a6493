/** Questions about a stretch of a text: what stands in it. Each takes time logarithmic in the length of the text. */
import type { Mark } from './dictionary.ts';
import type { Line } from './lines.ts';
import type { Text } from './text.ts';
import type { Range } from './tokens.ts';

/** The first token that begins at or behind an offset. */
export function tokenAt(text: Text, offset: number): number {
  const { start, length } = text.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first hit that begins at or behind a token; `marks` in the order of their first tokens. */
export function markFrom(marks: readonly Mark[], token: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines that reach into a range, in order. */
export function linesIn(text: Text, range: Range): Line[] {
  const { lines } = text;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((lines[end]?.start ?? Infinity) < range.end) end++;
  return lines.slice(low, end);
}

/** Whether a hit begins between two tokens, the second not included. */
export const hasMark = (marks: readonly Mark[], from: number, to: number): boolean =>
  (marks[markFrom(marks, from)]?.from ?? Infinity) < to;

/** Whether an offset lies in one of the ranges, which are in order and apart. */
export function within(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Infinity) <= offset;
}
