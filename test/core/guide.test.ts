/** Guides: what an organisation writes is taken as written, or refused with a sentence that helps. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGuide, builtInGuides, builtInIds } from '../../core/guide/built-in.ts';
import { parseGuide } from '../../core/guide/resolve.ts';
import type { Guide, GuideDocument } from '../../core/guide/schema.ts';
import { ruleById } from '../../core/rules/index.ts';

const own = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'own',
  name: { de: 'Eigener', en: 'Own' },
  version: '1',
  ...parts,
});
const taken = (json: unknown, others: GuideDocument[] = []): Guide => {
  const result = parseGuide(json, others);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.guide;
};
const refused = (json: unknown, others: GuideDocument[] = []): { path: string; de: string; en: string }[] => {
  const result = parseGuide(json, others);
  return result.ok ? [] : result.problems.map(({ path, sentence }) => ({ path, ...sentence }));
};

describe('the built-in guides', () => {
  it('are three, base first', () => {
    expect(builtInIds).toEqual(['base', 'erp-support', 'software-bug']);
    expect(builtInGuides().map((g) => g.submit)).toEqual(['advise', 'confirm', 'advise']);
  });

  it('name only rules that exist', () => {
    for (const guide of builtInGuides()) {
      const named = [guide.rules, ...Object.values(guide.byType).map((t) => t?.rules ?? {})].flatMap((r) =>
        Object.keys(r),
      );
      expect(named.filter((id) => !ruleById.has(id))).toEqual([]);
    }
  });

  it('leave nothing out: base has every part of a guide', () => {
    const base = builtInGuide('base');
    for (const part of [
      'types',
      'rules',
      'byType',
      'vocabulary',
      'preset',
      'standingAccess',
      'priority',
      'service',
      'submit',
      'address',
      'reasons',
    ])
      expect(base).toHaveProperty(part);
    expect(Object.keys(base.service.targets)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(Object.keys(base.priority.definitions)).toEqual(['P1', 'P2', 'P3', 'P4']);
  });

  it('ask, in ERP support, for the six pieces, access and priority as musts of an incident', () => {
    const musts = Object.entries(builtInGuide('erp-support').byType.incident?.rules ?? {});
    expect(musts.every(([, severity]) => severity === 'must')).toBe(true);
    expect(musts.map(([id]) => id)).toContain('access-not-stated');
  });

  it('are written in JSON that fits its own schema as a file', () => {
    for (const id of builtInIds) {
      const json = JSON.parse(readFileSync(new URL(`../../core/guide/${id}.json`, import.meta.url), 'utf8')) as object;
      if (id !== 'base') expect(taken({ ...json, id: `my-${id}` }).rules).toEqual(builtInGuide(id).rules);
    }
  });
});

describe('a guide that extends another', () => {
  it('takes everything it does not say from it, from base when it names none', () => {
    expect(taken(own()).priority).toEqual(builtInGuide('base').priority);
    expect(taken(own({ extends: 'erp-support' })).submit).toBe('confirm');
  });

  it('lays settings over one by one, adds up vocabulary and replaces lists', () => {
    const parent = own({
      id: 'parent',
      vocabulary: { module: ['Rampe'] },
      rules: { 'steps-missing': 'could' },
    }) as GuideDocument;
    const guide = taken(
      own({
        extends: 'parent',
        vocabulary: { module: ['Kran', 'Rampe'] },
        rules: { 'title-generic': 'off' },
        service: { targets: { P1: { response: 30 } }, calendar: { holidays: [] } },
      }),
      [parent],
    );
    expect(guide.vocabulary.module).toEqual(['Rampe', 'Kran']);
    expect(guide.rules).toEqual({ 'steps-missing': 'could', 'title-generic': 'off' });
    expect(guide.service.targets.P1).toEqual({ response: 30 });
    expect(guide.service.targets.P2).toEqual({ response: 240 });
    expect(guide.service.calendar.holidays).toEqual([]);
    expect(guide.service.calendar.timeZone).toBe('Europe/Berlin');
  });

  it('overrules what its parents said about a rule for single types', () => {
    const guide = taken(own({ extends: 'erp-support', rules: { 'access-not-stated': 'off' } }));
    expect(guide.byType.incident?.rules['access-not-stated']).toBeUndefined();
    expect(guide.byType.incident?.rules['steps-missing']).toBe('must');
  });

  it('may not go round in a circle, extend nobody, or take the name of a built-in one', () => {
    const a = own({ id: 'a', extends: 'own' }) as GuideDocument;
    expect(refused(own({ extends: 'a' }), [a])[0]?.de).toContain('im Kreis');
    expect(refused(own({ extends: 'own' }))[0]?.path).toBe('extends');
    expect(refused(own({ extends: 'erp-suport' }))[0]?.de).toBe(
      'extends: „erp-suport“ ist nicht bekannt. Meinten Sie „erp-support“?',
    );
    expect(refused(own({ id: 'base' }))[0]?.path).toBe('id');
  });
});

describe('a guide that does not fit', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['an unknown key', { submitt: 'advise' }, '', 'Meinten Sie „submit“?'],
    ['a key with two letters swapped', { naem: 1 }, '', 'Meinten Sie „name“?'],
    ['an unknown rule', { rules: { 'steps-mising': 'must' } }, 'rules', 'Meinten Sie „steps-missing“?'],
    [
      'an unknown rule of a type',
      { byType: { incident: { rules: { nope: 'must' } } } },
      'byType.incident.rules',
      '„nope“',
    ],
    ['an unknown severity', { rules: { 'steps-missing': 'muss' } }, 'rules.steps-missing', 'must, should, could, off'],
    ['a missing translation', { name: { de: 'x' } }, 'name.en', 'ein Text'],
    [
      'a day that does not exist',
      { service: { calendar: { holidays: [{ date: '2026-02-30', name: 'x' }] } } },
      'service.calendar.holidays[0].date',
      '2026-02-30',
    ],
    [
      'an unknown time zone',
      { service: { calendar: { timeZone: 'Mars' } } },
      'service.calendar.timeZone',
      'Europe/Berlin',
    ],
    [
      'hours that overlap',
      {
        service: {
          calendar: {
            hours: {
              mon: [
                { from: '08:00', to: '12:00' },
                { from: '11:00', to: '13:00' },
              ],
            },
          },
        },
      },
      'service.calendar.hours.mon[1]',
      'überschneiden',
    ],
    ['a service that never opens', { service: { calendar: { hours: {} } } }, 'service.calendar.hours', 'geöffnet'],
    [
      'a target that is no number',
      { service: { targets: { P1: { response: 'x' } } } },
      'service.targets.P1.response',
      'eine Zahl',
    ],
    ['an empty list', { types: [] }, 'types', 'mindestens einen Eintrag'],
    ['a text that is too long', { version: 'x'.repeat(41) }, 'version', 'höchstens 40 Zeichen'],
  ])('is refused with a sentence that says where: %s', (_, parts, path, sentence) => {
    const [problem] = refused(own(parts));
    expect(problem?.path).toBe(path);
    expect(problem?.de).toContain(sentence);
  });

  it('is refused when it is no guide at all, too large, too deep or reaches for a prototype', () => {
    for (const json of [null, 5, 'x', [], {}]) expect(refused(json).length).toBeGreaterThan(0);
    expect(refused('x'.repeat(600_000))[0]?.de).toContain('zu groß');
    let deep: unknown = {};
    for (let i = 0; i < 10_000; i++) deep = { x: deep };
    expect(refused(deep)[0]?.de).toContain('zu tief');
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(refused(JSON.parse(`{"rules":{"${key}":"must"}}`))[0]?.de).toContain(
        `„${key}“ ist als Name nicht erlaubt`,
      );
  });

  it('never answers with the English of a library, an empty sentence, or more than twenty problems', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 4 }),
        fc.constantFrom(...Object.keys(own({ rules: 1, service: 1, byType: 1, priority: 1 }))),
        (value, key) => {
          const problems = refused(own({ [key]: value }));
          expect(problems.length).toBeLessThanOrEqual(20);
          for (const { de, en } of problems) {
            expect(de).not.toMatch(/invalid|expected|received|undefined/i);
            expect(en).not.toMatch(/Invalid input|undefined/);
            expect(de.length).toBeGreaterThan(10);
          }
        },
      ),
    );
  });
});
