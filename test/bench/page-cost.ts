/** What a page pays for the extension, and what the same page takes without it. */
import type { Page } from '@playwright/test';
import { newIssue, openPanel, pillText, startExtension, type Extension } from '../browser/extension/fixture.ts';
import { startRedmine } from '../sites/redmine/server.ts';
import { MainThread, type Held } from './main-thread.ts';
import { ms, quantile, type Row } from './table.ts';

const long = 'Der Druck bricht ab, wenn Beleg 4711 gewählt wird.\n'.repeat(400).slice(0, 20_000);
/** Longer than a pause in typing, the message, its answer and the drawing of it take together. */
const rest = 400;
const keys = 40;
const loads = 15;
const navigations = 500;
const idle = 10_000;

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
const marks = '[data-ticketklar=marks]';

interface Both {
  readonly with: Extension;
  /** Installed, but not granted: nothing of it runs in the page. */
  readonly without: Extension;
}

/** The detector on 5,000 nodes without a form: its start, and the look after each change. */
async function detector({ with: extension }: Both): Promise<Row[]> {
  const page = await extension.open('/browser/weather/many-nodes.html');
  const thread = await MainThread.of(page);
  const starts: number[] = [];
  const looks: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const begun = await thread.watch('/detector.js', async () => {
      await page.reload();
    });
    starts.push(begun.pieces.reduce((sum, time) => sum + time, 0));
    const looked = await thread.watch('/detector.js', async () => {
      await page.evaluate('change()');
      await pause(2 * rest);
    });
    looks.push(looked.pieces.reduce((sum, time) => sum + time, 0));
  }
  await page.close();
  const row = (what: string, times: readonly number[]): Row => ({
    what: `detector on 5,000 nodes, ${what}, median (worst)`,
    measured: `${ms(quantile(times, 0.5))} (${ms(Math.max(...times))})`,
    promised: '≤ 5 ms',
    share: quantile(times, 0.5) / 5,
  });
  return [row('with a fresh page', starts), row('after a change', looks)];
}

/** Processor time of single keys, each with the snapshot that follows it and the drawing of its answer. */
async function typed(extension: Extension, path: string, field: string, isGuided: boolean): Promise<number[]> {
  const page = await extension.open(path);
  if (isGuided) while ((await pillText(page)) === undefined);
  const area = page.locator(field).first();
  await area.fill(long);
  await area.focus();
  await pause(rest);
  const thread = await MainThread.of(page);
  const times: number[] = [];
  for (let key = 0; key < keys + 5; key += 1) {
    const before = await thread.time();
    await page.keyboard.type('x');
    await pause(rest);
    times.push((await thread.time()) - before);
  }
  await page.close();
  return times.slice(5);
}

async function keystroke(both: Both, where: string, path: string, field: string): Promise<Row> {
  const own = quantile(await typed(both.without, path, field, false), 0.5);
  const times = (await typed(both.with, path, field, true)).map((time) => time - own);
  return {
    what: `a key in 20,000 characters, ${where}, p95 (median) on top of the page's own ${ms(own)}`,
    measured: `${ms(quantile(times, 0.95))} (${ms(quantile(times, 0.5))})`,
    promised: '≤ 8 ms',
    share: quantile(times, 0.95) / 8,
  };
}

/** Form and list in turn, as an app with one document shows them. */
async function navigate(page: Page, times: number, isGuided: boolean): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const what = n % 2 === 0 ? 'form' : 'list';
    await page.evaluate(`visit('${what}')`);
    if (isGuided) await page.locator(marks).waitFor({ state: what === 'form' ? 'attached' : 'detached' });
  }
}

async function growth(extension: Extension, isGuided: boolean): Promise<Held> {
  const page = await extension.open('/browser/weather/one-page-app.html');
  const thread = await MainThread.of(page);
  // Until the page has everything that it makes only once.
  await navigate(page, 150, isGuided);
  const before = await thread.held();
  await navigate(page, navigations, isGuided);
  const after = await thread.held();
  await page.close();
  return {
    bytes: after.bytes - before.bytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

const grown = ({ bytes, nodes, listeners }: Held): string =>
  `${(bytes / 1_000).toFixed(0)} kB, ${nodes} nodes, ${listeners} listeners`;

async function memory(both: Both): Promise<Row[]> {
  const own = await growth(both.without, false);
  const ours = await growth(both.with, true);
  return [
    { what: `growth in ${navigations} navigations of a one-page app, without the extension`, measured: grown(own) },
    { what: `growth in ${navigations} navigations of a one-page app`, measured: grown(ours), promised: 'none' },
  ];
}

/** Ten seconds in which nobody does anything. */
async function atRest({ with: extension }: Both): Promise<Row[]> {
  const rows: Row[] = [];
  for (const panel of [false, true]) {
    const page = await extension.open(newIssue);
    if (panel) await (await openPanel(page)).locator('[data-rule]').first().waitFor();
    else while ((await pillText(page)) === undefined);
    const thread = await MainThread.of(page);
    await pause(2_000);
    const { pieces, timers } = await thread.watch('/page.js', () => pause(idle));
    const what = `idle for ${idle / 1_000} s, panel ${panel ? 'open' : 'closed'}: timers, pieces of script`;
    rows.push({ what, measured: `${timers}, ${pieces.length}`, promised: '0, 0' });
    await page.close();
  }
  return rows;
}

/** @throws Error when dist/chromium is not built or no Chromium is there */
export async function measurePageCost(): Promise<Row[]> {
  const redmine = await startRedmine();
  const granted = await startExtension(redmine, { language: 'de', granted: true });
  const refused = await startExtension(redmine, { language: 'de', granted: false });
  try {
    const both = { with: granted.extension, without: refused.extension };
    const rows = [
      ...(await detector(both)),
      await keystroke(both, 'Redmine', newIssue, '#issue_description'),
      await keystroke(both, 'unknown system', '/browser/weather/two-forms.html', '[name=description]'),
      ...(await memory(both)),
      ...(await atRest(both)),
    ];
    return rows;
  } finally {
    await granted.close();
    await refused.close();
    await redmine.close();
  }
}
