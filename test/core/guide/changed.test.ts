/** Changes that are tried on a guide become a guide of its own: as a file it says exactly what was tried. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/check.ts';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { changedGuide, documentOf, isChanged, noChanges } from '../../../core/guide/changed.ts';
import { parseGuide } from '../../../core/guide/resolve.ts';
import { rules } from '../../../core/rules/index.ts';
import { emptyTicket } from '../../../core/ticket.ts';

const erp = builtInGuide('erp-support');
const name = { de: 'Versuch', en: 'Trial' };
const ticket = { ...emptyTicket(), title: 'Wareneingang bucht nicht', body: 'Im Livesystem geht seit Freitag nichts.' };

describe('a changed guide', () => {
  const rule = fc.constantFrom(...rules.map(({ id }) => id));
  const changes = fc.record({
    rules: fc.dictionary(rule, fc.constantFrom('must' as const, 'should' as const, 'could' as const, 'off' as const)),
    weights: fc.dictionary(rule, fc.integer({ min: 1, max: 10 })),
    vocabulary: fc.record({ module: fc.uniqueArray(fc.constantFrom('Kran', 'Ofen'), { maxLength: 2 }) }),
  });

  it('is, taken over as a file, the guide that was tried', () => {
    fc.assert(
      fc.property(changes, (tried) => {
        const taken = parseGuide(JSON.parse(JSON.stringify(documentOf(erp, tried, name))));
        if (!taken.ok) throw new Error(taken.problems[0]?.sentence.en);
        expect(assess(ticket, taken.guide)).toEqual(assess(ticket, changedGuide(erp, tried)));
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing of the guide it builds on, and extends it', () => {
    const before = JSON.stringify(erp);
    const document = documentOf(erp, { ...noChanges, rules: { 'steps-missing': 'off' } }, name);
    expect(document).toMatchObject({ id: 'erp-support-trial', extends: 'erp-support' });
    expect(JSON.stringify(erp)).toBe(before);
  });

  it('without a change says what the guide says', () => {
    expect(isChanged(noChanges)).toBe(false);
    expect(isChanged({ ...noChanges, vocabulary: { module: [] } })).toBe(false);
    expect(assess(ticket, changedGuide(erp, noChanges))).toEqual(assess(ticket, erp));
  });
});

describe('the weight of a rule in a guide', () => {
  const withWeight = (weight: number) => ({
    ...{ id: 'werk', name, version: '1', extends: 'erp-support', weights: { 'steps-missing': weight } },
  });

  it('decides what a missing item costs', () => {
    const readinessAt = (weight: number): number => {
      const result = parseGuide(withWeight(weight));
      if (!result.ok) throw new Error(result.problems[0]?.sentence.en);
      const { findings, readiness } = assess(ticket, result.guide);
      expect(findings.find(({ rule }) => rule === 'steps-missing')?.weight).toBe(weight);
      return readiness;
    };
    expect(readinessAt(10)).toBeLessThanOrEqual(readinessAt(1));
  });

  it.each([
    ['more than ten', withWeight(11), 'weights.steps-missing'],
    ['none', withWeight(0), 'weights.steps-missing'],
    ['of a rule that nobody knows', { ...withWeight(1), weights: { nope: 1 } }, 'weights'],
  ])('is refused when it is %s, with its path', (_, document, path) => {
    const result = parseGuide(document);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toContain(path);
  });
});
