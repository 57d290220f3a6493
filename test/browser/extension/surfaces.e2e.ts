/** Popup, options, an empty panel, private matters: small pages, checked for everybody who works without a mouse. */
import AxeBuilder from '@axe-core/playwright';
import { expect, newIssue, openPanel, pillText, test, type Extension } from './fixture.ts';

const at = (extension: Extension, part: string): string =>
  `chrome-extension://${extension.id}/extension/${part}/index.html`;

for (const scheme of ['light', 'dark'] as const) {
  test(`the panel in ${scheme} has nothing that axe objects to`, async ({ extension }) => {
    const page = await extension.open(newIssue);
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator('#issue_subject').fill('Rechnungsdruck bricht ab');
    const panel = await openPanel(page);
    await panel.waitForSelector('[data-rule]');
    const { violations } = await new AxeBuilder({ page: panel.page() }).include(['[data-ticketklar=panel]']).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    const alone = await extension.context.newPage();
    await alone.goto(at(extension, 'panel'));
    await alone.waitForSelector('main');
    const own = await new AxeBuilder({ page: alone }).analyze();
    expect(own.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
}

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
