/** A draft into a form with its files, and the whole form back in one step. */
import type { Frame, Page } from '@playwright/test';
import { expect, newIssue, openPanel, test, type Extension } from './fixture.ts';
import { draftTitle, storeDraft } from './stored-draft.ts';

async function fill(page: Page): Promise<Frame> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${draftTitle}“ ins Formular` }).click();
  await expect(panel.getByText('eingetragen').first()).toBeVisible();
  return panel;
}
const line = (panel: Frame, name: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByText(name, { exact: true }) });
const namesIn = (page: Page): Promise<string[]> =>
  page.locator('#attachments').evaluate((input: HTMLInputElement) => [...(input.files ?? [])].map(({ name }) => name));
const files = { 'protokoll.txt': 'FI-1042 im Druck', 'gedächtnis.log': 'x'.repeat(3_500_000) };

/** The form as somebody has begun it: nothing of it may be lost by a draft. */
async function begin(extension: Extension): Promise<Page> {
  const page = await extension.open(newIssue);
  await page.locator('#issue_category_id').selectOption('2');
  await expect(page.locator('#issue_category_id')).toHaveValue('2');
  await page.locator('#issue_subject').fill('Etwas anderes');
  await page.locator('#issue_description').fill('*Mit Mühe* geschrieben,\nzwei Zeilen.');
  return page;
}
const expectBegun = async (page: Page): Promise<void> => {
  await expect(page.locator('#issue_subject')).toHaveValue('Etwas anderes');
  await expect(page.locator('#issue_description')).toHaveValue('*Mit Mühe* geschrieben,\nzwei Zeilen.');
  await expect(page.locator('#issue_tracker_id')).toHaveValue('1');
  await expect(page.locator('#issue_priority_id')).toHaveValue('2');
  await expect(page.locator('#issue_category_id')).toHaveValue('2');
  await expect(page.locator('#issue_custom_field_values_1')).toHaveValue('');
};

test('the files of a draft are attached to the form, beside those that were there', async ({ extension }) => {
  await (await storeDraft(extension, {}, files)).close();
  const page = await extension.open(newIssue);
  await page
    .locator('#attachments')
    .setInputFiles({ name: 'eigene.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
  const panel = await fill(page);
  await expect(line(panel, 'Anhänge')).toContainText('eingetragen');
  expect(await namesIn(page)).toEqual(['eigene.txt', 'protokoll.txt', 'gedächtnis.log']);
  const sizes = await page
    .locator('#attachments')
    .evaluate((input: HTMLInputElement) => [...(input.files ?? [])].map(({ size }) => size));
  expect(sizes).toEqual([1, 16, 3_500_000]);
});

test('a file that the form does not take is said to be left, and can be downloaded', async ({ extension }) => {
  await (await storeDraft(extension, {}, files)).close();
  const page = await extension.open(newIssue);
  await page.locator('#attachments').evaluate((input: HTMLInputElement) => (input.multiple = false));
  const panel = await fill(page);
  await expect(line(panel, 'Anhänge')).toContainText('zum Teil angehängt');
  expect(await namesIn(page)).toEqual(['protokoll.txt']);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Herunterladen: gedächtnis.log' }).click();
  expect((await download).suggestedFilename()).toBe('gedächtnis.log');
});

test('one undo brings the whole form back, though the page has drawn it anew', async ({ extension }) => {
  await (await storeDraft(extension, {}, { 'protokoll.txt': 'FI-1042' })).close();
  const page = await begin(extension);
  const panel = await fill(page);
  await expect(page.locator('#issue_tracker_id')).toHaveValue('2');
  await expect(page.locator('#issue_subject')).toHaveValue(draftTitle);
  await panel.getByRole('button', { name: 'Eintragen rückgängig machen' }).click();
  await expect(panel.getByText('Das Formular steht wieder wie vorher.')).toBeVisible();
  await expectBegun(page);
  expect(await namesIn(page)).toEqual([]);
  await expect(panel.getByRole('button', { name: 'Eintragen rückgängig machen' })).toHaveCount(0);
});

test('the undo works by keyboard, and keeps as a draft what was written since', async ({ extension }) => {
  await (await storeDraft(extension)).close();
  const page = await begin(extension);
  const panel = await fill(page);
  await page.locator('#issue_subject').fill('Nach dem Eintragen geändert');
  await panel.getByRole('heading', { name: 'Entwürfe' }).click();
  await page.keyboard.press('Control+z');
  await expect(panel.getByText('Was Sie danach geschrieben haben, liegt bei den Entwürfen.')).toBeVisible();
  await expectBegun(page);
  await panel.getByRole('button', { name: 'Zurück zu den Hinweisen' }).click();
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await expect(panel.getByText('Nach dem Eintragen geändert')).toBeVisible();
});

test('nothing in a draft becomes a command of the system', async ({ extension }) => {
  const body = 'Siehe #42 und {{include(Geheim)}}, sagt @meier.';
  await (await storeDraft(extension, { body })).close();
  const page = await extension.open(newIssue);
  // The same form in Markdown, which Redmine acts upon.
  await page.evaluate(() => {
    document.querySelector('script[src*="jstoolbar"]')?.setAttribute('src', '/javascripts/jstoolbar/common_mark.js');
  });
  await fill(page);
  await expect(page.locator('#issue_description')).toHaveValue(/!#42 und !\{\{include\(Geheim\)\}\}, sagt !@meier/);
});
