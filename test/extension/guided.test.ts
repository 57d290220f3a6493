/** What is assessed of a form: without the site's template, and with what the site itself wants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { withoutTemplate } from '../../extension/background/template.ts';
import { openInTemplate } from '../../extension/background/template-questions.ts';
import {
  templateFindings,
  wantedBy,
  wantedFindings,
  wantedTexts,
  withWanted,
} from '../../extension/background/wanted.ts';

const template = [
  '## Schritte',
  '',
  '<!-- Wie lässt es sich',
  'nachstellen? -->',
  '1. Klicken Sie auf …',
  '',
  '- [ ] Ich habe gesucht',
  '- [x] Ich bin einverstanden',
].join('\n');

describe('a template of the site', () => {
  it('that nobody changed leaves its headings and nothing else', () => {
    expect(withoutTemplate(template, template).trim()).toBe('## Schritte');
  });
  it('keeps what somebody wrote into it, and every place where it was', () => {
    const body = template.replace('1. Klicken Sie auf …', '1. Faktura öffnen').replace('[ ]', '[x]');
    const written = withoutTemplate(body, template);
    expect(written).toContain('1. Faktura öffnen');
    expect(written).toContain('- [x] Ich habe gesucht');
    expect(written.indexOf('Faktura')).toBe(body.indexOf('Faktura'));
  });
  it('changes no text where the page has laid none', () => {
    expect(withoutTemplate('- [ ] offen\n<!-- x -->', undefined)).toBe('- [ ] offen\n<!-- x -->');
  });
  it('never moves anything, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '<!--', '-->', '- [ ]', '#', ' ') }), (body) => {
        const written = withoutTemplate(body, template);
        expect(written).toHaveLength(body.length);
        expect([...written].every((letter, at) => letter === body[at] || letter === ' ')).toBe(true);
      }),
    );
  });
});

describe('what a template asks', () => {
  const asks = [
    '## What happened?',
    '<!-- Tell us what you see. -->',
    '',
    '## Additional words',
    '1. ',
    '',
    '### Before you send',
    '- [ ] I searched for duplicates',
    '- [ ] I read the rules',
  ].join('\n');
  const labels = (body: string): string[] => openInTemplate(body, asks).map(({ label }) => label);

  it('is all of it while nobody has changed it, but for what our own rules ask and headings over boxes', () => {
    expect(openInTemplate(asks, asks)).toEqual([
      { label: 'Additional words', kind: 'section' },
      { label: 'I searched for duplicates', kind: 'box' },
      { label: 'I read the rules', kind: 'box' },
    ]);
  });
  it('is no more what is answered, ticked or deleted', () => {
    expect(labels(asks.replace('1. ', '1. It is slow'))).not.toContain('Additional words');
    expect(labels(asks.replace('- [ ] I read', '- [x] I read'))).not.toContain('I read the rules');
    expect(labels(asks.replace('## Additional words\n1. \n', ''))).not.toContain('Additional words');
    expect(labels('')).toEqual([]);
  });
  it('is nothing where the page has laid none', () => {
    expect(openInTemplate(asks, undefined)).toEqual([]);
  });
  it('stands in the one list, and keeps no ticket from being klar', () => {
    const ticket = { type: 'incident' as const, title: '', body: '', fields: {}, attachments: [] };
    const ready = {
      ...assess(ticket, builtInGuide('base'), {}),
      findings: [],
      ready: true,
      verdict: 'complete' as const,
    };
    const findings = templateFindings(openInTemplate(asks, asks));
    const listed = withWanted(ready, findings);
    expect(listed).toMatchObject({ ready: true, verdict: 'complete' });
    expect(listed.findings).toHaveLength(3);
    const says = Object.values(wantedTexts(findings, 'GitHub', 'de')).map((text) => text.says);
    expect(says).toContain('Der Haken bei „I read the rules“ fehlt.');
    expect(says).toContain('Unter „Additional words“ steht noch nichts.');
  });
});

describe('what the site wants', () => {
  const ticket = { type: 'incident' as const, title: '', body: 'Es geht nicht.', fields: {}, attachments: [] };
  const assessment = assess(ticket, builtInGuide('base'), {});
  const wanted = [{ label: 'Thema', place: 'title' as const }, { label: 'Kostenstelle' }];
  const found = wantedFindings(assessment, { wanted });

  it('stands among the findings as a must, and what we ask for already only once', () => {
    expect(found.map(({ values }) => values['label'])).toEqual(['Kostenstelle']);
    const { findings, ready, readiness } = withWanted(assessment, found);
    const order = findings.map(({ severity }) => severity);
    expect(order).toEqual([...order].sort((a, b) => rank[a] - rank[b]));
    expect(ready).toBe(false);
    expect(readiness).toBe(assessment.readiness);
  });
  it('keeps a ticket from being called ready that is ready otherwise', () => {
    const ready = { ...assessment, findings: [], ready: true, verdict: 'complete' as const };
    expect(withWanted(ready, found)).toMatchObject({ ready: false, verdict: 'incomplete' });
    expect(withWanted(ready, [])).toBe(ready);
  });
  it('is said in the words of the form, and found again by its rule', () => {
    const [first] = found;
    const rule = first?.rule ?? '';
    expect(rule).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(wantedBy(rule, { wanted })).toEqual({ label: 'Kostenstelle' });
    expect(wantedBy('title-missing', { wanted })).toBeUndefined();
    expect(wantedTexts(found, 'Redmine', 'de')[rule]?.what).toBe('Redmine verlangt das Feld „Kostenstelle“.');
  });
});
const rank = { must: 0, should: 1, could: 2 } as const;
