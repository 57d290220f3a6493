/** The keyboard's way through a picture: what a mouse does by dragging, keys do in steps. */
import type { Edits } from './edits.svelte.ts';
import { boxOf, hasExtent, inside, moved, type Box, type Extent, type Point } from './mark.ts';

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Arrows move what is chosen, with Shift they move its lower right end, with Alt by one pixel at a time. Delete takes
 * it away.
 * @returns whether the key meant something
 */
export function press({ key, shiftKey, altKey }: Pressed, edits: Edits, picture: Extent): boolean {
  const { chosen, now } = edits;
  if (chosen === undefined) return false;
  if (key === 'Delete' || key === 'Backspace') {
    edits.remove(chosen);
    return true;
  }
  const direction = directions[key];
  if (!direction) return false;
  const step = altKey ? 1 : Math.max(1, Math.round(Math.max(picture.width, picture.height) / 100));
  const by = { x: direction.x * step, y: direction.y * step };
  const pair = chosen === 'crop' ? cornersOf(now.crop) : edits.mark;
  if (!pair) return false;
  const to = inside({ x: pair.to.x + by.x, y: pair.to.y + by.y }, picture);
  const grows = shiftKey && (chosen === 'crop' || (edits.mark !== undefined && hasExtent(edits.mark)));
  const next = grows ? { from: pair.from, to } : moved({ from: pair.from, to: pair.to }, by, picture);
  const act = `${key} ${shiftKey} ${chosen}`;
  if (chosen !== 'crop') edits.change(chosen, next, act);
  else if (next.to.x > next.from.x && next.to.y > next.from.y) edits.do({ crop: boxOf(next.from, next.to) }, act);
  return true;
}

const cornersOf = (crop: Box | undefined) =>
  crop && { from: { x: crop.x, y: crop.y }, to: { x: crop.x + crop.width, y: crop.y + crop.height } };
