/**
 * The package for Firefox in a real Firefox, wherever one is installed: granted, found, guided, in the docked panel.
 * Playwright cannot drive an installed Firefox, so this journey goes by WebDriver BiDi.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { startRedmine } from '../../sites/redmine/server.ts';
import { findFirefox } from '../firefox.ts';

const installed = findFirefox();
const folder = process.env['TICKETKLAR_FIREFOX'] ?? fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
/** An address of our own choice, so that its pages can be opened by it. */
const uuid = '11111111-2222-4333-8444-555555555555';

const launch = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'ticketklar@ticketklar.example': uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });

/** Asks from a click on a page of the extension; the preference above answers in place of the prompt. */
async function grant(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  // The driver loads the page and never hears that it has.
  await page.goto(`moz-extension://${uuid}/extension/options/index.html`, { timeout: 2_000 }).catch(() => undefined);
  await page.waitForSelector('main');
  await page.evaluate(() => {
    const ask = (): Promise<boolean> => chrome.permissions.request({ origins: ['http://127.0.0.1/*'] });
    document.querySelector('h1')?.addEventListener('click', () => void ask().then(() => (document.title = 'granted')));
  });
  await page.click('h1');
  await expect.poll(() => page.title()).toBe('granted');
  const registered = (): Promise<number> =>
    page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(1);
}

/** A frame that is still on its way from one address to the other cannot be asked. */
const panelOf = async (page: Page): Promise<Frame | undefined> => {
  for (const frame of page.frames())
    if (frame !== page.mainFrame() && (await frame.$('[data-rule]').catch(() => null))) return frame;
  return undefined;
};

for (const path of installed ? [installed] : [])
  test('Firefox: the form is found, and the docked panel guides', async () => {
    const redmine = await startRedmine();
    const browser = await launch(path);
    try {
      await browser.installExtension(folder);
      await grant(browser);
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${redmine.url}/projects/helpdesk/issues/new`);
      await page.waitForSelector('[data-ticketklar=marks]');
      await page.type('#issue_subject', 'Rechnungsdruck bricht ab');
      await page.mouse.click(1180, 766);
      await expect.poll(async () => (await panelOf(page)) !== undefined).toBe(true);
      const panel = await panelOf(page);
      expect(await panel?.$eval('main', (main) => main.textContent)).toContain('Redmine, Helpdesk');
      const before = await panel?.$eval('main', (main) => main.textContent);
      await page.type('#issue_description', 'Die Meldung „FI-1042“ erscheint im Livesystem.');
      await expect.poll(() => panel?.$eval('main', (main) => main.textContent)).not.toBe(before);
      expect(await page.$eval('#issue_subject', (input) => (input as HTMLInputElement).value)).toBe(
        'Rechnungsdruck bricht ab',
      );
    } finally {
      await browser.close();
      await redmine.close();
    }
  });
