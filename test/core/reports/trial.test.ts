/** What a changed guide would say more or less, counted by rule. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, emptyTrial, judgedByRule, mostExamples } from '../../../core/reports/trial.ts';

const fired = (isReady: boolean, ...rules: string[]) => ({ rules, isReady, readiness: 100 - 10 * rules.length });

describe('a trial', () => {
  it('counts for each rule the tickets before and after, with examples of what is new, gone and the same', () => {
    const trial = emptyTrial();
    count(trial, 0, fired(false, 'steps', 'module'), fired(false, 'steps'));
    count(trial, 1, fired(false, 'module'), fired(true));
    count(trial, 2, fired(true), fired(false, 'steps'));
    expect(trial).toEqual({
      of: 3,
      ready: { before: 1, after: 1 },
      readiness: { before: 270, after: 280 },
      rules: {
        steps: { before: 1, after: 2, more: [2], fewer: [], same: [0] },
        module: { before: 2, after: 0, more: [], fewer: [0, 1], same: [] },
      },
    });
  });

  it('adds up: what is the same and what is new is after, and examples stay few', () => {
    const some = fc.record({
      rules: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c')),
      isReady: fc.boolean(),
      readiness: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some)), (tickets) => {
        const trial = emptyTrial();
        for (const [at, [before, after]] of tickets.entries()) count(trial, at, before, after);
        const all = Object.entries(trial.rules);
        for (const [rule, one] of all) {
          expect(one.before).toBe(tickets.filter(([before]) => before.rules.includes(rule)).length);
          expect(one.after).toBe(tickets.filter(([, after]) => after.rules.includes(rule)).length);
          expect(Math.max(one.more.length, one.fewer.length, one.same.length)).toBeLessThanOrEqual(mostExamples);
        }
        expect(trial.of).toBe(tickets.length);
      }),
    );
  });
});

describe('the judgements', () => {
  it('are right ones of all judged ones, by rule', () => {
    const judged = [true, true, false].map((isRight) => ({ rule: 'steps', isRight }));
    expect(judgedByRule([...judged, { rule: 'module', isRight: false }])).toEqual({
      ...{ steps: { part: 2, of: 3 }, module: { part: 0, of: 1 } },
    });
  });
});
