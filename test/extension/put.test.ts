/** A draft laid out for a form, and the text of a form kept as a draft. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { markups, type FieldName, type Place } from '../../core/ticket.ts';
import { keepText } from '../../extension/background/keep.ts';
import { fillingOf, fillingResults } from '../../extension/background/put.ts';
import type { Snapshot } from '../../extension/messages/parts.ts';
import { getDraft, newDraft } from '../../web/store/drafts.ts';

const places: Place[] = ['title', 'body', 'priority'];
const valueAt = (filling: ReturnType<typeof fillingOf>, place: string): string | undefined =>
  filling.parts.find((part) => part.place === place)?.value;

const texts = [
  'h3. Schritte\n\n# Rechnung _RE-1_ öffnen\n# *Drucken*\n\n<pre>\nError: a_b *c*\n</pre>',
  '*wichtig*: C:\\Daten\\_neu_ und 10*20*30\n\n\nh2. Ist\n\nDruck -bricht- ab',
  '1. Eins\n2. Zwei\n\n- a\n- b\n  \n# kein Titel',
];
describe.each(markups)('the text of a form in %s', (markup) => {
  it.each(texts)('goes back into it as it stood there: %j', async (body) => {
    const snapshot: Snapshot = {
      form: 'redmine:0',
      site: 'Redmine',
      target: '',
      submit: 'Anlegen',
      markup,
      places,
      chosen: [],
      canHold: true,
      wanted: [],
      ticket: { type: 'incident', title: 'Druck', body, fields: { priority: 'P2' }, attachments: [] },
    };
    const kept = await keepText({ snapshot, closures: {}, at: 1, since: 1 });
    const draft = kept && 'draft' in kept ? await getDraft(kept.draft) : undefined;
    if (!draft) throw new Error('not kept');
    expect(valueAt(fillingOf(draft, { places, markup }), 'body')).toBe(body);
  });
});

describe('what a system would act upon', () => {
  const body = '/close\nSiehe #42, sagt @meier.';
  const bodyOf = (draft: ReturnType<typeof newDraft>): string =>
    valueAt(fillingOf(draft, { places, markup: 'markdown' }, 'gitlab'), 'body') ?? '';

  it('is only text when a draft puts it in', () => {
    expect(bodyOf(newDraft({ title: 'a', body }))).toBe('\\/close\nSiehe #\u200b42, sagt @\u200bmeier.');
  });

  it('is only text in plain text, too, where the system takes that for its wiki', () => {
    const draft = newDraft({ title: 'a', body: 'Siehe [[TicketQuery()]]\n\n```\nFI-1042\n```' });
    const part = valueAt(fillingOf(draft, { places, markup: 'plain' }, 'trac'), 'body');
    expect(part).toBe('Siehe ![[TicketQuery()]]\n\n{{{\nFI-1042\n}}}');
  });

  it('goes back as it stood there when it came from such a form: its writer meant it', () => {
    expect(bodyOf(newDraft({ title: 'a', body, markup: 'markdown' }))).toBe(body);
  });
});

describe('the files of a draft', () => {
  const filling = fillingOf(newDraft({ title: 'a', body: 'b' }), { places, markup: 'plain' });
  const told = (attached: readonly string[], left: readonly { id: string; name: string }[]) =>
    fillingResults(filling, [], { attached, left }).filter(({ place }) => place === 'attachments');
  const log = { id: '1', name: 'a.log' };

  it('have one line, which says how many of them are attached', () => {
    expect(told([], [])).toEqual([]);
    expect(told(['a.log'], [])).toEqual([{ place: 'attachments', result: 'written' }]);
    expect(told(['b.log'], [log])).toEqual([{ place: 'attachments', result: 'partly', files: [log] }]);
    expect(told([], [log])).toEqual([{ place: 'attachments', result: 'byHand', files: [log] }]);
  });
});

describe('the details of a draft', () => {
  const fields: Readonly<Partial<Record<FieldName, string>>> = {
    priority: 'P2',
    environment: 'Test',
    impact: 'hoch',
    neededBy: '1.12.2026',
    approver: 'Frau Keller',
    reason: 'Vertretung',
  };
  const draft = newDraft({
    title: 'Zugang für Vertretung',
    body: 'Bitte einrichten, die Kollegin ist nicht da.',
    fields,
  });
  const filling = fillingOf(draft, { places, markup: 'plain' });

  it('that have no field in the form all stand in the description, a level never as the effect', () => {
    const body = valueAt(filling, 'body') ?? '';
    for (const line of [
      'Umgebung: Test',
      'Benötigt bis: 1.12.2026',
      'Genehmigung: Frau Keller',
      'Begründung:\nVertretung',
    ])
      expect(body).toContain(line);
    expect(body).toContain('Auswirkung (Stufe): hoch');
    expect(body).not.toMatch(/Auswirkung:?\s*\n?hoch/);
  });

  it('have one line each in what is told afterwards', () => {
    const told = fillingResults(
      filling,
      filling.parts.map(({ place }) => ({ place, result: 'written' })),
    );
    for (const name of Object.keys(fields)) expect(told.filter(({ place }) => place === name)).toHaveLength(1);
    expect(told.find(({ place }) => place === 'neededBy')?.result).toBe('inText');
    expect(told.find(({ place }) => place === 'priority')?.result).toBe('written');
  });

  it('are not said to stand there when the description was refused, and each refused text can be copied', () => {
    const told = fillingResults(
      filling,
      filling.parts.map(({ place }) => ({ place, result: 'refused' })),
    );
    expect(told.find(({ place }) => place === 'neededBy')?.result).toBe('refused');
    expect(told.find(({ place }) => place === 'priority')).toEqual({
      place: 'priority',
      result: 'refused',
      text: 'P2',
    });
  });

  it('of an English text bear English names', () => {
    const english = newDraft({ ...draft, body: 'Please set this up, the colleague is not in the office.' });
    expect(valueAt(fillingOf(english, { places, markup: 'plain' }), 'body')).toContain('Needed by: 1.12.2026');
  });
});
