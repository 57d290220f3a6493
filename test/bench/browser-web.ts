/** The web app as it is built, in Chromium: what a person waits for. */
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { beginDraft, bodyOf, titleOf, untilSaved } from '../browser/web/app.ts';
import { seedOf, sow } from '../browser/web/seed.ts';
import { serve } from '../tools/serve.ts';
import { ms, quantile, type Row } from './table.ts';

const rounds = 20;

const rowOf = (what: string, times: readonly number[], promised: number): Row => ({
  what: `${what}, median (worst)`,
  measured: `${ms(quantile(times, 0.5))} (${ms(Math.max(...times))})`,
  promised: `≤ ${promised} ms`,
  share: quantile(times, 0.5) / promised,
});

/** One time from each round, one after the other. */
async function repeated(once: (round: number) => Promise<number>, times = rounds): Promise<number[]> {
  const measured: number[] = [];
  for (let round = 0; round < times; round += 1) measured.push(await once(round));
  return measured;
}

/**
 * Milliseconds from the key to the change that it causes. The watcher is set up before the key, in the page.
 * @param sign selector of what changes, and the attribute that is there once it is done; text counts without one
 */
async function afterKey(page: Page, key: string, sign: { select: string; attribute?: string }): Promise<number> {
  await page.evaluate(({ select, attribute }) => {
    const field = document.querySelector('[data-place=body]');
    const shown = document.querySelector(select);
    if (!field || !shown) throw new Error('no draft on screen');
    delete document.body.dataset['waited'];
    let typed = Number.NaN;
    field.addEventListener('input', () => (typed = performance.now()), { once: true });
    const seen = new MutationObserver(() => {
      if (Number.isNaN(typed) || (attribute && !shown.hasAttribute(attribute))) return;
      seen.disconnect();
      document.body.dataset['waited'] = String(performance.now() - typed);
    });
    seen.observe(shown, { attributes: attribute !== undefined, characterData: true, childList: true, subtree: true });
  }, sign);
  await page.keyboard.insertText(key);
  await page.locator('body[data-waited]').waitFor();
  return page.evaluate(() => Number(document.body.dataset['waited']));
}

/** A sentence that changes the reading; it is taken out again before the next round. */
async function guidance(page: Page): Promise<number[]> {
  const reading = page.locator('.strip .reading');
  return repeated(async () => {
    const before = await reading.textContent();
    await bodyOf(page).fill('Der Lauf bricht ab.');
    await expect(reading).not.toHaveText(before ?? '');
    return afterKey(page, ' Erstmals am 23.11. um 7:40 Uhr im Livesystem.', { select: '.strip .reading' });
  });
}

async function onDisk(page: Page): Promise<number[]> {
  await bodyOf(page).focus();
  return repeated(async () => {
    await untilSaved(page);
    return afterKey(page, 'x', { select: '[data-saved]', attribute: 'data-saved' });
  });
}

async function longList(page: Page): Promise<number[]> {
  const now = Date.now();
  const [one] = seedOf(now).drafts;
  if (!one) throw new Error('no draft to copy');
  const drafts = Array.from({ length: 10_000 }, (_, i) => ({ ...one, id: `draft-${i}`, changedAt: now - i }));
  await page.goto('./#/settings');
  await sow(page, { drafts, practice: [] });
  const heading = page.getByRole('heading', { name: 'Einstellungen' });
  await page.getByRole('link', { name: /^Entwürfe\s*1000\d/ }).waitFor();
  return repeated(async () => {
    await heading.waitFor();
    const time = await page.evaluate(openList);
    await page.getByRole('link', { name: 'Einstellungen' }).click();
    return time;
  }, 10);
}

/** Runs in the page: opens the list and tells after how many milliseconds its rows are on screen. */
const openList = (): Promise<number> =>
  new Promise((done) => {
    const begin = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('tbody tr')) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - begin));
    }).observe(document.body, { childList: true, subtree: true });
    location.hash = '#/';
  });

/** From the navigation to the first button that works, in new tabs without a server. */
async function offline(page: Page, address: string): Promise<number[]> {
  return repeated(async () => {
    const tab = await page.context().newPage();
    await tab.goto(address);
    await tab.getByRole('button', { name: 'Neuer Entwurf', exact: true }).waitFor();
    const time = await tab.evaluate(() => performance.now());
    await tab.close();
    return time;
  }, 10);
}

/** @throws Error when dist/web is not built or no Chromium is there */
export async function measureWeb(): Promise<Row[]> {
  const server = await serve('dist/web', 4_360, { orNext: true });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
    const context = await browser.newContext({ baseURL: server.address, locale: 'de-DE' });
    const page = await context.newPage();
    await beginDraft(page);
    await titleOf(page).fill('Rechnungslauf bricht ab');
    const rows = [
      rowOf('guidance after a pause in typing', await guidance(page), 150),
      rowOf('a keystroke is on disk', await onDisk(page), 300),
      rowOf('a list of 10,000 drafts opens', await longList(page), 200),
    ];
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await server.close();
    return [...rows, rowOf('usable offline', await offline(page, server.address), 1_000)];
  } finally {
    await browser?.close();
    await server.close().catch(() => undefined);
  }
}
