/** Measured times and what the design promises, as a table. */
import { say } from '../tools/count.ts';

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly promised?: string;
  /** Measured by promised; above 1 the promise is missed. */
  readonly share?: number;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** @param share 0.5 is the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function print(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ what, measured, promised = '', share }) => [
    what,
    measured,
    promised,
    share === undefined ? '' : share.toFixed(2),
  ]);
  const table = [[title, 'measured', 'promised', 'share'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const [what = '', ...numbers] of table)
    say([what.padEnd(widths[0] ?? 0), ...numbers.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('  '));
}
