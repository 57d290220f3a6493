/** Times of the core, and in the same run those of what a user would pick instead. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { rules } from '../../core/rules/index.ts';
import { markdownOfWiki } from '../../core/markup/from-wiki.ts';
import { hostile, hostileWiki } from '../core/hostile.ts';
import { duplicateRows } from './duplicates.ts';
import { importRows } from './import.ts';
import { heldMebibytes } from './memory.ts';
import { rivals } from './rivals.ts';
import { ms, print, quantile, type Row } from './table.ts';
import { ticketOf } from './text.ts';

const guide = builtInGuide('erp-support');
const quick = process.argv.includes('--quick');
const rows: Row[] = [];
const row = (what: string, measured: string, promised?: string, share?: number): void => {
  rows.push({ what, measured, ...(promised ? { promised } : {}), ...(share === undefined ? {} : { share }) });
};

const timed = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Milliseconds of each run, after as many to be warm. Every run reads another ticket. */
function times(length: number, runs: number): number[] {
  const tickets = Array.from({ length: Math.min(runs, 50) }, (_, seed) => ticketOf(length, seed + 1));
  const once = (run: number): number => {
    const ticket = tickets[run % tickets.length];
    return timed(() => ticket && assess(ticket, guide));
  };
  for (let run = 0; run < runs; run += 1) once(run);
  return Array.from({ length: runs }, (_, run) => once(run));
}

async function cold(): Promise<void> {
  const outDir = join('dist', 'bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'test/bench/cold.ts', outDir },
    ssr: { noExternal: true },
  });
  const runs = Array.from({ length: 11 }, () => {
    const { stdout } = spawnSync(process.execPath, [join(outDir, 'cold.js')], { encoding: 'utf8' });
    return JSON.parse(stdout) as Record<'load' | 'first' | 'second', number>;
  });
  rmSync(outDir, { recursive: true });
  const median = (part: keyof (typeof runs)[number]): number =>
    quantile(
      runs.map((run) => run[part]),
      0.5,
    );
  row('fresh process: modules and dictionary', ms(median('load')));
  row('fresh process: first assess, 2000 characters', ms(median('first')), '≤ 10 ms', median('first') / 10);
  row('fresh process: second', ms(median('second')));
}

/** Tickets are made a thousand at a time, outside of the measured time. */
const portion = 1_000;

/** A batch keeps nothing: what the heap holds after a tenth of it is what it holds at the end. */
function batch(size: number): void {
  let took = 0;
  let used = 0;
  let early = 0;
  for (let seed = 0; seed < size; seed += portion) {
    if (early === 0 && seed >= size / 10) early = heldMebibytes();
    const tickets = Array.from({ length: portion }, (_, i) => ticketOf(1_000, seed + i));
    const cpu = process.cpuUsage();
    took += timed(() => {
      for (const ticket of tickets) assess(ticket, guide);
    });
    used += process.cpuUsage(cpu).user / 1000;
  }
  const perSecond = (size / took) * 1000;
  row(`batch of ${size}, 1000 characters`, `${perSecond.toFixed(0)} tickets/s`, '≥ 3000 tickets/s', 3000 / perSecond);
  row('the same by user time of the processor', `${((size / used) * 1000).toFixed(0)} tickets/s`);
  row('heap held after a tenth → at the end', `${early.toFixed(1)} → ${heldMebibytes().toFixed(1)} MiB`);
}

await cold();
let ours = Number.NaN;
for (const [length, runs] of [
  [300, 2000],
  [2_000, 1000],
  [20_000, 200],
] as const) {
  const measured = times(length, runs);
  row(`assess, ${length} characters, median`, ms(quantile(measured, 0.5)));
  const p95 = quantile(measured, 0.95);
  if (length === 2_000) ours = quantile(measured, 0.5);
  if (length === 2_000) row(`assess, ${length} characters, p95`, ms(p95), '≤ 1 ms', p95);
  else row(`assess, ${length} characters, p95`, ms(p95));
}
for (const { name, check } of await rivals()) {
  const texts = Array.from({ length: 50 }, (_, seed) => ticketOf(2_000, seed + 1).body);
  const measured: number[] = [];
  for (const text of [...texts, ...texts]) {
    const began = performance.now();
    await check(text);
    measured.push(performance.now() - began);
  }
  const median = quantile(measured.slice(texts.length), 0.5);
  row(`${name}, 2000 characters, median`, `${ms(median)}, ${(median / ours).toFixed(0)} × ours`);
}
batch(quick ? 6_000 : 100_000);
rows.push(...(await importRows(quick ? 6_000 : 100_000, guide)));

const atTenth = quantile(times(100_000, 20), 0.5);
const atFull = quantile(times(1_000_000, 5), 0.5);
row('assess, 100 kB → 1 MB', `${ms(atTenth)} → ${ms(atFull)}`);
// Twice the tenfold would still be linear with an honest constant; quadratic growth is tenfold.
row('growth: time per character, 1 MB to 100 kB', (atFull / atTenth / 10).toFixed(2), '≤ 2', atFull / atTenth / 20);

/** How many times as long the slowest of the hostile texts takes when it is ten times as long. */
function growthRow(parts: readonly string[], read: (text: string) => unknown): Row {
  const growths = parts.map((part) => {
    const least = (length: number, runs: number): number => {
      const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      return Math.min(...Array.from({ length: runs }, () => timed(() => read(text))));
    };
    return { part, growth: least(1_000_000, 3) / least(100_000, 5) };
  });
  const worst = growths.reduce((a, b) => (b.growth > a.growth ? b : a));
  return {
    what: `the same for ${JSON.stringify(worst.part)}, the worst of ${parts.length}`,
    measured: (worst.growth / 10).toFixed(2),
    promised: '≤ 2',
    share: worst.growth / 20,
  };
}
rows.push(growthRow(hostile, (body) => assess({ ...ticketOf(1), body }, guide)));
for (const wiki of ['textile', 'jira'] as const) {
  const { what, ...row } = growthRow(hostileWiki, (text) => markdownOfWiki(text, wiki));
  rows.push({ ...row, what: `${wiki} as Markdown: ${what}` });
}

for (const count of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) rows.push(...duplicateRows(count));
print(`${rules.length} rules, guide ${guide.id}`, rows);
