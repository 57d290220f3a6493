/**
 * Days of a time zone with their beginnings and ends. A list of 100,000 tickets asks for the same few hundred of them
 * again and again, and the calendar takes longer for each than a ticket takes to be read.
 */
import { Temporal } from 'temporal-polyfill';

export interface LocalDay {
  /** `2026-11-17` */
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
  /** Milliseconds since 1970, half open. */
  readonly from: number;
  readonly to: number;
  /** The date of the next day. */
  readonly next: string;
}

const hours24 = 86_400_000;

interface Zone {
  /** By date; undefined for what has the form of a date and is none. */
  readonly onDate: Map<string, LocalDay | undefined>;
  /** The day that was asked for last, by the day of UTC: mostly the same one. */
  readonly around: Map<number, LocalDay>;
}
const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = { onDate: new Map(), around: new Map() }));
  return zone;
}

/** @param date `2026-11-17`; undefined for 31 February */
export function dayOn(date: string, timeZone: string): LocalDay | undefined {
  const { onDate } = zoneOf(timeZone);
  if (!onDate.has(date)) onDate.set(date, calendarDay(date, timeZone));
  return onDate.get(date);
}

function calendarDay(date: string, timeZone: string): LocalDay | undefined {
  try {
    const day = Temporal.PlainDate.from(date);
    const next = day.add({ days: 1 });
    const begins = (one: Temporal.PlainDate): number =>
      one.toZonedDateTime({ timeZone, plainTime: '00:00' }).epochMilliseconds;
    return { date, weekday: day.dayOfWeek, from: begins(day), to: begins(next), next: next.toString() };
  } catch {
    return undefined;
  }
}

/** The day that an instant, in milliseconds since 1970, belongs to. */
export function dayAt(at: number, timeZone: string): LocalDay {
  const { around } = zoneOf(timeZone);
  const utc = Math.floor(at / hours24);
  const known = around.get(utc);
  if (known && known.from <= at && at < known.to) return known;
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const day = dayOn(date, timeZone);
  if (!day) throw new RangeError('no such day');
  around.set(utc, day);
  return day;
}

const clock = /^T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * The instant of a local time, in milliseconds since 1970; undefined when it is none. A time that the change of the
 * clocks leaves out counts as the later one, of one that comes twice the first.
 * @param local `2026-11-17` or `2026-11-17T09:30[:15]`
 */
export function instantAt(local: string, timeZone: string): number | undefined {
  const day = dayOn(local.slice(0, 10), timeZone);
  if (day && local.length === 10) return day.from;
  const found = clock.exec(local.slice(10));
  // Where no clock is changed, all hours of a day are alike.
  if (day && found && day.to - day.from === hours24)
    return day.from + (Number(found[1]) * 60 + Number(found[2])) * 60_000 + Number(found[3] ?? 0) * 1000;
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
