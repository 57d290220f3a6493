/** How often a ticket of a list was asked back, whether from here or before it was imported. */
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { withSaid } from '../../../core/import/said.ts';
import type { Listed } from '../../../core/import/row.ts';
import { assessListed, nothingKept, withAsked } from '../../../core/reports/kept.ts';
import { roundsAskedOf } from '../../../core/reports/line.ts';
import { emptyTicket } from '../../../core/ticket.ts';
import { resultAsCsv } from '../../../web/screens/review/save.ts';

const guide = builtInGuide('erp-support');
const listed = (comments: readonly string[], by: readonly string[] = []): Listed => ({
  ticket: { ...emptyTicket(), title: 'Rechnungsdruck bricht ab', body: 'Beim Drucken der Rechnung bricht es ab.' },
  ...{ number: '7', state: 'Neu', author: 'Petra Lang', assignee: '', url: '', created: undefined, changed: undefined },
  comments,
  ...(by.length > 0 ? { voices: by.map((name) => ({ by: name, at: undefined })) } : {}),
});
const asked = [{ rule: 'environment-missing', ask: 'Live oder Test?', why: '', read: '' }];

describe('a ticket of a list', () => {
  it('is not asked for what its author has answered in a comment', () => {
    const open = (one: Listed) => assessListed(0, one, nothingKept, guide).line.missing;
    expect(open(listed([]))).toContain('environment-missing');
    expect(open(listed(['Es ist das Livesystem.'], ['Petra Lang']))).not.toContain('environment-missing');
    // What the desk writes is no statement of the author.
    expect(open(listed(['Ich prüfe es im Livesystem.'], ['Hotline']))).toContain('environment-missing');
  });

  it('keeps who wrote a comment, and the latest ones where there are more than are read', () => {
    const many = Array.from({ length: 700 }, (_one, i) => `Kommentar ${i}`);
    const { ticket } = withSaid(
      listed(
        many,
        many.map((_one, i) => (i === 699 ? 'petra lang' : 'Hotline')),
      ),
    );
    expect(ticket.comments).toHaveLength(500);
    expect(ticket.comments?.at(-1)).toMatchObject({ text: 'Kommentar 699', author: 'reporter' });
    expect(ticket.comments?.[0]).toMatchObject({ text: 'Kommentar 200', author: 'other', name: 'Hotline' });
  });

  it('counts rounds asked from here and rounds in its comments, the same one once', () => {
    const talk = listed(
      ['Live oder Test?', 'Live.', 'Welche Version?', '24.1'],
      ['Hotline', 'Petra Lang', 'Hotline', 'Petra Lang'],
    );
    const rounds = (one: Listed, kept = nothingKept) => roundsAskedOf(assessListed(0, one, kept, guide).line);
    expect(rounds(listed([]))).toBe(0);
    expect(rounds(talk)).toBe(2);
    expect(rounds(listed([]), withAsked(nothingKept, asked, 1))).toBe(1);
    expect(rounds(talk, withAsked(nothingKept, asked, 1))).toBe(2);
  });

  it('says in the exported table how often it was asked back', () => {
    const { line } = assessListed(0, listed([]), withAsked(nothingKept, asked, 1), guide);
    const [head = '', row = ''] = resultAsCsv([line], 'de').split('\r\n');
    expect(head.split(';').at(-1)).toBe('"Rückfragen"');
    expect(row.split(';').at(-1)).toBe('1');
  });
});
