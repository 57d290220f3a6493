/** Popup, options, an empty panel, private matters: small pages, checked for everybody who works without a mouse. */
import AxeBuilder from '@axe-core/playwright';
import { violations } from './axe.ts';
import { expect, inMarks, newIssue, openPanel, panelOf, pillText, test, type Extension } from './fixture.ts';

const at = (extension: Extension, part: string): string =>
  `chrome-extension://${extension.id}/extension/${part}/index.html`;

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1280, 400])
    test(`the docked panel in ${scheme} at ${width} px has nothing that axe objects to`, async ({ extension }) => {
      const page = await extension.open(newIssue);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator('#issue_subject').fill('Rechnungsdruck bricht ab');
      await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
      const panel = await panelOf(page);
      await panel.waitForSelector('[data-rule]');
      await expect(panel.getByRole('button', { name: 'Trotzdem senden' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // Only the guidance scrolls; a second bar beside its own would scroll nothing that anybody looks for.
      expect(await panel.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
      await panel.getByRole('button', { name: /^Entwürfe/ }).click();
      expect(await violations(panel)).toEqual([]);
    });

test('the panel grows and shrinks by keyboard', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  const width = (): Promise<number> => panel.evaluate(() => innerWidth);
  const before = await width();
  await panel.getByRole('button', { name: 'Links andocken' }).focus();
  // The edge of the panel lies behind the last thing inside it.
  await inMarks(page, `(root) => root.querySelector('.grip').focus()`, 'panel');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBe(before + 40);
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(before + 20);
});

for (const part of ['popup', 'options'])
  test(`the ${part} has nothing that axe objects to`, async ({ extension }) => {
    const page = await extension.open(at(extension, part));
    await page.waitForSelector('main');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });

test('the options list the granted sites and take one back; nothing of ours remains on its pages', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const options = await extension.context.newPage();
  await options.goto(at(extension, 'options'));
  await options.getByRole('button', { name: 'Auf http://127.0.0.1 ausschalten' }).click();
  await expect(options.getByText('Noch keine.')).toBeVisible();
  await expect(page.locator('[data-ticketklar]')).toHaveCount(0);
});

test('what the popup asks for opens the panel on the page', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const popup = await extension.context.newPage();
  await popup.goto(at(extension, 'popup'));
  const asked = (verb: string) =>
    popup.evaluate(async (v) => {
      const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const data = { tab: tabs[0]?.id };
      return chrome.runtime.sendMessage<unknown, unknown>({ channel: 'panel', verb: v, data });
    }, verb);
  expect(await asked('state')).toMatchObject({ ok: true, data: { forms: [{ site: 'Redmine' }] } });
  expect(await asked('show')).toMatchObject({ ok: true });
  await page.bringToFront();
  await expect((await panelOf(page)).getByText('Störung in Redmine')).toBeVisible();
});

test('a panel without a form says what to do', async ({ extension }) => {
  const page = await extension.open(at(extension, 'panel'));
  await expect(page.getByRole('heading', { name: 'Hier ist kein Formular für ein neues Ticket' })).toBeVisible();
});

test.describe('before anything was granted', () => {
  test.use({ granted: false });
  test('a page has nothing of ours', async ({ extension }) => {
    const page = await extension.open(newIssue);
    await expect(page.locator('#issue_subject')).toBeVisible();
    const worker = await extension.worker();
    expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await expect(page.locator('[data-ticketklar]')).toHaveCount(0);
  });
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('the pill and the panel speak English', async ({ extension }) => {
    const page = await extension.open(newIssue);
    await expect.poll(() => pillText(page)).toContain('Readiness 0 of 100');
    const panel = await openPanel(page);
    await expect(panel.getByText('Incident in Redmine, Helpdesk')).toBeVisible();
  });
});
