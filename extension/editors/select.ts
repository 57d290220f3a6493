/** Selecting a range of a rich editor's text in the page, and waiting until the editor has seen it. */
import type { Block, Lines } from './lines.ts';

export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Where a character of the text stands in the page; signs of ours belong to what follows or, for an end, comes before. */
export function pointAt({ pieces }: Lines, at: number, isEnd: boolean): Point | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length < at) low = middle + 1;
    else high = middle;
  }
  // The first piece that ends at or behind the place: an end takes it, a beginning may belong to the next one.
  const here = pieces[low];
  const next = pieces[low + 1];
  if (!here) return endOf(pieces.at(-1));
  if (!isEnd && at >= here.at + here.length && next && next.at <= at) return { node: next.node, offset: next.offset };
  if (at < here.at) {
    const before = pieces[low - 1];
    return isEnd && before ? endOf(before) : { node: here.node, offset: here.offset };
  }
  return { node: here.node, offset: here.offset + (at - here.at) };
}
const endOf = (piece: Lines['pieces'][number] | undefined): Point | undefined =>
  piece && { node: piece.node, offset: piece.offset + piece.length };

/** The two ends of some blocks: inside their text where they have any, else around them. */
export function pointsOf(lines: Lines, first: Block, last: Block): readonly [Point, Point] | undefined {
  const inside = lines.pieces.filter(({ at, length }) => at >= first.start && at + length <= last.end);
  const from = inside[0];
  const to = endOf(inside.at(-1));
  if (from && to && first.start < first.end && last.start < last.end)
    return [{ node: from.node, offset: from.offset }, to];
  const [start] = first.nodes;
  const end = last.nodes.at(-1);
  if (!start || !end) return undefined;
  return [
    from && first.start < first.end ? { node: from.node, offset: from.offset } : within(start, false),
    to && last.start < last.end ? to : within(end, true),
  ];
}
function within(node: Node, atEnd: boolean): Point {
  if (node.nodeType === 3) return { node, offset: atEnd ? (node as Text).length : 0 };
  return { node, offset: 0 };
}

export function select(surface: Element, from: Point, to: Point): void {
  surface.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
export function selectAll(surface: Element): void {
  surface.ownerDocument.getSelection()?.selectAllChildren(surface);
}
