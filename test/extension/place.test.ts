/** Pill and panel find a place in every window where nothing that must stay free lies beneath. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markPlace,
  overlaps,
  panelBox,
  panelEdge,
  pillPlace,
  type Box,
  type Free,
} from '../../extension/page/place.ts';

const size = { width: 132, height: 36 };
const length = (most: number) => fc.integer({ min: 0, max: most });
const windows = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 200, max: 1200 }) });
const boxes: fc.Arbitrary<Box> = fc
  .record({
    left: length(1900),
    top: length(1100),
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe('the pill', () => {
  it('stands in its corner as long as nothing else is there', () => {
    const place = pillPlace(size, { width: 1280, height: 800 }, []);
    expect(place).toEqual({ left: 1132, top: 748, right: 1264, bottom: 784 });
  });
  it('lies within the window and over nothing that must stay free, or there is none', () => {
    fc.assert(
      fc.property(windows, fc.array(boxes, { maxLength: 6 }), (window, free) => {
        const place = pillPlace(size, window, free);
        if (!place) return;
        expect(free.filter((box) => overlaps(box, place))).toEqual([]);
        expect([place.left >= 0, place.top >= 0, place.right <= window.width, place.bottom <= window.height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }),
    );
  });
  it('stands beside the panel, at the end of what that leaves of the window', () => {
    const window = { width: 1280, height: 800 };
    const right = pillPlace(size, window, [], panelBox('right', 380, window));
    expect(right).toEqual({ left: 752, top: 748, right: 884, bottom: 784 });
    const left = pillPlace(size, window, [], panelBox('left', 380, window));
    expect(left).toEqual({ left: 1132, top: 748, right: 1264, bottom: 784 });
    expect(pillPlace(size, window, [], panelBox('bottom', 380, window))?.bottom).toBeLessThanOrEqual(320);
  });
  it('finds its place as near to the lower edge as there is one', () => {
    const button = { left: 1100, top: 700, right: 1280, bottom: 800 };
    expect(pillPlace(size, { width: 1280, height: 800 }, [button])?.bottom).toBeGreaterThan(690);
  });
});

describe('the panel', () => {
  const window = { width: 1280, height: 800 };
  const button = (left: number, right: number): Free => ({ left, right, top: 700, bottom: 740, onPage: 700 });

  it('stands where it is wanted as long as every button stays in reach', () => {
    expect(panelEdge(['right'], 380, window, [button(40, 160)])).toBe('right');
    expect(panelEdge(['left'], 380, window, [button(1000, 1160)])).toBe('left');
  });
  it('never covers a button whole, in any window that has room for it elsewhere', () => {
    const places = fc.record({ left: length(1900), top: length(1100) });
    fc.assert(
      fc.property(windows, places, fc.constantFrom('left' as const, 'right' as const), (window, at, side) => {
        const left = Math.min(at.left, window.width - 100);
        const top = Math.min(at.top, window.height - 40);
        const free = { left, top, right: left + 100, bottom: top + 40, onPage: undefined };
        const edge = panelEdge([side], 380, window, [free]);
        const covered = panelBox(edge, Math.min(380, window.width), window);
        const isRoomy = window.width >= 560 ? window.width >= 380 * 2 || window.height >= 480 : window.height >= 480;
        const isInMiddle = top < window.height * 0.6 && top + 40 > window.height * 0.4;
        if (!isRoomy || (isInMiddle && window.width < 960)) return;
        const inside = covered.left <= left && covered.right >= left + 100 && overlaps(covered, free);
        expect(inside).toBe(false);
      }),
    );
  });
  it('keeps at least the main button in reach where not all can be', () => {
    const main = { left: 0, top: 0, right: 100, bottom: 40, onPage: undefined };
    const other = { ...main, left: 1180, right: 1280, top: 0 };
    const foot = { ...main, left: 600, right: 700, top: 760, bottom: 800 };
    expect(panelEdge(['right'], 380, window, [main, other, foot])).toBe('right');
  });
});

describe('a mark', () => {
  const mark = { width: 30, height: 20 };
  const send = { left: 100, top: 0, right: 200, bottom: 40 };

  it('stands where it is wanted, else at the next place over which no sending button lies, else nowhere', () => {
    expect(markPlace(mark, 10, [60, 210], [send])).toBe(60);
    expect(markPlace(mark, 10, [80, 210], [send])).toBe(210);
    expect(markPlace(mark, 10, [80, 190], [send])).toBeUndefined();
    expect(markPlace(mark, 40, [80, 190], [send])).toBe(80);
  });
});
