/** Figures by module, type and month: counted by hand, and silent where a person would stand behind them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresBy, vitalFew } from '../../../core/reports/groups.ts';
import type { Line } from '../../../core/reports/line.ts';
import { missingOf } from '../../../core/reports/quality.ts';

const line = (module: string, readiness: number, missing: readonly string[], created?: string): Line => ({
  ...{ at: 0, number: '', title: '', author: '', type: 'incident', company: '', priority: undefined, state: '' },
  ...{ isOpen: true, due: undefined, language: 'de', musts: missing.length, overruled: [], module, readiness, missing },
  ...{ created: created === undefined ? undefined : Date.parse(created) },
  verdict: missing.length > 0 ? 'incomplete' : 'complete',
});

describe('figures by group', () => {
  const stock = [10, 20, 30, 40, 90].map((readiness, i) => line('Lager', readiness, i < 4 ? ['steps-missing'] : []));
  const sales = Array.from({ length: 4 }, () => line('Verkauf', 50, ['evidence-missing']));

  it('count the tickets, those solvable at first read, the readiness in the middle and what is missing', () => {
    expect(figuresBy([...stock, ...sales], 'module').shown).toEqual([
      {
        ...{ key: 'Lager', count: 5, firstTimeRight: { part: 1, of: 5, value: 0.2 }, readiness: 30 },
        missing: [{ rule: 'steps-missing', count: 4, share: 1, cumulated: 1 }],
      },
    ]);
  });

  it('say that small groups are not shown, and how many tickets are in them', () => {
    expect(figuresBy([...stock, ...sales, line('Einkauf', 1, [])], 'module').hidden).toEqual({ groups: 2, tickets: 5 });
  });

  it('run through the months from the oldest on, the undated at the end', () => {
    const of = (month: string) => Array.from({ length: 5 }, () => line('', 50, [], `${month}-03T10:00:00Z`));
    const undated = Array.from({ length: 6 }, () => line('', 50, []));
    const { shown } = figuresBy([...undated, ...of('2026-11'), ...of('2026-09'), ...of('2026-10')], 'month');
    expect(shown.map(({ key }) => key)).toEqual(['2026-09', '2026-10', '2026-11', '']);
  });

  it('lose no ticket: those shown and those not shown are all', () => {
    const lines = fc.array(fc.constantFrom('', 'Lager', 'Verkauf', 'Einkauf').map((module) => line(module, 50, [])));
    fc.assert(
      fc.property(lines, (all) => {
        const { shown, hidden } = figuresBy(all, 'module');
        expect(shown.reduce((sum, { count }) => sum + count, 0) + hidden.tickets).toBe(all.length);
        expect(shown.every(({ count }) => count >= 5)).toBe(true);
      }),
    );
  });
});

describe('the vital few', () => {
  it('are the most frequent items up to four fifths of all that is missing', () => {
    const lines = [...'aaaaabbbccd'].map((rule) => line('', 1, [rule]));
    expect(vitalFew(missingOf(lines))).toBe(3);
    expect(vitalFew([])).toBe(0);
  });
});
