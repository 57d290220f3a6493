/** The priority coach: the same answers give the same priority, and every step of the way is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../core/fact.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import {
  answersFromFacts,
  changeText,
  priorityQuestions,
  reasonText,
  recommendPriority,
  type PriorityAnswers,
} from '../../core/priority.ts';
import { languages } from '../../core/ticket.ts';

const guide = builtInGuide('base');
const levels = (a: PriorityAnswers): unknown[] => {
  const r = recommendPriority(a, guide);
  return [r?.impact, r?.urgency, r?.priority];
};

describe('the cases of everyday', () => {
  it.each<[string, PriorityAnswers, [number, number, string]]>([
    [
      'the whole company cannot sign in',
      { who: 'all', process: 'core', followers: 'stopped', ability: 'blocked' },
      [4, 4, 'P1'],
    ],
    ['the shop is down', { who: 'customers', process: 'core', followers: 'stopped', ability: 'blocked' }, [4, 4, 'P1']],
    [
      'delivery notes cannot be printed, trucks wait',
      { who: 'department', process: 'core', followers: 'stopped', ability: 'blocked', deadline: 'today' },
      [4, 4, 'P1'],
    ],
    [
      'one item cannot be received, production waits on Thursday',
      { who: 'several', process: 'core', followers: 'delayed', ability: 'degraded', deadline: '2d' },
      [3, 3, 'P2'],
    ],
    [
      'the pick list lacks the bin, eight pickers are slower',
      { who: 'department', process: 'core', followers: 'delayed', ability: 'degraded' },
      [3, 3, 'P2'],
    ],
    [
      'shop orders come twice, shipping stopped',
      { who: 'several', process: 'core', followers: 'stopped', ability: 'workaround', data: 'growing' },
      [3, 3, 'P2'],
    ],
    [
      'the payroll clerk is blocked on pay day',
      { who: 'one', process: 'core', followers: 'stopped', ability: 'blocked', deadline: 'today' },
      [3, 4, 'P1'],
    ],
    ['a VAT difference, filing in three weeks', { who: 'one', ability: 'degraded' }, [1, 3, 'P3']],
    [
      'a report is stale, meeting tomorrow, done in Excel',
      { who: 'department', process: 'support', ability: 'workaround', deadline: '2d' },
      [2, 3, 'P3'],
    ],
    [
      'one account is locked each morning, payments on Thursday',
      { who: 'one', ability: 'workaround', deadline: '2d' },
      [1, 3, 'P3'],
    ],
    [
      'VPN drops for one person, the hotspot works',
      { who: 'one', process: 'support', ability: 'workaround' },
      [1, 2, 'P4'],
    ],
    ['a typo on the order confirmation', { who: 'all', process: 'cosmetic', ability: 'unaffected' }, [2, 1, 'P4']],
    ['the backup failed four nights', { who: 'nobody', ability: 'workaround', data: 'growing' }, [3, 3, 'P2']],
    [
      'test system, key users blocked, go-live in three days',
      { env: 'test-go-live', who: 'several', process: 'core', followers: 'stopped', ability: 'blocked' },
      [3, 3, 'P2'],
    ],
    [
      'test system, no go-live date',
      { env: 'test', who: 'several', process: 'core', ability: 'blocked' },
      [2, 2, 'P3'],
    ],
    ['one notebook is dead, no spare', { who: 'one', ability: 'blocked' }, [1, 4, 'P3']],
  ])('%s', (_, answers, expected) => {
    expect(levels(answers)).toEqual(expected);
  });

  it('a suspected attack goes by phone, whatever else is answered', () => {
    expect(recommendPriority({ security: 'yes' }, guide)).toMatchObject({ priority: 'P1', route: 'security' });
  });

  it('nothing is recommended before somebody said who is affected and how they can work', () => {
    expect(recommendPriority({ who: 'all', process: 'core' }, guide)).toBeUndefined();
    expect(recommendPriority({ ability: 'blocked' }, guide)).toBeUndefined();
  });
});

describe('the reasons', () => {
  it('tell each step that gave or moved a level', () => {
    const r = recommendPriority(
      { who: 'several', process: 'core', followers: 'delayed', ability: 'degraded', deadline: '2d' },
      guide,
    );
    expect(r?.reasons.map((x) => reasonText(x, 'de'))).toEqual([
      'Auswirkung mittel, weil mehrere Personen betroffen sind',
      'Auswirkung mittel → hoch, weil es andere verzögert',
      'Dringlichkeit hoch, weil nur mit großem Aufwand gearbeitet werden kann',
    ]);
  });

  it('say what would change it', () => {
    const r = recommendPriority({ who: 'several', process: 'core', followers: 'delayed', ability: 'degraded' }, guide);
    expect(r?.priority).toBe('P2');
    expect(r?.wouldChange.map((c) => changeText(c, 'P2', 'de'))).toEqual([
      'P1 erst, wenn gar nicht gearbeitet werden kann',
      'P3, wenn es eine zumutbare Umgehung gibt',
      'P4, wenn normal gearbeitet werden kann',
    ]);
    expect(r?.wouldChange.map((c) => changeText(c, 'P2', 'en'))[0]).toBe('P1 only if no work is possible');
  });

  it('add up to the result for every combination of answers, and every change leads where it says', () => {
    const answers = fc.record(
      Object.fromEntries(priorityQuestions.map((q) => [q.id, fc.constantFrom(...q.answers.map((a) => a.id))])),
      { requiredKeys: ['who', 'ability'] },
    ) as fc.Arbitrary<PriorityAnswers>;
    fc.assert(
      fc.property(answers, (a) => {
        const r = recommendPriority(a, guide);
        if (!r) throw new Error('no recommendation');
        for (const kind of ['impact', 'urgency'] as const) {
          const steps = r.reasons.filter((x) => x.kind === kind);
          steps.slice(1).forEach((step, i) => expect(step.from).toBe(steps[i]?.to));
          if (!r.route) expect(steps.at(-1)?.to).toBe(r[kind]);
        }
        for (const c of r.wouldChange)
          expect(recommendPriority({ ...a, [c.question]: c.answer }, guide)?.priority).toBe(c.priority);
        for (const language of languages)
          for (const x of r.reasons) expect(reasonText(x, language)).not.toMatch(/undefined|(weil|because) $/);
      }),
    );
  });
});

describe('what the ticket already says', () => {
  const fact = (kind: Fact['kind'], text: string, value?: string): Fact => ({
    kind,
    field: 'body',
    start: 0,
    end: text.length,
    text,
    basis: 'lexicon',
    confidence: 0.9,
    value,
  });
  const answersTo = (facts: Fact[], fields = {}): Record<string, string | undefined> =>
    Object.fromEntries(Object.entries(answersFromFacts(facts, fields)).map(([k, v]) => [k, v.answer]));

  it('is not asked again', () => {
    expect(
      answersTo([
        fact('environment', 'Livesystem', 'live'),
        fact('affected', '8 Kommissionierer'),
        fact('downstream', 'Versand verzögert sich'),
        fact('deadline', 'bis morgen'),
      ]),
    ).toEqual({ env: 'live', who: 'several', followers: 'delayed', deadline: '2d' });
    expect(
      answersTo([], { environment: 'Test', affectedUsers: 'nur bei mir', workaround: 'Umlagerung von Hand' }),
    ).toEqual({
      env: 'test',
      who: 'one',
      ability: 'workaround',
    });
  });

  it.each([
    ['alle', 'all'],
    ['nur ich', 'one'],
    ['only me', 'one'],
    ['everyone', 'all'],
    ['die ganze Abteilung', 'department'],
    ['3 Kolleginnen', 'several'],
    ['alle sechs Kolleginnen', 'several'],
    ['alle 12 im Lager', 'several'],
    ['all five of us', 'several'],
    ['alle drei Standorte', 'department'],
    ['1', 'one'],
    ['40', 'department'],
    ['unsere Kunden', 'customers'],
    ['niemand kann buchen', 'all'],
    ['niemand', 'nobody'],
    ['nobody can work', 'all'],
  ])('“%s” are affected: %s', (text, who) => {
    expect(answersTo([fact('affected', text)]).who).toBe(who);
  });

  it('takes words that follow one another together: „betrifft alle“ „sechs Kolleginnen“ is not everybody', () => {
    const all = { ...fact('affected', 'betrifft alle'), start: 10, end: 23 };
    const six = { ...fact('affected', 'sechs Kolleginnen'), start: 24, end: 41 };
    expect(answersFromFacts([all, six], {}).who).toEqual({
      answer: 'several',
      text: 'betrifft alle sechs Kolleginnen',
      fact: all,
    });
  });

  it('keeps the words it was taken from', () => {
    const found = fact('affected', 'alle');
    expect(answersFromFacts([found], {}).who).toEqual({ answer: 'all', text: 'alle', fact: found });
  });

  it('leaves open what could mean two things', () => {
    expect(
      answersTo([
        fact('workaround', 'kein Workaround bekannt'),
        fact('deadline', 'bis 24.12.'),
        fact('downstream', 'Versand'),
      ]),
    ).toEqual({});
    expect(answersTo([fact('outage', 'Totalausfall'), fact('downstream', 'keine')])).toEqual({
      ability: 'blocked',
      followers: 'none',
    });
  });

  it('counts as live when it happens in the live system and was repeated in the test system', () => {
    expect(answersTo([fact('environment', 'Testsystem', 'test'), fact('environment', 'Live', 'live')]).env).toBe(
      'live',
    );
  });
});
