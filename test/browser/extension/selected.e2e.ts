/** A ticket on a page that no site describes: its text is selected, and reviewed in the panel beside it. */
import type { Page } from '@playwright/test';
import { expect, test as base, type Extension } from './fixture.ts';
import { clickAction } from './action.ts';
import { servePages } from '../../sites/serve.ts';

const test = base.extend({
  redmine: async ({ language: _ }, use) => {
    const { url, close } = await servePages();
    await use({ url, issues: [], close });
    await close();
  },
});
const text = 'Beim Drucken bricht das Programm ab. Es ist das Livesystem.';

/** The panel beside all tabs of its window: it follows the tab in front. */
async function sidePanel(extension: Extension, page: Page): Promise<Page> {
  const side = await extension.context.newPage();
  await side.goto(`chrome-extension://${extension.id}/extension/panel/index.html`);
  await expect(side.locator('main')).toBeVisible();
  await page.bringToFront();
  await expect(side.getByRole('button', { name: 'Ausgewählten Text prüfen' })).toBeVisible();
  return side;
}

/** A page of somebody's own, with nothing on it that looks like a ticket system. */
async function open(extension: Extension): Promise<Page> {
  const page = await extension.open('/redmine/created.html');
  await page.evaluate((words) => {
    document.title = 'Rechnungsdruck';
    document.body.replaceChildren(Object.assign(document.createElement('p'), { textContent: words, id: 'words' }));
  }, text);
  return page;
}
const select = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const words = document.getElementById('words');
    if (words) getSelection()?.selectAllChildren(words);
  });

test('the side panel reviews what is selected, and says how where nothing is', async ({ extension }) => {
  const page = await open(extension);
  const side = await sidePanel(extension, page);
  await side.getByRole('button', { name: 'Ausgewählten Text prüfen' }).click();
  await expect(side.getByText(/^Auf dieser Seite ist kein Text ausgewählt/)).toBeVisible();
  await select(page);
  await side.getByRole('button', { name: 'Ausgewählten Text prüfen' }).click();
  await expect(side.getByRole('heading', { name: 'Rechnungsdruck' })).toBeVisible();
  await expect(side.locator('[data-lacks="impact-missing"]')).toBeVisible();
  await expect(side.getByRole('textbox', { name: 'Nachricht an die meldende Person' })).toHaveValue(/1\. /);
  await expect(side.getByRole('button', { name: 'Kopieren' })).toBeEnabled();
});

test('the shortcut reviews what is selected on a page without a form', async ({ extension }) => {
  const page = await open(extension);
  const side = await sidePanel(extension, page);
  await select(page);
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch: (command: string, tab: unknown) => void }).dispatch(
      'panel',
      tab,
    );
  });
  await expect(side.getByRole('heading', { name: 'Rechnungsdruck' })).toBeVisible();
});

test.describe('where the site is switched off', () => {
  test.use({ granted: false });

  test('nothing is read before a click on the toolbar button, and what is selected after it', async ({ extension }) => {
    const page = await open(extension);
    const side = await sidePanel(extension, page);
    await select(page);
    await side.getByRole('button', { name: 'Ausgewählten Text prüfen' }).click();
    await expect(side.getByText(/^Auf dieser Seite ist kein Text ausgewählt/)).toBeVisible();
    await clickAction(page, extension);
    await side.getByRole('button', { name: 'Ausgewählten Text prüfen' }).click();
    await expect(side.getByRole('heading', { name: 'Rechnungsdruck' })).toBeVisible();
  });
});
