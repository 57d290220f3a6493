/** What people keep about a ticket: its rounds, what came back, and both sides of two colleagues. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import type { Listed } from '../../../core/import/row.ts';
import {
  assessListed,
  keysOf,
  mergeKept,
  nothingKept,
  openRound,
  withAsked,
  withDecision,
  withReply,
  type Kept,
} from '../../../core/reports/kept.ts';
import { emptyTicket } from '../../../core/ticket.ts';

const guide = builtInGuide('erp-support');
const listed: Listed = {
  ticket: { ...emptyTicket(), title: 'Umlagerung geht nicht', body: 'Die Umlagerung geht nicht.' },
  ...{ number: '7', state: 'Neu', author: '', assignee: '', url: '', created: '2026-11-18T09:00', changed: undefined },
  comments: [],
};
const steps = { rule: 'steps-missing', ask: 'Welche Schritte?', why: 'Damit', read: undefined };
const answer = { rule: 'steps-missing', text: '1. Modul Lager öffnen\n2. Umlagerung von 04 nach 17 buchen' };

describe('what is kept about a ticket', () => {
  it('counts a round once, however often its message is copied before an answer comes', () => {
    const once = withAsked(nothingKept, [steps], 5);
    const again = withAsked(once, [steps], 9);
    expect(again.rounds).toEqual([{ at: 5, asked: [steps] }]);
    const second = withAsked(withReply(again, [answer], 15), [steps], 20);
    expect(second.rounds).toHaveLength(2);
    expect(openRound(second)?.at).toBe(20);
    expect(withAsked(nothingKept, [], 5)).toEqual(nothingKept);
  });

  it('checks the ticket with its answers, and without them once they are taken back', () => {
    const asked = withAsked(nothingKept, [steps], 5);
    const before = assessListed(0, listed, asked, guide);
    expect(before.line).toMatchObject({ rounds: 1 });
    expect(before.line.missing).toContain('steps-missing');
    const after = assessListed(0, listed, withReply(asked, [answer], 8), guide);
    expect(after.line.missing).not.toContain('steps-missing');
    expect(after.line.readiness).toBeGreaterThan(before.line.readiness);
    expect(after.line.overruled).toEqual([]);
    expect(assessListed(0, listed, withReply(withReply(asked, [answer], 8), undefined, 9), guide)).toEqual(before);
  });

  const round = fc.record({ at: fc.integer({ min: 1, max: 6 }), asked: fc.constantFrom([steps], [steps, steps]) });
  const time = fc.integer({ min: 1, max: 3 });
  const anyKept: fc.Arbitrary<Kept> = fc
    .tuple(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constant({ how: 'already-there' as const })),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), time, { minKeys: 1 }),
      fc.boolean(),
      fc.uniqueArray(fc.tuple(round, fc.boolean(), fc.option(time)), { selector: ([{ at }]) => at, maxLength: 4 }),
    )
    .map(([closures, decided, knowsWhen, rounds]) => ({
      closures,
      ...(knowsWhen ? { decided } : {}),
      rounds: rounds
        .map(([one, came, changed]) => ({
          ...one,
          ...(came ? { answers: [answer] } : {}),
          ...(changed === null ? {} : { changed }),
        }))
        .sort((a, b) => a.at - b.at),
    }));

  it('comes out the same in whichever order and however often reviews are laid together', () => {
    fc.assert(
      fc.property(anyKept, anyKept, anyKept, (a, b, c) => {
        expect(mergeKept(a, b)).toEqual(mergeKept(b, a));
        expect(mergeKept(mergeKept(a, b), c)).toEqual(mergeKept(a, mergeKept(b, c)));
        expect(mergeKept(mergeKept(a, b), b)).toEqual(mergeKept(a, b));
        expect(mergeKept(a, a)).toEqual(mergeKept(a, nothingKept));
      }),
    );
  });

  it('keeps the rounds and the decisions of both sides', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (a, b) => {
        const both = mergeKept(a, b);
        const times = [...a.rounds, ...b.rounds].map(({ at }) => at);
        expect(both.rounds.map(({ at }) => at)).toEqual([...new Set(times)].sort((x, y) => x - y));
        for (const rule of Object.keys(a.closures))
          if ((a.decided?.[rule] ?? 0) >= (b.decided?.[rule] ?? 0)) expect(both.closures).toHaveProperty(rule);
      }),
    );
  });

  it('lets what was taken back stay taken back when a colleague still has it', () => {
    const before = withDecision(withReply(withAsked(nothingKept, [steps], 5), [answer], 6), 'steps-missing', true, 7);
    const after = withDecision(withReply(before, undefined, 8), 'steps-missing', false, 9);
    expect(mergeKept(before, after)).toEqual(after);
    expect(after.closures).toEqual({});
    expect(openRound(after)?.at).toBe(5);
  });
});

describe('the name of a ticket', () => {
  it('tells two systems apart that count alike', () => {
    const name = (more: Partial<Listed>, system?: string): string => keysOf({ ...listed, ...more }, system)[0];
    expect(name({}, 'Redmine')).not.toBe(name({}, 'Zendesk'));
    expect(name({}, 'Redmine')).not.toBe(name({ created: '2026-11-19T09:00' }, 'Redmine'));
    expect(name({ url: 'https://a.example/issues/7' })).not.toBe(name({ url: 'https://b.example/issues/7' }));
    expect(name({ url: 'https://a.example/issues/7', created: undefined })).toBe(name({ url: 'https://A.example/7' }));
  });

  it('is its title and date where it has no number', () => {
    expect(keysOf({ ...listed, number: '', created: '2026-11-18' }, 'Redmine')).toEqual([
      'Redmine|2026-11-18|Umlagerung geht nicht',
      '2026-11-18 Umlagerung geht nicht',
    ]);
  });
});
