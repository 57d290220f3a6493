/** Which tokens two texts have in common (E. Myers, An O(ND) Difference Algorithm, 1986). */

/** Words, runs of blanks without line ends, single line ends, single other characters. */
export const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}_]+|\n|[^\S\n]+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? [];

/** Texts that differ in more tokens than this are compared from their ends only. */
const mostChanges = 600;

/**
 * @returns for each token of `from` its place in `to`, or −1 where it is not kept; places only grow
 */
export function kept(from: readonly string[], to: readonly string[]): Int32Array {
  const places = new Int32Array(from.length).fill(-1);
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) places[start] = start++;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) places[--fromEnd] = --toEnd;
  if (fromEnd > start && toEnd > start) middle(from, to, start, fromEnd, toEnd, places);
  return places;
}

function middle(
  from: readonly string[],
  to: readonly string[],
  start: number,
  fromEnd: number,
  toEnd: number,
  places: Int32Array,
): void {
  const [n, m] = [fromEnd - start, toEnd - start];
  const most = Math.min(n + m, mostChanges);
  const reach = new Int32Array(2 * most + 3);
  /** What each round began with: only as much of it as the round can look at. */
  const rounds: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    rounds.push(reach.slice(most - d, most + d + 3));
    for (let k = -d; k <= d; k += 2) {
      const at = k + most + 1;
      const down = k === -d || (k !== d && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
      let x = down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
      while (x < n && x - k < m && from[start + x] === to[start + x - k]) x += 1;
      reach[at] = x;
      if (x >= n && x - k >= m) return back(rounds, n, m, start, places);
    }
  }
}

/** Walks the found way back and notes the tokens that it keeps. */
function back(rounds: readonly Int32Array[], n: number, m: number, start: number, places: Int32Array): void {
  let [x, y] = [n, m];
  for (let d = rounds.length - 1; d >= 0; d -= 1) {
    const reach = rounds[d] ?? new Int32Array(0);
    const k = x - y;
    const at = k + d + 1;
    const down = k === -d || (k !== d && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
    const before = down ? k + 1 : k - 1;
    const beforeX = d === 0 ? 0 : (reach[before + d + 1] ?? 0);
    const beforeY = d === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) places[start + --x] = start + --y;
    [x, y] = [beforeX, beforeY];
  }
}

export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What turns one text into another, in reading order; removed parts stand before added ones. */
export function difference(before: string, after: string): Part[] {
  const [from, to] = [tokens(before), tokens(after)];
  const places = kept(from, to);
  const parts: { kind: Part['kind']; text: string }[] = [];
  const push = (kind: Part['kind'], text: string): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const i0 = i;
    while (i < from.length && (places[i] ?? -1) === -1) i += 1;
    push('removed', from.slice(i0, i).join(''));
    const stop = i < from.length ? (places[i] ?? to.length) : to.length;
    push('added', to.slice(j, stop).join(''));
    j = stop;
    if (i < from.length) {
      push('same', from[i] ?? '');
      i += 1;
      j += 1;
    }
  }
  return parts;
}
