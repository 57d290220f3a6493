/** The figures of a queue can be checked by hand, and hide groups behind which a person stands. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../core/assessment.ts';
import type { Line } from '../../../core/reports/line.ts';
import { byMonth, firstTimeRight, median, missingOf } from '../../../core/reports/quality.ts';

const line = (verdict: Verdict, readiness: number, missing: readonly string[], created?: string): Line => ({
  ...{ at: 0, number: '', title: '', author: '', type: 'incident', module: '', company: '', priority: undefined },
  ...{ state: '', isOpen: true, due: undefined, language: 'de', musts: 0, overruled: [] },
  ...{ created: created === undefined ? undefined : Date.parse(created), readiness, verdict, missing },
});

describe('solvable at first read', () => {
  it('are the tickets with no open must among all', () => {
    const verdicts: Verdict[] = ['complete', 'workable', 'incomplete', 'blocked', 'incomplete'];
    expect(firstTimeRight(verdicts.map((verdict) => line(verdict, 50, [])))).toEqual({ part: 2, of: 5, value: 0.4 });
  });

  it('is not said of fewer than five', () => {
    expect(firstTimeRight(Array.from({ length: 4 }, () => line('complete', 90, []))).value).toBeUndefined();
  });
});

describe('what is missing', () => {
  it('stands with the most frequent first and how much the first ones make together', () => {
    const lines = [line('incomplete', 10, ['a', 'b']), line('incomplete', 20, ['b']), line('incomplete', 20, ['b'])];
    expect(missingOf(lines)).toEqual([
      { rule: 'b', count: 3, share: 0.75, cumulated: 0.75 },
      { rule: 'a', count: 1, share: 0.25, cumulated: 1 },
    ]);
    expect(missingOf([])).toEqual([]);
  });

  it('always adds up', () => {
    const rules = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(fc.array(rules, { minLength: 1 }), (tickets) => {
        const found = missingOf(tickets.map((missing) => line('incomplete', 1, missing)));
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(tickets.flat().length);
        if (found.length > 0) expect(found.at(-1)?.cumulated).toBeCloseTo(1);
      }),
    );
  });
});

describe('readiness over time', () => {
  it('is the middle of each month, oldest first, without months of fewer than five and without the undated', () => {
    const november = [10, 20, 30, 90, 100].map((readiness) => line('complete', readiness, [], '2026-11-03T10:00:00Z'));
    const october = [1, 2, 3, 4, 5, 6].map((readiness) => line('incomplete', readiness, [], '2026-10-03T10:00:00Z'));
    const few = [line('complete', 100, [], '2026-09-03T10:00:00Z'), line('complete', 100, [])];
    expect(byMonth([...november, ...few, ...october])).toEqual([
      { month: '2026-10', count: 6, readiness: 3.5, firstTimeRight: 0 },
      { month: '2026-11', count: 5, readiness: 30, firstTimeRight: 1 },
    ]);
  });

  it('has as many values above its middle as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
        const middle = median(values);
        const above = values.filter((value) => value > middle).length;
        const below = values.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
