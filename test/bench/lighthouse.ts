/**
 * `npm run bench -- lighthouse`: what Lighthouse says of the built web app, as a desk and as a telephone. It is fetched
 * when it is asked for and is no dependency; where it cannot be had, that is said and nothing is measured.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { say } from '../tools/count.ts';
import { serve } from '../tools/serve.ts';
import { print, type Row } from './table.ts';

const program = 'lighthouse@12.8.2';
const promised = 95;
const report = z.object({ categories: z.record(z.string(), z.object({ title: z.string(), score: z.number() })) });

/** @returns true when the program ended well */
const run = (args: readonly string[]): Promise<boolean> =>
  new Promise((done) => {
    const env = { ...process.env, CHROME_PATH: requireChromium() };
    const started = spawn('npx', ['-y', program, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    started.once('error', () => done(false)).once('exit', (code) => done(code === 0));
  });

async function measure(address: string, preset: readonly string[]): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-lighthouse-'));
  try {
    const out = join(folder, 'report.json');
    const flags = ['--headless=new', `--user-data-dir=${join(folder, 'profile')}`, ...chromiumFlags].join(' ');
    const saved = ['--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${flags}`];
    if (!(await run([address, ...preset, ...saved]))) return [];
    const { categories } = z.parse(report, JSON.parse(await readFile(out, 'utf8')));
    return Object.values(categories).map(({ title, score }) => {
      const points = Math.round(score * 100);
      return { what: title, measured: String(points), promised: `≥ ${promised}`, share: promised / points };
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const server = await serve('dist/web', 4_360, { orNext: true, gzip: true });
try {
  for (const [name, preset] of [
    ['desk', ['--preset=desktop']],
    ['telephone', []],
  ] as const) {
    const rows = await measure(server.address, preset);
    if (rows.length > 0) print(`Lighthouse, ${name}`, rows);
    else
      say(
        `${program} could not be fetched or run: it needs the package registry and a Chromium. Nothing was measured.`,
      );
  }
} finally {
  await server.close();
}
