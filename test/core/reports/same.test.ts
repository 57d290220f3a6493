/** Tickets that people have marked as the same case. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, later, sameOf, without, type Same } from '../../../core/reports/same.ts';

const merged = (marks: readonly Same[]): Same[] => {
  const by = new Map<string, Same>();
  for (const mark of marks) {
    const key = `${mark.one}|${mark.other}`;
    by.set(key, later(mark, by.get(key) ?? mark));
  }
  return [...by.values()];
};

describe('tickets marked as the same case', () => {
  it('chain: the same as the same is the same', () => {
    const cases = casesOf([sameOf('b', 'a', true, 1), sameOf('c', 'b', true, 2), sameOf('x', 'y', true, 3)]);
    expect([...(cases.get('a') ?? [])].sort()).toEqual(['a', 'b', 'c']);
    expect(cases.get('c')).toBe(cases.get('a'));
    expect([...(cases.get('y') ?? [])].sort()).toEqual(['x', 'y']);
    expect(cases.get('z')).toBeUndefined();
  });

  it('stay one case when the ticket that held them together is taken out', () => {
    const marks = [sameOf('a', 'hub', true, 1), sameOf('b', 'hub', true, 1), sameOf('c', 'hub', true, 1)];
    const cases = casesOf(merged([...marks, ...without('hub', marks, 2)]));
    expect(cases.get('hub')).toBeUndefined();
    expect([...(cases.get('a') ?? [])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('are cut apart for good when a colleague still has them together', () => {
    const mark = sameOf('a', 'b', true, 1);
    expect(casesOf(merged([...without('a', [mark], 2), mark])).size).toBe(0);
  });
});

describe('the later word', () => {
  const word = fc.record({ at: fc.integer({ min: 0, max: 2 }), text: fc.constantFrom('x', 'y', 'z') });

  it('is the same in whichever order and however often it is asked for', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(later(a, b)).toEqual(later(b, a));
        expect(later(later(a, b), c)).toEqual(later(a, later(b, c)));
        expect(later(a, a)).toEqual(a);
        expect(later(a, b).at).toBe(Math.max(a.at, b.at));
      }),
    );
  });
});
