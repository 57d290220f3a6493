/**
 * What belongs to the browser and not to a page, in a real window: the toolbar's popup, the prompt for the permission,
 * the shortcut and the side panel. Every step is a press of a key, as somebody without a mouse works.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, test, type Page } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../chromium.ts';
import { canMakeScreen, startScreen, type Screen } from '../screen.ts';
import { startRedmine } from '../../sites/redmine/server.ts';
import { expect, hasPanel, newIssue, panelOf, pillText } from './fixture.ts';

const folder = process.env['TICKETKLAR_EXTENSION'] ?? fileURLToPath(new URL('../../../dist/chromium', import.meta.url));

/** A page of the extension in a tab behind: from there its popup and its side panel can be seen. */
interface Behind {
  /** What the popup or the panel beside the page shows; empty while there is none. */
  readonly text: (part: 'popup' | 'panel') => Promise<string>;
  /** The caption of what has the focus in the popup. */
  readonly focused: () => Promise<string>;
  readonly granted: () => Promise<readonly string[]>;
}

const behind = (page: Page): Behind => ({
  text: (part) =>
    page.evaluate((name) => {
      const view = chrome.extension.getViews().find((w) => w.location.pathname.includes(`/${name}/`));
      return view?.document.querySelector('main')?.textContent ?? '';
    }, part),
  focused: () =>
    page.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      return popup?.document.activeElement?.textContent.trim() ?? '';
    }),
  granted: () => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []),
});

/** Opens the popup from the toolbar's list of extensions, which stands third from the end. */
const openPopup = (screen: Screen, { text }: Behind): Promise<void> =>
  expect(async () => {
    screen.press('Escape', 'alt+shift+t', 'End', 'Left', 'Left', 'Return', 'Down', 'Tab', 'Return');
    await expect.poll(() => text('popup'), { timeout: 2_000 }).not.toBe('');
  }).toPass();

/** Presses a button of the open popup. */
async function pressInPopup(screen: Screen, { focused }: Behind, name: string): Promise<void> {
  await expect
    .poll(async () => {
      screen.press('Tab');
      return focused();
    })
    .toBe(name);
  screen.press('Return');
}

for (const here of canMakeScreen() ? ['a real window'] : [])
  test(`in ${here} a site is granted by the browser’s own prompt; shortcut and side panel work`, async () => {
    test.setTimeout(90_000);
    const [screen, redmine] = await Promise.all([startScreen(), startRedmine()]);
    const profile = await mkdtemp(join(tmpdir(), 'ticketklar-window-'));
    const context = await chromium.launchPersistentContext(profile, {
      headless: false,
      executablePath: requireChromium(),
      viewport: null,
      env: { ...process.env, DISPLAY: screen.display },
      args: [
        ...chromiumFlags,
        '--disable-features=Translate',
        '--lang=de',
        '--window-position=0,0',
        '--window-size=1280,800',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(() => chrome.storage.local.set({ 'ticketklar.settings': { language: 'de' } }));
      const other = context.pages()[0] ?? (await context.newPage());
      await other.goto(`chrome-extension://${new URL(worker.url()).host}/extension/options/index.html`);
      const extension = behind(other);
      const page = await context.newPage();
      await page.goto(redmine.url + newIssue);
      await page.locator('#issue_subject').fill('Rechnungsdruck bricht ab');
      await page.bringToFront();
      const light = await screen.light(1000, 20);
      const isPrompted = async (): Promise<boolean> => (await screen.light(1000, 20)) < 0.8 * light;
      const ask = async (): Promise<void> => {
        await openPopup(screen, extension);
        expect(await extension.text('popup')).toContain('Ticketklar ist auf 127.0.0.1');
        await pressInPopup(screen, extension, 'Auf dieser Seite einschalten');
        await expect.poll(isPrompted).toBe(true);
      };

      await test.step('whoever refuses has nothing of ours on the page', async () => {
        await ask();
        screen.press('Escape');
        await expect.poll(isPrompted).toBe(false);
        await openPopup(screen, extension);
        expect(await extension.text('popup')).toContain('ausgeschaltet');
        screen.press('Escape');
        expect(await extension.granted()).toEqual([]);
        await expect(page.locator('[data-ticketklar]')).toHaveCount(0);
      });

      await test.step('whoever allows is guided at once, in the page that is open, and nothing typed is lost', async () => {
        // The prompt proposes to refuse, and for a moment takes nothing else; then the next button allows.
        await expect(async () => {
          if (!(await isPrompted())) await ask();
          screen.press('Tab', 'Return');
          await expect.poll(extension.granted, { timeout: 500 }).toEqual(['http://127.0.0.1/*']);
        }).toPass();
        await expect.poll(() => pillText(page)).toContain('offen');
        await expect(page.locator('#issue_subject')).toHaveValue('Rechnungsdruck bricht ab');
      });

      await test.step('the shortcut opens the panel, and closes it from the page and from within the panel', async () => {
        await page.locator('#issue_subject').click();
        screen.press('alt+shift+k');
        const panel = await panelOf(page);
        screen.press('alt+shift+k');
        await expect.poll(() => hasPanel(page)).toBe(false);
        expect(panel.isDetached()).toBe(true);
        screen.press('alt+shift+k');
        const again = await panelOf(page);
        const answer = again.getByRole('textbox').first();
        await answer.click();
        screen.press('k', 'l', 'a', 'r');
        await expect(answer).toHaveValue('klar');
        screen.press('alt+shift+k');
        await expect.poll(() => hasPanel(page)).toBe(false);
      });

      await test.step('the side panel opens from the popup and follows what is typed in the page', async () => {
        await openPopup(screen, extension);
        await pressInPopup(screen, extension, 'Im Seitenbereich öffnen');
        await expect.poll(() => extension.text('panel')).toContain('Redmine, Helpdesk');
        expect(hasPanel(page)).toBe(false);
        const before = await extension.text('panel');
        await page.locator('#issue_description').fill('Die Meldung „FI-1042“ erscheint im Livesystem.');
        await expect.poll(() => extension.text('panel')).not.toBe(before);
      });
    } finally {
      await context.close();
      await redmine.close();
      await screen.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
