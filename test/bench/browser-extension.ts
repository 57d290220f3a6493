/** The extension as it is built, on pages of our own: what a writer waits for. What a page pays stands in `page-cost.ts`. */
import type { Page } from '@playwright/test';
import { newIssue, openPanel, pillText, startExtension, type Extension } from '../browser/extension/fixture.ts';
import { startRedmine } from '../sites/redmine/server.ts';
import { ms, quantile, type Row } from './table.ts';

const rounds = 20;

const rowOf = (what: string, times: readonly number[], promised?: number): Row => ({
  what: `${what}, median (worst)`,
  measured: `${ms(quantile(times, 0.5))} (${ms(Math.max(...times))})`,
  ...(promised === undefined ? {} : { promised: `≤ ${promised} ms`, share: quantile(times, 0.5) / promised }),
});

const untilPill = async (page: Page): Promise<void> => {
  await page.locator('[data-ticketklar=marks]').waitFor({ state: 'attached' });
  while ((await pillText(page)) === undefined);
};

/** From the parsed page to the marks beside its form, in fresh loads of one page. */
async function firstLight(extension: Extension): Promise<number[]> {
  const page = await extension.open(newIssue);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-ticketklar=marks]')) return;
      observer.disconnect();
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      document.documentElement.dataset['light'] = String(performance.now() - (loaded?.domInteractive ?? 0));
    }).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    await page.locator('html[data-light]').waitFor();
    times.push(await page.evaluate(() => Number(document.documentElement.dataset['light'])));
  }
  await page.close();
  return times;
}

/** From the last key in the page to the change in the docked panel; both clocks are the machine's. */
async function guidance(extension: Extension): Promise<number[]> {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await page.locator('#issue_description').fill('Der Rechnungsdruck bricht ab.');
  await panel.locator('[data-rule]').first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await panel.evaluate(() => {
      delete document.body.dataset['seen'];
      new MutationObserver((_, observer) => {
        observer.disconnect();
        document.body.dataset['seen'] = String(Date.now());
      }).observe(document.querySelector('main') ?? document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.locator('#issue_subject').fill(round % 2 === 0 ? 'Rechnungsdruck bricht mit FI-1042 ab' : '');
    const typed = await page.evaluate(() => Date.now());
    await panel.locator('body[data-seen]').waitFor();
    times.push((await panel.evaluate(() => Number(document.body.dataset['seen']))) - typed);
  }
  await page.close();
  return times;
}

/** Tasks over 50 ms while somebody types on a page of 5,000 nodes that never rests; none is best. */
async function longTasks(extension: Extension): Promise<Row> {
  const page = await extension.open('/browser/weather/large.html');
  await untilPill(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
  });
  await page.locator('#issue_subject').pressSequentially('Rechnungsdruck bricht ab', { delay: 20 });
  const tasks = await page.evaluate<number[]>('window.tasks');
  await page.close();
  const worst = tasks.length === 0 ? '' : `, worst ${ms(Math.max(...tasks))}`;
  return { what: 'typing among 5,000 restless nodes: tasks over 50 ms', measured: `${tasks.length}${worst}` };
}

/** @throws Error when dist/chromium is not built or no Chromium is there */
export async function measureExtension(): Promise<Row[]> {
  const redmine = await startRedmine();
  try {
    const { extension, close } = await startExtension(redmine, { language: 'de', granted: true });
    try {
      return [
        rowOf('marks beside a form after the page was parsed', await firstLight(extension), 300),
        rowOf('guidance in the panel after the last key', await guidance(extension), 150),
        await longTasks(extension),
      ];
    } finally {
      await close();
    }
  } finally {
    await redmine.close();
  }
}
