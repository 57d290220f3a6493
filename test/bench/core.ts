/** Times of the core. */
import { spawnSync } from 'node:child_process';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { rules } from '../../core/rules/index.ts';
import { ms, print, quantile, type Row } from './table.ts';
import { ticketOf } from './text.ts';

const guide = builtInGuide('erp-support');

/** Milliseconds of each run, after enough runs to be warm. Every run reads another ticket. */
const times = (length: number, runs: number): number[] => {
  const tickets = Array.from({ length: Math.min(runs, 50) }, (_, seed) => ticketOf(length, seed + 1));
  const once = (run: number): number => {
    const ticket = tickets[run % tickets.length];
    const started = performance.now();
    if (ticket) assess(ticket, guide);
    return performance.now() - started;
  };
  for (let run = 0; run < runs; run += 1) once(run);
  return Array.from({ length: runs }, (_, run) => once(run));
};

const rows: Row[] = [];
const row = (what: string, measured: string, promised?: string, share?: number): void => {
  rows.push({ what, measured, ...(promised ? { promised } : {}), ...(share === undefined ? {} : { share }) });
};

for (const [length, runs] of [
  [300, 2000],
  [2_000, 1000],
  [20_000, 200],
] as const) {
  const measured = times(length, runs);
  row(`assess, ${length} characters, median`, ms(quantile(measured, 0.5)));
  const p95 = quantile(measured, 0.95);
  if (length === 2_000) row(`assess, ${length} characters, p95`, ms(p95), '≤ 1 ms', p95);
  else row(`assess, ${length} characters, p95`, ms(p95));
}

const cold = Array.from({ length: 5 }, () =>
  Number(spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/cold.ts'], { encoding: 'utf8' }).stdout),
);
row('assess, 2000 characters, first in a process', ms(quantile(cold, 0.5)), '≤ 10 ms', quantile(cold, 0.5) / 10);

const batch = Array.from({ length: 6_000 }, (_, seed) => ticketOf(1_000, seed));
const started = performance.now();
for (const ticket of batch) assess(ticket, guide);
const perSecond = (batch.length / (performance.now() - started)) * 1000;
row('batch, 1000 characters', `${perSecond.toFixed(0)} tickets/s`, '≥ 3000 tickets/s', 3000 / perSecond);

const atTenth = quantile(times(100_000, 20), 0.5);
const atFull = quantile(times(1_000_000, 5), 0.5);
row('assess, 100 kB → 1 MB', `${ms(atTenth)} → ${ms(atFull)}`);
// Twice the tenfold would still be linear with an honest constant; quadratic growth is tenfold.
row('growth: time per character, 1 MB to 100 kB', (atFull / atTenth / 10).toFixed(2), '≤ 2', atFull / atTenth / 20);

print(`${rules.length} rules, guide ${guide.id}`, rows);
