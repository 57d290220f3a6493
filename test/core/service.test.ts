/** Business time: what is promised is what the calendar holds. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../core/guide/built-in.ts';
import type { Calendar } from '../../core/guide/schema.ts';
import { dueAfterHolds, dueAt, promise, promiseText, segments, serviceMinutesBetween } from '../../core/service.ts';

const guide = builtInGuide('base');
const nation = guide.service.calendar;
/** The nation-wide holidays and those of one state. */
const state = (...dates: string[]): Calendar => ({
  ...nation,
  holidays: [...nation.holidays, ...dates.map((date) => ({ date, name: 'Feiertag des Landes' }))],
});
const bw = state('2026-01-06', '2026-06-04', '2026-11-01');
const be = state('2026-03-08');
const sn = state('2026-10-31', '2026-11-18');
const by = state('2026-01-06', '2026-06-04', '2026-11-01');

const at = (local: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').epochMilliseconds;
const local = (ms: number): string =>
  Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('an answer is due', () => {
  it.each([
    ['after hours: the clock starts at the next opening', '2026-11-17T23:00', 4, bw, '2026-11-18T12:00'],
    ['over Good Friday and Easter Monday', '2026-04-02T15:00', 8, nation, '2026-04-07T14:00'],
    ['over Corpus Christi in Baden-Württemberg', '2026-06-04T09:00', 4, bw, '2026-06-05T12:00'],
    ['on the same day in Berlin, which has no such holiday', '2026-06-04T09:00', 4, be, '2026-06-04T13:00'],
    ['over Buß- und Bettag in Saxony', '2026-11-17T16:00', 2, sn, '2026-11-19T09:00'],
    ['on Buß- und Bettag in Bavaria', '2026-11-17T16:00', 2, by, '2026-11-18T09:00'],
    ['over Christmas, Christmas Eve being a working day', '2026-12-24T16:00', 4, bw, '2026-12-28T11:00'],
    ['over New Year', '2026-12-31T16:30', 1, nation, '2027-01-04T08:30'],
    ['at closing time, not at the next opening', '2026-11-16T09:00', 8, nation, '2026-11-16T17:00'],
  ])('%s', (_, start, hours, calendar, due) => {
    expect(local(dueAt(at(start), hours * 60, calendar))).toBe(due);
  });

  it('later by the service time of a hold', () => {
    expect(local(dueAt(at('2026-11-16T15:00'), 240, nation))).toBe('2026-11-17T10:00');
    const hold = [at('2026-11-16T16:00'), at('2026-11-17T09:00')] as const;
    expect(local(dueAfterHolds(at('2026-11-16T15:00'), 240, [hold], nation))).toBe('2026-11-17T12:00');
  });

  it('after as many real hours around the clock, also when the clocks change', () => {
    expect(local(dueAt(at('2026-03-28T22:00'), 480, nation, { aroundTheClock: true }))).toBe('2026-03-29T07:00');
  });

  it('in open hours that cross the change of the clocks by the hours that really pass', () => {
    const always: Calendar = {
      ...nation,
      holidays: [],
      hours: { sat: [{ from: '00:00', to: '24:00' }], sun: [{ from: '00:00', to: '24:00' }] },
    };
    expect(local(dueAt(at('2026-03-28T22:00'), 480, always))).toBe('2026-03-29T07:00');
    expect(serviceMinutesBetween(at('2026-03-29T00:00'), at('2026-03-30T00:00'), always)).toBe(23 * 60);
    expect(serviceMinutesBetween(at('2026-10-25T00:00'), at('2026-10-26T00:00'), always)).toBe(25 * 60);
  });

  it('never, when the service never opens', () => {
    expect(() => dueAt(at('2026-11-16T09:00'), 60, { ...nation, hours: {} })).toThrow(RangeError);
  });
});

const start = fc.integer({ min: at('2026-01-01T00:00'), max: at('2028-12-01T00:00') });

describe('for every report', () => {
  it('the service minutes until it is due are the minutes that were promised', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 6_000 }), (from, minutes) => {
        const due = dueAt(from, minutes, nation);
        expect(serviceMinutesBetween(from, due, nation)).toBeCloseTo(minutes, 6);
      }),
    );
  });

  it('the pieces of the scale join without gaps and their open part is the promise', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 6_000 }), (from, minutes) => {
        const due = dueAt(from, minutes, nation);
        const pieces = segments(from, due, nation);
        expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([from, due]);
        pieces.slice(1).forEach((piece, i) => expect(piece.from).toBe(pieces[i]?.to));
        const open = pieces.filter((p) => p.open).reduce((sum, p) => sum + p.to - p.from, 0);
        expect(open).toBe(minutes * 60_000);
      }),
    );
  });

  it('closed pieces name their holidays', () => {
    const from = at('2026-04-02T15:00');
    expect(segments(from, dueAt(from, 480, nation), nation).map((p) => [p.open, p.holidays])).toEqual([
      [true, []],
      [false, ['Karfreitag', 'Ostermontag']],
      [true, []],
    ]);
  });
});

describe('the promise', () => {
  const p2 = promise('P2', at('2026-11-23T15:30'), guide);

  it('is told in the language of the reader', () => {
    expect(promiseText(p2, nation, 'de')).toBe('P2: Antwort bis Di 24.11., 10:30');
    expect(promiseText(p2, nation, 'en')).toBe('P2: answer by Tue 24 Nov, 10:30');
  });

  it('names a solution only where the guide promises one', () => {
    expect(p2.resolution).toBeUndefined();
    const targets = { ...guide.service.targets, P2: { response: 240, resolution: 1080 } };
    const more = promise('P2', p2.from, { ...guide, service: { ...guide.service, targets } });
    expect(local(more.resolution ?? 0)).toBe('2026-11-25T15:30');
  });

  it('runs around the clock for the priorities that the guide names', () => {
    const always = { ...guide, service: { ...guide.service, aroundTheClock: ['P1' as const] } };
    expect(local(promise('P1', at('2026-11-22T01:00'), always).response)).toBe('2026-11-22T02:00');
    expect(local(promise('P2', at('2026-11-22T01:00'), always).response)).toBe('2026-11-23T12:00');
  });
});
