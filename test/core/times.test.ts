/** When it happened: times that belong together are one, and say which day they mean. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/fact.ts';
import { dateBehind, dayOf } from '../../core/reading/relative-date.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket } from '../../core/ticket.ts';

/** A Wednesday. */
const written = '2026-11-18T16:00:00+01:00';
const said = (kind: FactKind, body: string) =>
  read({ ...emptyTicket('incident'), body, date: written })
    .of(kind)
    .map(({ text, value }) => [text, value]);

describe('a time', () => {
  it.each([
    ['Gestern kurz nach drei kam die Meldung.', 'Gestern kurz nach drei', '2026-11-17'],
    ['Seit dem Update am Montag fehlt die Spalte.', 'Seit dem Update am Montag', '2026-11-16'],
    ['Seit letztem Freitag, ca. 14:30 Uhr, hängt der Import.', 'Seit letztem Freitag, ca. 14:30 Uhr', '2026-11-13'],
    ['Der Import brach vor drei Tagen ab.', 'vor drei Tagen', '2026-11-15'],
    ['On Monday shortly after noon the list was empty.', 'On Monday shortly after noon', '2026-11-16'],
    ['It was first noticed 2 days ago.', 'first noticed 2 days ago', '2026-11-16'],
    ['Am 12.11. fehlte die Spalte zum ersten Mal.', '12.11.', '2026-11-12'],
  ])('is one place with its day: %s', (body, words, day) => {
    expect(said('first-seen', body)).toContainEqual([words, day]);
  });

  it('when it was right for the last time is no first occurrence', () => {
    expect(said('changed', 'Zuletzt ging der Druck am 12.11. noch.')).toEqual([
      ['Zuletzt ging der Druck am 12.11. noch', undefined],
    ]);
    expect(said('first-seen', 'Zuletzt ging der Druck am 12.11. noch.')).toEqual([]);
  });

  it('at which something closes or leaves is a deadline', () => {
    expect(said('deadline', 'Der Lkw fährt um 16 Uhr.')).toEqual([['um 16 Uhr', undefined]]);
    expect(said('first-seen', 'Die Bank schließt um 16 Uhr.')).toEqual([]);
  });
});

describe('the day that words mean', () => {
  it.each([
    ['am Mittwoch', '2026-11-18'],
    ['letzten Mittwoch', '2026-11-11'],
    ['letzte Woche Montag', '2026-11-09'],
    ['Sunday', '2026-11-15'],
    ['vor einem Tag', '2026-11-17'],
  ])('%s', (words, day) => {
    expect(dateBehind(words, written)).toBe(day);
  });

  it.each(['nächsten Montag', 'montags', 'last week', 'vor vielen Tagen'])('is none for: %s', (words) => {
    expect(dateBehind(words, written)).toBeUndefined();
  });

  it('lies before the ticket when no year is given', () => {
    expect(dayOf('24.12.', written)).toBe('2025-12-24');
    expect(dayOf('Nov 12', written)).toBe('2026-11-12');
    expect(dayOf('3. März 2024', undefined)).toBe('2024-03-03');
    expect(dayOf('31.02.', written)).toBeUndefined();
    expect(dayOf('12.11.', undefined)).toBeUndefined();
  });
});

it('a word that is taken back is quoted with what takes it back', () => {
  expect(said('workaround', 'Kein Workaround bekannt.')).toEqual([['Kein Workaround bekannt', undefined]]);
});

it('a document number may have its year inside', () => {
  expect(said('document-number', 'Auftrag VA26-5102 seit KW47-2026')).toEqual([['VA26-5102', undefined]]);
});
