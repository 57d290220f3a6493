/** Times of the core, and beside them what else checks text where that is installed. */
import { spawnSync } from 'node:child_process';
import { assess } from '../../core/check.ts';
import { Duplicates } from '../../core/duplicates.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { rules } from '../../core/rules/index.ts';
import { say } from '../tools/count.ts';
import { rivals } from './rivals.ts';
import { similarTicket } from './similar.ts';
import { ms, print, quantile, type Row } from './table.ts';
import { ticketOf } from './text.ts';

const guide = builtInGuide('erp-support');
const quick = process.argv.includes('--quick');

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

const size = quick ? 6_000 : 100_000;
const mebibytes = (): number => process.memoryUsage().heapUsed / 2 ** 20;
const heap = mebibytes();
let most = heap;
let took = 0;
for (let seed = 0; seed < size; seed += 1) {
  const ticket = ticketOf(1_000, seed);
  const started = performance.now();
  assess(ticket, guide);
  took += performance.now() - started;
  if (seed % 1_000 === 0) most = Math.max(most, mebibytes());
}
const perSecond = (size / took) * 1000;
row(`batch of ${size}, 1000 characters`, `${perSecond.toFixed(0)} tickets/s`, '≥ 3000 tickets/s', 3000 / perSecond);
row('heap while doing so, at most above the start', `${(most - heap).toFixed(0)} MiB`);

const atTenth = quantile(times(100_000, 20), 0.5);
const atFull = quantile(times(1_000_000, 5), 0.5);
row('assess, 100 kB → 1 MB', `${ms(atTenth)} → ${ms(atFull)}`);
// Twice the tenfold would still be linear with an honest constant; quadratic growth is tenfold.
row('growth: time per character, 1 MB to 100 kB', (atFull / atTenth / 10).toFixed(2), '≤ 2', atFull / atTenth / 20);

for (const count of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
  const built = performance.now();
  const known = new Duplicates(Array.from({ length: count }, (_, number) => similarTicket(number)));
  const building = performance.now() - built;
  const asked = Array.from({ length: 200 }, (_, run) => {
    const ticket = similarTicket(count + run * 13);
    const began = performance.now();
    known.similar(ticket);
    return performance.now() - began;
  });
  row(`duplicates, ${count} known, taken in`, ms(building));
  const p95 = quantile(asked, 0.95);
  if (count === 100_000) row(`duplicates, ${count} known, query p95`, ms(p95), '≤ 20 ms', p95 / 20);
  else row(`duplicates, ${count} known, query p95`, ms(p95));
}

const others = await rivals();
for (const { name, check } of others.there) {
  const texts = Array.from({ length: 50 }, (_, seed) => ticketOf(2_000, seed + 1).body);
  const measured: number[] = [];
  for (const text of [...texts, ...texts]) {
    const began = performance.now();
    await check(text);
    measured.push(performance.now() - began);
  }
  row(`${name}, 2000 characters, p95`, ms(quantile(measured.slice(texts.length), 0.95)));
}

print(`${rules.length} rules, guide ${guide.id}`, rows);
if (others.absent.length > 0) say(`\nNot installed, so not compared: ${others.absent.join(', ')}.`);
