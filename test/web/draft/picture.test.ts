import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edits } from '../../../web/screens/draft/picture/edits.svelte.ts';
import { named } from '../../../web/screens/draft/picture/flatten.ts';
import { press } from '../../../web/screens/draft/picture/keys.ts';
import {
  boxOf,
  inside,
  inTheMiddle,
  moved,
  numberOf,
  pixels,
  type Mark,
} from '../../../web/screens/draft/picture/mark.ts';

const side = fc.integer({ min: 1, max: 5_000 });
const extent = fc.record({ width: side, height: side });
const far = fc.integer({ min: -9_000, max: 9_000 });
const anywhere = fc.record({ x: far, y: far });

describe('marks on a picture', () => {
  it('never leave it, however far they are moved, and keep their size', () => {
    fc.assert(
      fc.property(extent, anywhere, anywhere, anywhere, (picture, one, other, by) => {
        const pair = { from: inside(one, picture), to: inside(other, picture) };
        const next = moved(pair, by, picture);
        expect([next.from, next.to].map((point) => inside(point, picture))).toEqual([next.from, next.to]);
        expect(next.to.x - next.from.x).toBe(pair.to.x - pair.from.x);
        expect(next.to.y - next.from.y).toBe(pair.to.y - pair.from.y);
      }),
    );
  });

  it('cover whole pixels: all that they touch, at least one, none beside the picture', () => {
    const part = fc.double({ min: 0, max: 5_000, noNaN: true });
    fc.assert(
      fc.property(extent, part, part, part, part, (picture, x, y, width, height) => {
        const covered = pixels({ x, y, width, height }, picture);
        const { width: most, height: deepest } = picture;
        expect(Object.values(covered).every(Number.isInteger)).toBe(true);
        expect(covered.width).toBeGreaterThan(0);
        expect(covered.height).toBeGreaterThan(0);
        expect(covered.x + covered.width).toBeLessThanOrEqual(most);
        expect(covered.y + covered.height).toBeLessThanOrEqual(deepest);
        if (x < most) expect(covered.x).toBeLessThanOrEqual(x);
        expect(covered.x + covered.width).toBeGreaterThanOrEqual(Math.min(most, x + width));
      }),
    );
  });

  it('begin in the middle of what is left of the picture', () => {
    expect(inTheMiddle('redact', { x: 100, y: 0, width: 100, height: 50 })).toEqual({
      from: { x: 140, y: 20 },
      to: { x: 160, y: 30 },
    });
    const { from, to } = inTheMiddle('number', { x: 0, y: 0, width: 10, height: 10 });
    expect(from).toEqual(to);
  });

  it('count their numbers in the order in which they were put', () => {
    const mark = (id: number, kind: Mark['kind']): Mark => ({
      id,
      kind,
      from: { x: 0, y: 0 },
      to: { x: 0, y: 0 },
      text: '',
    });
    const marks = [mark(4, 'number'), mark(5, 'box'), mark(6, 'number')];
    expect(marks.map((each) => numberOf(marks, each))).toEqual([1, 0, 2]);
  });
});

describe('the keyboard in a picture', () => {
  const picture = { width: 400, height: 200 };
  const key = (name: string, more: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
    ...{ key: name, shiftKey: false, altKey: false },
    ...more,
  });
  const withMark = (): Edits => {
    const edits = new Edits();
    edits.add({ kind: 'redact', from: { x: 10, y: 10 }, to: { x: 50, y: 30 }, text: '' });
    return edits;
  };

  it('moves and resizes what is chosen, and a key that is held is taken back as one step', () => {
    const edits = withMark();
    for (let i = 0; i < 5; i += 1) press(key('ArrowRight'), edits, picture);
    press(key('ArrowDown', { shiftKey: true, altKey: true }), edits, picture);
    expect(edits.mark).toMatchObject({ from: { x: 30, y: 10 }, to: { x: 70, y: 31 } });
    edits.undo();
    expect(edits.mark).toMatchObject({ from: { x: 30, y: 10 }, to: { x: 70, y: 30 } });
    edits.undo();
    expect(edits.mark).toMatchObject({ from: { x: 10, y: 10 } });
    edits.redo();
    expect(edits.mark).toMatchObject({ from: { x: 30, y: 10 } });
  });

  it('moves a number as a whole, also with Shift', () => {
    const edits = new Edits();
    edits.add({ kind: 'number', from: { x: 10, y: 10 }, to: { x: 10, y: 10 }, text: '' });
    press(key('ArrowRight', { shiftKey: true }), edits, picture);
    expect(edits.mark).toMatchObject({ from: { x: 14, y: 10 }, to: { x: 14, y: 10 } });
  });

  it('never crops to nothing', () => {
    const edits = new Edits();
    edits.do({ crop: { x: 0, y: 0, width: 8, height: 8 } });
    edits.chosen = 'crop';
    for (let i = 0; i < 5; i += 1) press(key('ArrowLeft', { shiftKey: true }), edits, picture);
    expect(edits.now.crop?.width).toBeGreaterThan(0);
  });

  it('takes away what is chosen and leaves other keys to others', () => {
    const edits = withMark();
    expect(press(key('a'), edits, picture)).toBe(false);
    expect(press(key('Delete'), edits, picture)).toBe(true);
    expect(edits.now.marks).toEqual([]);
    expect(press(key('ArrowLeft'), edits, picture)).toBe(false);
    edits.undo();
    expect(edits.now.marks).toHaveLength(1);
  });
});

describe('steps on a picture', () => {
  it('can all be taken back to the untouched picture and done again', () => {
    const step = fc.constantFrom('add', 'move', 'crop', 'remove');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const edits = new Edits();
        for (const each of steps) {
          const last = edits.now.marks.at(-1);
          if (each === 'add') edits.add({ kind: 'box', from: { x: 0, y: 0 }, to: { x: 9, y: 9 }, text: '' });
          else if (each === 'crop') edits.do({ crop: boxOf({ x: 0, y: 0 }, { x: 9, y: 9 }) });
          else if (last && each === 'move') edits.change(last.id, { to: { x: 5, y: 5 } }, 'move');
          else if (last) edits.remove(last.id);
        }
        const end = edits.now;
        while (edits.canUndo) edits.undo();
        expect(edits.now).toEqual({ marks: [], crop: undefined });
        while (edits.canRedo) edits.redo();
        expect(edits.now).toEqual(end);
      }),
    );
  });
});

describe('the name of a picture', () => {
  it.each([
    ['maske.png', 'image/png', 'maske.png'],
    ['Foto.JPEG', 'image/jpeg', 'Foto.JPEG'],
    ['maske.gif', 'image/png', 'maske.png'],
    ['Stand 23.11', 'image/jpeg', 'Stand 23.jpg'],
    ['ohne', 'image/webp', 'ohne.webp'],
  ])('%s encoded as %s is %s', (name, kind, next) => {
    expect(named(name, kind)).toBe(next);
  });
});
