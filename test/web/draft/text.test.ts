import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../web/store/drafts.ts';
import { composed } from '../../../web/screens/draft/compose.ts';
import { joined, patched } from '../../../web/store/merge/patch.ts';
import { difference } from '../../../core/layout.ts';
import { partsOf } from '../../../web/screens/draft/sections.ts';
import { assess } from '../../../core/check.ts';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { ticketOf } from '../../../web/store/drafts.ts';

const draft = newDraft({
  title: 'Rechnungsdruck bricht ab',
  body: 'Der Lauf bricht ab.\n\n### Schritte\n1. Faktura öffnen\n2. Drucken',
  fields: { module: 'Verkauf', environment: 'Live', priority: 'P2' },
});

describe('a draft as one text', () => {
  it('has its details under the labels that reading finds again', () => {
    const text = composed(draft, 'de', 'markdown');
    expect(text).toContain('# Rechnungsdruck bricht ab');
    expect(text).toContain('Modul: Verkauf');
    expect(text).toContain('Umgebung: Live');
    expect(text).toContain('### Priorität\nP2');
  });

  it('speaks the markup of the system it goes to', () => {
    expect(composed(draft, 'de', 'textile')).toContain('h3. Schritte');
    expect(composed(draft, 'de', 'jira')).toContain('# Faktura öffnen');
    expect(composed(draft, 'de', 'plain')).toContain('Schritte:\n1. Faktura öffnen');
  });

  it('needs nothing more than the draft needed', () => {
    const guide = builtInGuide('erp-support');
    const before = assess(ticketOf(draft), guide).findings.map((f) => f.rule);
    const alone = newDraft({ title: draft.title, body: composed(draft, 'de', 'markdown') });
    const after = assess(ticketOf(alone), guide).findings.map((f) => f.rule);
    expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
  });
});

describe('the preview', () => {
  it('shows every part of the text once, and what is missing where it will stand', () => {
    const parts = partsOf(draft.body, assess(ticketOf(draft), builtInGuide('erp-support')));
    expect(parts[0]).toMatchObject({ key: undefined, text: 'Der Lauf bricht ab.' });
    expect(parts[1]).toMatchObject({ key: 'steps', text: '1. Faktura öffnen\n2. Drucken' });
    expect(parts.slice(2).every((part) => part.text === '' && part.missing.length > 0)).toBe(true);
  });

  it('marks facts at the words they were found in', () => {
    const parts = partsOf(draft.body, assess(ticketOf(draft), builtInGuide('erp-support')));
    for (const part of parts)
      for (const fact of part.facts) expect(part.text.slice(fact.start, fact.end)).toBe(fact.text);
  });
});

describe('patches that wait for the disk', () => {
  it('are joined key by key, the later word counts', () => {
    const both = joined({ title: 'a', fields: { module: 'x' } }, { title: 'b', fields: { environment: 'Live' } });
    expect(both).toEqual({ title: 'b', fields: { module: 'x', environment: 'Live' } });
  });

  it('take a field away that is undefined', () => {
    expect(patched(draft, { fields: { module: undefined } }).fields).toEqual({ environment: 'Live', priority: 'P2' });
  });
});

describe('the edit between two texts', () => {
  it.each([
    ['', 'abc'],
    ['abc', ''],
    ['aaa', 'aa'],
    ['vorne hinten', 'vorne Mitte hinten'],
    ['gleich', 'gleich'],
  ])('%j → %j is as small as can be and leads there', (from, to) => {
    const { start, end, text } = difference(from, to);
    expect(from.slice(0, start) + text + from.slice(end)).toBe(to);
    expect(text.length).toBeLessThanOrEqual(Math.max(0, to.length - from.length) || to.length);
  });
});
