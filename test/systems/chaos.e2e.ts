/**
 * Chaos: the extension sends drafts with files into the real Redmine through a network that loses, doubles, delays and
 * lies, and the browser is killed in between. Waiting is made short by moving the page's clock on, and only while
 * nothing is on its way. `CHAOS_DRAFTS` and `CHAOS_KILLS` say how many; `npm run bench:chaos` takes 1,000.
 */
import { test, type Page } from '@playwright/test';
import { patience } from '../../core/outbox.ts';
import { markerOf } from '../../core/target/compose.ts';
import type { Outgoing } from '../../web/store/sendingRows.ts';
import { expect, startExtension } from '../browser/extension/fixture.ts';
import { chanceFrom } from '../core/outbox/simulation.ts';
import { BadNetwork, faults, type Create } from './bad-network.ts';
import { filesOf, issuesSince, lastIssue, redmine, unique, type Issue } from './redmine.ts';
import { addTarget, doubleTarget, itemsOf, openIn, putDrafts } from './sending-device.ts';

const drafts = Number(process.env['CHAOS_DRAFTS'] ?? 100);
const kills = Number(process.env['CHAOS_KILLS'] ?? Math.ceil(drafts / 25));
const trouble = 0.3;
/** Milliseconds that the clock is moved on at once: less than anything waits for a lost request. */
const stride = 20_000;

/** Creates that left although a ticket of theirs was there, and no browser had sent them by itself: one too many each. */
function guesses(creates: readonly Create[]): Create[] {
  return creates.filter((create, i) => {
    const before = creates.slice(0, i);
    const last = before.at(-1);
    const byBrowser = last?.unanswered && create.at - last.at < patience.settle - stride;
    return before.some(({ made }) => made > 0) && !byBrowser;
  });
}

test('chaos: every draft arrives, none is sent twice by us, every double is shown, all files are the same bytes', async () => {
  test.setTimeout(drafts * 6_000 + 120_000);
  let ahead = 0;
  const chance = chanceFrom(drafts + kills);
  const isCreate = (method: string, path: string): boolean => method === 'POST' && path === '/issues.json';
  const network = new BadNetwork(redmine.url, isCreate, chance, () => Date.now() + ahead);
  const base = await network.start();
  const { extension, close } = await startExtension(redmine, { language: 'de', granted: true });
  const app = `chrome-extension://${extension.id}/web/index.html`;
  const open = async (at: string): Promise<Page> => {
    const page = await extension.context.newPage();
    await page.clock.install({ time: Date.now() + ahead });
    await page.goto(app + at);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return page;
  };

  let page = await open('#/targets');
  const since = await lastIssue();
  const targets = await doubleTarget(page, await addTarget(page, base), 3);
  const wanted = await putDrafts(page, drafts, targets, unique('Chaos'));
  network.trouble = trouble;
  network.doubles = Math.ceil(drafts / 50);
  await page.goto(`${app}#/`);
  await page.reload();
  await page.getByRole('button', { name: `${drafts} klare Entwürfe senden` }).click();
  await page.getByRole('button', { name: `Klare senden (${drafts})` }).click();
  await expect(page.getByText(`${drafts} Entwürfe liegen im Ausgang.`)).toBeVisible({ timeout: 60_000 });

  /** A part of a day: the browser dies, or the clock goes on where everybody waits. */
  let killed = 0;
  const worst = drafts * 5;
  const goesOn = async (): Promise<unknown[]> => {
    if (killed < kills && network.arrived > ((killed + 0.5) / kills) * worst) {
      killed += 1;
      const opens = network.holds();
      await extension.crash();
      page = await open('#/outbox');
      // Its clock is not moved on: whatever it has begun is taken over by the page.
      await extension.stopWorker();
      (await opens)();
    } else if (network.rests(200)) {
      const opens = await network.holds();
      ahead += stride;
      await page.clock.fastForward(stride);
      opens();
    }
    if (network.arrived > worst && killed === kills) network.trouble = 0;
    return killed < kills ? [`${killed} of ${kills} kills`] : openIn(page);
  };
  await expect.poll(goesOn, { timeout: drafts * 6_000 + 60_000, intervals: [100] }).toEqual([]);

  const items = await itemsOf(page);
  const issues = await issuesSince(since);
  const carrying = ({ id }: Outgoing): Issue[] =>
    issues.filter(({ description }) => description.includes(markerOf(id)));
  const made = (item: Outgoing): Create[] => network.creates.filter(({ body }) => body.includes(markerOf(item.id)));
  expect(items).toHaveLength(drafts);
  for (const item of items) {
    expect(item).toMatchObject({ state: 'sent', left: { files: false, count: false }, missing: [] });
    const known = [item.created, ...item.doubles].map((ticket) => Number(ticket?.id));
    expect(known.sort((a, b) => a - b)).toEqual(carrying(item).map(({ id }) => id));
    expect(guesses(made(item))).toEqual([]);
    const files = await filesOf(Number(item.created?.id));
    expect(files.map(({ sha256 }) => sha256).sort()).toEqual([...(wanted[item.draft] ?? [])].sort());
  }
  const doubled = items.filter(({ doubles }) => doubles.length > 0);
  expect(doubled.length).toBeGreaterThanOrEqual(Math.ceil(drafts / 50));
  expect([...network.suffered.keys()].sort()).toEqual([...faults].sort());

  await page.goto(`${app}#/outbox`);
  for (const { created, doubles, leaving } of doubled) {
    const shown = page.locator('[data-standing]').filter({ hasText: leaving.ticket.title });
    for (const { number } of [...(created ? [created] : []), ...doubles])
      await expect(shown.first()).toContainText(number);
  }
  const sum = [...network.suffered].map(([fault, n]) => `${fault} ${n}`).join(', ');
  test.info().annotations.push({
    type: 'chaos',
    description: `${drafts} drafts, ${killed} kills, ${network.arrived} requests (${sum}), ${doubled.length} doubled`,
  });
  await close();
  await network.close();
});
