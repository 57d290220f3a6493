/** The remembered days of a time zone say what its calendar says, also where the clocks change. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayAt, dayOn, instantAt } from '../../core/local-day.ts';

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
);
const from = Date.UTC(1995, 0, 1);
const to = Date.UTC(2035, 0, 1);

describe('a day of a time zone', () => {
  it('is the one that the calendar names for an instant, and the instant lies in it', () => {
    fc.assert(
      fc.property(zones, fc.array(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 8 }), (zone, all) => {
        for (const at of all) {
          const day = dayAt(at, zone);
          const said = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
          expect(day.date).toBe(said.toString());
          expect(day.weekday).toBe(said.dayOfWeek);
          expect(day.from <= at && at < day.to).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each local time the instant that the calendar gives it', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: from, max: to }), (zone, at) => {
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime();
        for (const written of [
          local.toString({ smallestUnit: 'minute' }),
          local.toString({ smallestUnit: 'second' }),
          local.toPlainDate().toString(),
        ])
          expect(instantAt(written, zone)).toBe(
            Temporal.PlainDateTime.from(written).toZonedDateTime(zone).epochMilliseconds,
          );
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['left out in spring', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
    ['there twice in autumn', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['before the change', '2026-03-29T01:30', '2026-03-29T00:30:00Z'],
    ['after the change', '2026-03-29T09:00', '2026-03-29T07:00:00Z'],
  ])('knows the hour that is %s', (_, local, instant) => {
    expect(instantAt(local, 'Europe/Berlin')).toBe(Date.parse(instant));
  });

  it('is none where the calendar has none, and a time is none past its last minute', () => {
    expect(dayOn('2026-02-31', 'Europe/Berlin')).toBeUndefined();
    expect(instantAt('2026-02-31', 'Europe/Berlin')).toBeUndefined();
    expect(instantAt('2026-02-28T25:10', 'Europe/Berlin')).toBeUndefined();
  });
});
