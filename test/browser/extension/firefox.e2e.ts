/**
 * The package for Firefox in a real Firefox, wherever one is installed: granted, found, guided, in the docked panel, and
 * on pages of other sites read, filled, held once and told as created.
 * Playwright cannot drive an installed Firefox, so this journey goes by WebDriver BiDi.
 */
import { expect, test } from '@playwright/test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { startRedmine } from '../../sites/redmine/server.ts';
import { servePages } from '../../sites/serve.ts';
import { folder, installed, launch, uuid } from './in-firefox.ts';

/** Asks from a click on a page of the extension; the preference above answers in place of the prompt. */
async function grant(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The driver loads the page and never hears that it has.
  await page.goto(`moz-extension://${uuid}/extension/options/index.html`, { timeout: 2_000 }).catch(() => undefined);
  await page.waitForSelector('main');
  await page.evaluate(async () => {
    await chrome.storage.local.set({ 'ticketklar.settings': { language: 'de' } });
    const ask = (): Promise<boolean> => chrome.permissions.request({ origins: ['http://127.0.0.1/*'] });
    document.querySelector('h1')?.addEventListener('click', () => void ask().then(() => (document.title = 'granted')));
  });
  await page.click('h1');
  await expect.poll(() => page.title()).toBe('granted');
  const registered = (): Promise<number> =>
    page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(1);
  return page;
}

/** Puts the draft into the form in the last tab as the sidebar does: over that no page can lay anything. */
const fillFrom = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    const ask = async <T>(channel: string, verb: string, data: object): Promise<T> => {
      const reply: { data: T } = await chrome.runtime.sendMessage({ channel, verb, data });
      return reply.data;
    };
    const [draft] = await ask<{ id: string }[]>('panel', 'drafts', {});
    const open = await ask<{ tab: number; form: string }[]>('forms', 'list', {});
    const { tab, form } = open.at(-1) ?? {};
    const { results } = await ask<{ results: { place: string; result: string }[] }>('forms', 'fill', {
      tab,
      form,
      draft: draft?.id,
    });
    return results.map(({ place, result }) => `${place}: ${result}`);
  });

/** A frame that is still on its way from one address to the other cannot be asked. */
const panelOf = async (page: Page): Promise<Frame | undefined> => {
  for (const frame of page.frames())
    if (frame !== page.mainFrame() && (await frame.$('[data-rule]').catch(() => null))) return frame;
  return undefined;
};

/** The panel, whatever it shows. */
const anyPanelOf = async (page: Page): Promise<Frame | undefined> => {
  for (const frame of page.frames())
    if (frame !== page.mainFrame() && (await frame.$('main').catch(() => null))) return frame;
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

const sites = [
  {
    name: 'Jira Cloud',
    at: '/jira-cloud/dialog.html/jira/software/projects/ERP/boards/1',
    title: '#summary-field',
    create: 'footer button',
    created: 'ERP-7',
  },
  {
    name: 'ServiceNow',
    at: '/servicenow/portal.html/sp?id=sc_cat_item&sys_id=0123',
    title: '#sp_formfield_short_description',
    create: '#submit-btn',
    created: 'INC0010001',
  },
] as const;
const title = 'Rechnungsdruck bricht ab';

const wordsIn = (panel: Frame | undefined): Promise<string | undefined> =>
  panel?.$eval('main', (main) => main.textContent).catch(() => undefined) ?? Promise.resolve(undefined);
/** Presses a button of the panel as soon as it is there. */
const press = (panel: Frame | undefined, caption: string): Promise<void> =>
  expect
    .poll(() =>
      panel?.evaluate((words) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          (one.ariaLabel ?? one.textContent).includes(words),
        );
        button?.click();
        return button !== undefined;
      }, caption),
    )
    .toBe(true);

for (const path of installed ? [installed] : [])
  test('Firefox: forms of other sites are read, filled, held once, and their tickets told as created', async () => {
    // Two journeys, and a browser that starts slowly.
    test.setTimeout(180_000);
    const pages = await servePages();
    const browser = await launch(path);
    try {
      await browser.installExtension(folder);
      const own = await grant(browser);
      for (const { name, at, title: field, create, created } of sites) {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 800 });
        await page.goto(pages.url + at);
        await page.waitForSelector('[data-ticketklar=marks]');
        await page.type(field, title);
        await page.mouse.click(1180, 766);
        await expect.poll(async () => (await panelOf(page)) !== undefined).toBe(true);
        const panel = await panelOf(page);
        await expect.poll(() => wordsIn(panel)).toContain(name);

        await press(panel, 'Entwürfe');
        await press(panel, 'Als Entwurf sichern');
        await expect.poll(() => panel?.evaluate(() => document.body.textContent)).toContain('Gesichert.');
        await page.$eval(field, (input) => {
          (input as HTMLInputElement).value = '';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
        expect(await fillFrom(own)).toContain('title: written');
        await expect.poll(() => page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe(title);

        await page.click(create);
        await expect.poll(() => wordsIn(panel)).toContain('Es fehlen noch');
        expect(await page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe(title);
        await page.click(create);
        await expect.poll(async () => wordsIn(await anyPanelOf(page))).toContain(`Angelegt als ${created}: ${title}`);
        await page.close();
      }
    } finally {
      await browser.close();
      await pages.close();
    }
  });
