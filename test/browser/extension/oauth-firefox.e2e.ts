/** Signing in through the window of a ticket system, in a real Firefox: its window, its redirect address, our tokens. */
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { client, serveOAuthDesk } from '../../systems/oauth-server.ts';
import { folder, installed, launch, uuid } from './in-firefox.ts';

/** The page whose address says so, as soon as there is one. */
async function pageAt(browser: Browser, part: string): Promise<Page> {
  const find = async (): Promise<Page | undefined> => (await browser.pages()).find((page) => page.url().includes(part));
  await expect.poll(async () => (await find()) !== undefined).toBe(true);
  return (await find())!;
}
const button = (name: string): string => `::-p-xpath(//button[normalize-space()="${name}"][not(@disabled)])`;
const press = async (page: Page, selector: string): Promise<void> => {
  const found = await page.waitForSelector(selector);
  await found?.click();
};
const write = async (page: Page, selector: string, text: string): Promise<void> => {
  const found = await page.waitForSelector(selector);
  await found?.type(text);
};

for (const path of installed ? [installed] : [])
  test('Firefox: somebody signs in at the system itself, and its tokens are kept by the extension', async () => {
    const browser = await launch(path);
    try {
      await browser.installExtension(folder);
      const page = await browser.newPage();
      const app = `moz-extension://${uuid}/web/index.html#/targets`;
      // The driver loads the page and never hears that it has.
      await page.goto(app, { timeout: 2_000 }).catch(() => undefined);
      await page.waitForSelector('h1');
      await page.evaluate(() => chrome.storage.local.set({ 'ticketklar.settings': { language: 'de' } }));
      const redirect = await page.evaluate(() => chrome.identity.getRedirectURL());
      expect(redirect).toMatch(/^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/$/);
      const desk = await serveOAuthDesk(redirect);
      await press(page, button('Ziel hinzufügen'));
      await write(page, '.setup input.field', `${desk.base}/desk/helpdesk/-/issues/new`);
      await press(page, button('Erkennen'));
      await press(page, '::-p-xpath(//label[contains(., "Im Fenster des Systems (OAuth)")]/input)');
      expect(await page.$eval('details input[readonly]', (input) => input.value)).toBe(redirect);
      await write(page, '.inputs input.field', client);
      await press(page, button('Bei GitLab anmelden'));
      const window = await pageAt(browser, '/gitlab/interaction/');
      await write(window, 'input[name=login]', 'keller');
      await write(window, 'input[name=password]', 'geheim');
      await press(window, 'button.login-submit');
      await press(await pageAt(browser, '/gitlab/interaction/'), '::-p-xpath(//button[normalize-space()="Continue"])');
      await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Angemeldet als Katrin Keller');
      expect(desk.grants).toEqual(['authorization_code']);
      await press(page, button('Zuordnung bestätigen und speichern'));
      const kept = (): Promise<string> =>
        page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
      await expect.poll(kept).toContain(desk.bearers.at(-1));
      await desk.close();
    } finally {
      await browser.close();
    }
  });
