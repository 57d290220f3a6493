/** Where the pill and the panel may stand in a window, so that nothing that must stay free lies beneath. All in pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** What of our window is in sight; it begins at its upper left unless said otherwise. */
export interface View extends Size {
  readonly left?: number;
  readonly top?: number;
}
/** An element that must stay in reach. */
export interface Free extends Box {
  /** How far it is from the top of the page, where it goes with the page when that is scrolled. */
  readonly onPage: number | undefined;
}
export type Edge = 'left' | 'right' | 'top' | 'bottom';

/** Between the pill and the edge of the window. */
const margin = 16;
/** What must be seen of a wide element at least. */
const enough = 88;
/** A narrower window has no room for a panel beside anything. */
export const narrowWindow = 560;
/** A lower one has no room for a panel above or below anything. */
export const lowWindow = 480;

export const isFlat = (edge: Edge): boolean => edge === 'top' || edge === 'bottom';

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOfView = ({ left = 0, top = 0, width, height }: View): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/**
 * The place of the pill: in its corner at the lower right, else as near to it as may be along the right edge, then along
 * the left one. `undefined` where every place is taken: then there is none until something moves.
 * @param panel at a side it makes the window narrower; above or below it takes places
 */
export function pillPlace(size: Size, window: View, taken: readonly Box[], panel?: Box): Box | undefined {
  const { left: begin, top: first, right: end, bottom } = boxOfView(window);
  const lowest = bottom - margin - size.height;
  const isBeside = panel !== undefined && panel.bottom - panel.top >= window.height;
  const [from, to] = isBeside && panel.left > begin ? [begin, panel.left] : [isBeside ? panel.right : begin, end];
  const free = panel ? [...taken, panel] : taken;
  const places = [to - margin - size.width, from + margin].flatMap((left) =>
    Array.from({ length: Math.max(0, Math.floor((lowest - margin - first) / 8) + 1) }, (_, n) => {
      const top = lowest - n * 8;
      return { left, top, right: left + size.width, bottom: top + size.height };
    }),
  );
  const isFree = (place: Box): boolean => place.left >= begin && !free.some((box) => overlaps(box, place));
  return places.find(isFree);
}

/**
 * The place of a field's mark: the first of those that are wanted where no button that sends lies beneath, `undefined`
 * where there is none. A mark less says little; a button that cannot be pressed keeps a ticket from being sent.
 * @param lefts from the best to the last
 */
export function markPlace(
  size: Size,
  top: number,
  lefts: readonly number[],
  sends: readonly Box[],
): number | undefined {
  const covers = (left: number): boolean =>
    sends.some((box) => overlaps(box, { left, top, right: left + size.width, bottom: top + size.height }));
  return lefts.find((left) => !covers(left));
}

/** What a panel at an edge covers; `width` counts at the sides only. */
export function panelBox(edge: Edge, width: number, window: View): Box {
  const all = boxOfView(window);
  const high = Math.round(window.height * 0.6);
  const wide = Math.min(width, window.width);
  if (edge === 'left') return { ...all, right: all.left + wide };
  if (edge === 'right') return { ...all, left: all.right - wide };
  return edge === 'top' ? { ...all, bottom: all.top + high } : { ...all, top: all.bottom - high };
}

/**
 * The edge for the panel: of those that are wanted the first that leaves everything in reach, then the lower edge, the
 * upper one; the first one where none does. In a narrow window a side would cover everything, in a low one nothing else
 * has room.
 * @param free what must stay in reach, the most important first: where not all can, this one does
 */
export function panelEdge(wanted: readonly Edge[], width: number, window: View, free: readonly Free[]): Edge {
  const isNarrow = window.width < narrowWindow;
  const isLow = window.height < lowWindow;
  const may = (edge: Edge): boolean => (isFlat(edge) ? !isLow : !isNarrow || isLow);
  const edges = [...wanted, 'left', 'right', 'bottom', 'top'].filter((edge): edge is Edge => may(edge as Edge));
  const holds = (edge: Edge, all: readonly Free[]): boolean =>
    all.every((box) => isInReach(box, edge, panelBox(edge, width, window), window));
  return (
    edges.find((edge) => holds(edge, free)) ??
    edges.find((edge) => holds(edge, free.slice(0, 1))) ??
    edges[0] ??
    'right'
  );
}

function isInReach(box: Free, edge: Edge, covered: Box, window: View): boolean {
  if (!isFlat(edge)) {
    const from = edge === 'left' ? Math.max(box.left, covered.right) : box.left;
    const to = edge === 'right' ? Math.min(box.right, covered.left) : box.right;
    return to - from >= Math.min(enough, box.right - box.left);
  }
  // Below the page there is room as high as the panel, above it there is none.
  if (box.onPage !== undefined) return edge === 'bottom' || box.onPage >= covered.bottom;
  // In a box of its own that is scrolled, it comes into sight at that box's edge at the latest.
  const height = Math.min(box.bottom - box.top, window.height);
  const top = Math.max(0, Math.min(box.top, window.height - height));
  return !overlaps({ ...box, top, bottom: top + height }, covered);
}
