/**
 * Figures of a queue, each with its formula. They speak of tickets and of what is asked for, never of persons, and not
 * of groups so small that a person stands behind them.
 */
import type { Line } from './line.ts';
import { standingOf } from './select.ts';
import { shareOf, smallestGroup, type Share } from './share.ts';

/** Solvable at first read: tickets with no open must ÷ all tickets. */
export const firstTimeRight = (lines: readonly Line[]): Share =>
  shareOf(lines.filter((line) => standingOf(line) !== 'ask').length, lines.length);

export interface Missing {
  readonly rule: string;
  /** Tickets in which it is missing. */
  readonly count: number;
  /** `count ÷ all missing items`. */
  readonly share: number;
  /** The shares of this and all more frequent ones together. */
  readonly cumulated: number;
}

/** What is missing how often, the most frequent first (Pareto). */
export function missingOf(lines: readonly Line[]): Missing[] {
  const counts = new Map<string, number>();
  for (const { missing } of lines) for (const rule of missing) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let before = 0;
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => {
      before += count;
      return { rule, count, share: count / all, cumulated: before / all };
    });
}

export interface Period {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly count: number;
  /** The readiness in the middle: half of the tickets have more, half less. */
  readonly readiness: number;
  readonly firstTimeRight: number;
}

/** Readiness over time, oldest month first; months with fewer than five tickets are left out. */
export function byMonth(lines: readonly Line[]): Period[] {
  const months = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.created === undefined) continue;
    const month = new Date(line.created).toISOString().slice(0, 7);
    const own = months.get(month);
    if (own) own.push(line);
    else months.set(month, [line]);
  }
  return [...months]
    .filter(([, own]) => own.length >= smallestGroup)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => ({
      month,
      count: own.length,
      readiness: median(own.map(({ readiness }) => readiness)),
      firstTimeRight: firstTimeRight(own).value ?? 0,
    }));
}

/** The value in the middle, the mean of both where there are two; the list must not be empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
