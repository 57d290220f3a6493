/** What is drawn upon a picture, and the geometry of it. Pixels of the picture as it is shown, upright; pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Extent {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Point, Extent {}

/** `redact` makes unreadable for good; the others only point. */
export const markKinds = ['redact', 'box', 'arrow', 'number', 'text'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A mark between two points. An arrow points at `to`; a number and a text stand at `from` and have no extent. */
export interface Mark {
  readonly id: number;
  readonly kind: MarkKind;
  readonly from: Point;
  readonly to: Point;
  readonly text: string;
}

/** Everything that was done to a picture. */
export interface Edit {
  readonly marks: readonly Mark[];
  /** What is left of the picture; undefined for all of it. */
  readonly crop: Box | undefined;
}
export const untouched: Edit = { marks: [], crop: undefined };

export const hasExtent = ({ kind }: Pick<Mark, 'kind'>): boolean => kind !== 'number' && kind !== 'text';

/** The rectangle between two points, wherever they lie to one another. */
export const boxOf = (one: Point, other: Point): Box => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** The nearest whole pixel that lies in the picture. */
export const inside = ({ x, y }: Point, { width, height }: Extent): Point => ({
  x: between(0, Math.round(x), width),
  y: between(0, Math.round(y), height),
});

/** Two points moved together; they stop at the edge of the picture and keep their distance. */
export function moved<T extends { readonly from: Point; readonly to: Point }>(
  pair: T,
  by: Point,
  { width, height }: Extent,
): T {
  const { x, y, ...size } = boxOf(pair.from, pair.to);
  const dx = between(-x, Math.round(by.x), width - x - size.width);
  const dy = between(-y, Math.round(by.y), height - y - size.height);
  const shift = (point: Point): Point => ({ x: point.x + dx, y: point.y + dy });
  return { ...pair, from: shift(pair.from), to: shift(pair.to) };
}

/** A rectangle of the picture: whole pixels, at least one, nothing beside the picture. Grows outward, never inward. */
export function pixels({ x, y, width, height }: Box, picture: Extent): Box {
  const left = between(0, Math.floor(x), picture.width - 1);
  const top = between(0, Math.floor(y), picture.height - 1);
  const right = between(left + 1, Math.ceil(x + width), picture.width);
  const bottom = between(top + 1, Math.ceil(y + height), picture.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a mark of that kind stands in the middle of what is left of the picture: how the keyboard begins. */
export function inTheMiddle(
  kind: MarkKind,
  { x, y, width, height }: Box,
): { readonly from: Point; readonly to: Point } {
  const at = (part: number): Point => ({ x: Math.round(x + width * part), y: Math.round(y + height * part) });
  return hasExtent({ kind }) ? { from: at(0.4), to: at(0.6) } : { from: at(0.5), to: at(0.5) };
}

/** What the n-th number says: numbers count in the order in which they were put. */
export const numberOf = (marks: readonly Mark[], mark: Mark): number =>
  marks.filter(({ kind }) => kind === 'number').findIndex(({ id }) => id === mark.id) + 1;

/** Width of a line in pixels, so that marks are as easy to see on a large picture as on a small one. */
export const lineOf = ({ width, height }: Extent): number => Math.max(2, Math.round(Math.hypot(width, height) / 280));

/** The tip of an arrow: its two outer ends. `line` is the width of the line. */
export function tipOf(from: Point, to: Point, line: number): readonly [Point, Point] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const side = (turn: number): Point => ({
    x: to.x - 7 * line * Math.cos(angle + turn),
    y: to.y - 7 * line * Math.sin(angle + turn),
  });
  return [side(0.5), side(-0.5)];
}
