/** What the schema cannot see in a calendar: days that do not exist, hours that overlap, a service that never opens. */
import { Temporal } from 'temporal-polyfill';
import { problem, type GuideProblem } from './problem.ts';
import { weekdays, type Calendar } from './schema.ts';

const at = ['service', 'calendar'] as const;

/** Problems of a calendar, empty when it can be calculated with. */
export function calendarProblems(calendar: Calendar): GuideProblem[] {
  const problems: GuideProblem[] = [];
  if (!isTimeZone(calendar.timeZone))
    problems.push(
      problem(
        [...at, 'timeZone'],
        'Diese Zeitzone ist nicht bekannt; richtig ist zum Beispiel „Europe/Berlin“.',
        'This time zone is not known; right is for example “Europe/Berlin”.',
      ),
    );
  for (const weekday of weekdays) {
    let end = '';
    for (const [i, { from, to }] of (calendar.hours[weekday] ?? []).entries()) {
      if (from >= to || from < end)
        problems.push(
          problem(
            [...at, 'hours', weekday, i],
            'Die Zeiten müssen aufsteigen und dürfen sich nicht überschneiden.',
            'The hours must ascend and must not overlap.',
          ),
        );
      end = to;
    }
  }
  for (const [i, { date }] of calendar.holidays.entries())
    if (!isDay(date))
      problems.push(
        problem([...at, 'holidays', i, 'date'], `Den Tag ${date} gibt es nicht.`, `There is no day ${date}.`),
      );
  if (weekdays.every((weekday) => !calendar.hours[weekday]?.length))
    problems.push(
      problem([...at, 'hours'], 'An mindestens einem Tag muss geöffnet sein.', 'It must be open on at least one day.'),
    );
  return problems;
}

function isDay(date: string): boolean {
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function isTimeZone(id: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
    return true;
  } catch {
    return false;
  }
}
