/** What the template or the issue form of a site asks stands in the panel until it is answered. */
import type { Frame, Locator } from '@playwright/test';
import { servePages } from '../../sites/serve.ts';
import { unfoldFinding } from '../unfold.ts';
import { expect, openPanel, pillText, test as base } from './fixture.ts';

const test = base.extend<{ pages: string }>({
  pages: async ({ language: _ }, use) => {
    const { url, close } = await servePages();
    await use(url);
    await close();
  },
});

/** Opens the finding with this name. @returns it with all that it says */
async function opened(panel: Frame, name: string): Promise<Locator> {
  const head = panel.locator('[data-finding-head]').filter({ hasText: name });
  await unfoldFinding(head, panel.getByRole('button', { name: /weitere[r]? Hinweis/ }));
  return panel.locator('[data-rule]').filter({ hasText: name });
}

test('a box of a template that nobody ticked stands in the list, and goes with its tick', async ({
  extension,
  pages,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages}/github/new.html/acme/erp/issues/new?template=bug.md`);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const panel = await openPanel(page);
  const box = await opened(panel, 'I searched for duplicates');
  await expect(box).toContainText('In der Vorlage fehlt der Haken bei „I searched for duplicates“.');
  const text = page.getByRole('textbox', { name: 'Markdown value' });
  await text.fill((await text.inputValue()).replace('- [ ]', '- [x]'));
  await expect(box).toHaveCount(0);
});

test('a description template of GitLab that nobody has filled is asked about box by box', async ({
  extension,
  pages,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages}/gitlab/work-item.html/acme/erp/-/work_items/new`);
  const text = page.locator('textarea').first();
  await expect(text).toHaveValue(/I looked for duplicates/);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const panel = await openPanel(page);
  const box = await opened(panel, 'I looked for duplicates');
  await text.fill((await text.inputValue()).replace('- [ ]', '- [x]'));
  await expect(box).toHaveCount(0);
});

test('the questions of an issue form that are not answered stand in the list, and lead to their fields', async ({
  extension,
  pages,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages}/github/form.html/acme/erp/issues/new?template=bug.yml`);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const panel = await openPanel(page);
  const question = await opened(panel, 'Steps to reproduce');
  await expect(question).toContainText('GitHub verlangt das Feld „Steps to reproduce“.');
  await question.getByRole('button', { name: 'Zum Feld' }).click();
  await expect(page.getByLabel('Steps to reproduce')).toBeFocused();
  await page.keyboard.type('1. open the invoice');
  await expect(question).toHaveCount(0);
});
