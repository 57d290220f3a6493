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
    const second = withAsked(withReply(again, [answer]), [steps], 20);
    expect(second.rounds).toHaveLength(2);
    expect(openRound(second)?.at).toBe(20);
    expect(withAsked(nothingKept, [], 5)).toEqual(nothingKept);
  });

  it('checks the ticket with its answers, and without them once they are taken back', () => {
    const asked = withAsked(nothingKept, [steps], 5);
    const before = assessListed(0, listed, asked, guide);
    expect(before.line).toMatchObject({ rounds: 1 });
    expect(before.line.missing).toContain('steps-missing');
    const after = assessListed(0, listed, withReply(asked, [answer]), guide);
    expect(after.line.missing).not.toContain('steps-missing');
    expect(after.line.readiness).toBeGreaterThan(before.line.readiness);
    expect(after.line.overruled).toEqual([]);
    expect(assessListed(0, listed, withReply(withReply(asked, [answer]), undefined), guide)).toEqual(before);
  });

  it('loses nothing of either side, whoever takes in whom', () => {
    const round = fc.record({ at: fc.integer({ min: 1, max: 6 }), asked: fc.constant([steps]) });
    const kept: fc.Arbitrary<Kept> = fc.record({
      closures: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constant({ how: 'already-there' as const })),
      rounds: fc
        .uniqueArray(fc.tuple(round, fc.boolean()), { selector: ([{ at }]) => at, maxLength: 4 })
        .map((all) =>
          all.map(([one, came]) => (came ? { ...one, answers: [answer] } : one)).sort((a, b) => a.at - b.at),
        ),
    });
    fc.assert(
      fc.property(kept, kept, (a, b) => {
        const both = mergeKept(a, b);
        expect(both).toEqual(mergeKept(b, a));
        expect(mergeKept(both, b)).toEqual(both);
        for (const { at, answers } of [...a.rounds, ...b.rounds]) {
          const found = both.rounds.find((one) => one.at === at);
          expect(found).toBeDefined();
          if (answers) expect(found?.answers).toEqual(answers);
        }
        expect(Object.keys(both.closures).sort()).toEqual(
          [...new Set(Object.keys({ ...a.closures, ...b.closures }))].sort(),
        );
      }),
    );
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
