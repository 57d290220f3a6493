/** A service target as a row shows it. */
import type { Language } from '../../../core/ticket.ts';
import { clock, day } from '../times.ts';

const hour = 3_600_000;

/** `0:53 h` within the next twelve hours, `16:05` today, else the day: `Di 24.11.`. */
export function dueShort(due: number, now: number, language: Language): string {
  const left = due - now;
  if (left > 0 && left < 12 * hour) {
    const minutes = Math.floor(left / 60_000);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
  }
  if (new Date(due).toDateString() === new Date(now).toDateString()) return clock(due, language, false);
  return day(due, now, language);
}
