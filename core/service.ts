/**
 * Service time: when an answer is due, counted in the hours of the guide's calendar, and the promise made of it.
 * All instants are milliseconds since 1970; all durations are minutes in which the service is there.
 */
import { weekdays, type Calendar, type Guide } from './guide/schema.ts';
import { dayAt, dayOn, instantAt, type LocalDay } from './local-day.ts';
import type { Language, Priority } from './ticket.ts';

export interface ServiceOptions {
  /** The clock never stops: closed hours and holidays count like open ones. */
  readonly aroundTheClock?: boolean | undefined;
}

/** One piece of the way from report to answer, for the scale that draws it. They join without gaps. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  /** Names of the holidays in a closed stretch. */
  readonly holidays: readonly string[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;
/** How many days ahead an opening is looked for. A guide that never opens is refused when it is read. */
const furthest = 4_000;

/** Open stretches by calendar and day: a list of 100,000 tickets asks for the same few days. */
const opened = new WeakMap<Calendar, Map<string, readonly Stretch[]>>();

function openOn(day: LocalDay, calendar: Calendar): readonly Stretch[] {
  const days = opened.get(calendar) ?? new Map<string, readonly Stretch[]>();
  opened.set(calendar, days);
  const known = days.get(day.date);
  if (known) return known;
  const at = (clock: string): number =>
    clock === '24:00' ? day.to : (instantAt(`${day.date}T${clock}`, calendar.timeZone) ?? day.to);
  const weekday = weekdays[day.weekday - 1] ?? 'mon';
  const stretches = calendar.holidays.some((h) => h.date === day.date)
    ? []
    : (calendar.hours[weekday] ?? []).map(({ from, to }) => ({ from: at(from), to: at(to) }));
  days.set(day.date, stretches);
  return stretches;
}

/** The open stretches from an instant on, the first one cut at it. */
function* openFrom(start: number, calendar: Calendar): Generator<Stretch> {
  let day: LocalDay | undefined = dayAt(start, calendar.timeZone);
  for (let i = 0; i < furthest && day; i++) {
    for (const { from, to } of openOn(day, calendar)) if (to > start) yield { from: Math.max(from, start), to };
    day = dayOn(day.next, calendar.timeZone);
  }
}

/**
 * When a number of service minutes is used up.
 * @param start when the ticket was reported; outside the hours the clock starts at the next opening
 * @throws RangeError when the calendar does not open often enough within eleven years
 */
export function dueAt(start: number, minutes: number, calendar: Calendar, options: ServiceOptions = {}): number {
  let left = minutes * minute;
  if (options.aroundTheClock) return start + left;
  for (const { from, to } of openFrom(start, calendar)) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  throw new RangeError('the service does not open often enough');
}

/** Service minutes between two instants; 0 when the second is not later. */
export function serviceMinutesBetween(
  start: number,
  end: number,
  calendar: Calendar,
  options: ServiceOptions = {},
): number {
  if (end <= start) return 0;
  if (options.aroundTheClock) return (end - start) / minute;
  let sum = 0;
  for (const { from, to } of openFrom(start, calendar)) {
    if (from >= end) break;
    sum += Math.min(to, end) - from;
  }
  return sum / minute;
}

/** A time in which the clock stood still, e.g. waiting for the customer. */
export type Hold = readonly [from: number, to: number];

/** When it is due after holds; only what they took of the service time is given back. They must not overlap. */
export function dueAfterHolds(
  start: number,
  minutes: number,
  holds: readonly Hold[],
  calendar: Calendar,
  options: ServiceOptions = {},
): number {
  const held = holds.reduce((sum, [from, to]) => sum + serviceMinutesBetween(from, to, calendar, options), 0);
  return dueAt(start, minutes + held, calendar, options);
}

/** The way from `start` to `due` as open and closed pieces in order. Around the clock it is one open piece. */
export function segments(start: number, due: number, calendar: Calendar, options: ServiceOptions = {}): Segment[] {
  if (due <= start) return [];
  if (options.aroundTheClock) return [{ from: start, to: due, open: true, holidays: [] }];
  const pieces: Segment[] = [];
  let at = start;
  const closed = (to: number): void => {
    if (to > at) pieces.push({ from: at, to, open: false, holidays: holidaysIn(at, to, calendar) });
    at = Math.max(at, to);
  };
  for (const { from, to } of openFrom(start, calendar)) {
    if (from >= due) break;
    closed(from);
    const end = Math.min(to, due);
    pieces.push({ from, to: end, open: true, holidays: [] });
    at = end;
  }
  closed(due);
  return pieces;
}

function holidaysIn(from: number, to: number, calendar: Calendar): string[] {
  const first = dayAt(from, calendar.timeZone).date;
  const last = dayAt(to - 1, calendar.timeZone).date;
  return calendar.holidays.filter(({ date }) => date >= first && date <= last).map(({ name }) => name);
}

/** What somebody who reports now can count on. */
export interface ServicePromise {
  readonly priority: Priority;
  readonly from: number;
  /** When a person will have answered. */
  readonly response: number;
  /** When it will be solved or worked around; only where the guide names a target for it. */
  readonly resolution?: number | undefined;
  /** The way to the answer. */
  readonly segments: readonly Segment[];
}

/** The guide's promise for a priority, for a ticket reported at `at`. */
export function promise(priority: Priority, at: number, guide: Guide): ServicePromise {
  const { calendar, targets, aroundTheClock } = guide.service;
  const target = targets[priority];
  const options = { aroundTheClock: aroundTheClock.includes(priority) };
  const response = dueAt(at, target.response, calendar, options);
  return {
    priority,
    from: at,
    response,
    ...(target.resolution === undefined ? {} : { resolution: dueAt(at, target.resolution, calendar, options) }),
    segments: segments(at, response, calendar, options),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** „Di 24.11., 10:30“ · “Tue 24 Nov, 10:30”, in the calendar's time zone. */
export function dueText(at: number, calendar: Calendar, language: Language): string {
  const key = `${language} ${calendar.timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      timeZone: calendar.timeZone,
      weekday: 'short',
      day: 'numeric',
      month: language === 'de' ? 'numeric' : 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(key, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value.replace(/\.$/, '')]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = language === 'de' ? `${get('day')}.${get('month')}.` : `${get('day')} ${get('month')}`;
  return `${get('weekday')} ${day}, ${get('hour')}:${get('minute')}`;
}

/** „P2: Antwort bis Di 24.11., 10:30“ · “P2: answer by Tue 24 Nov, 10:30”. */
export function promiseText({ priority, response }: ServicePromise, calendar: Calendar, language: Language): string {
  const until = dueText(response, calendar, language);
  return language === 'de' ? `${priority}: Antwort bis ${until}` : `${priority}: answer by ${until}`;
}
