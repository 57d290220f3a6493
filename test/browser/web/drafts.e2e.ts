import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

test('a draft is there again after a reload', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Rechnungsdruck bricht mit FI-1042 ab');
  await bodyOf(page).pressSequentially('Der Lauf bricht ab.');
  await untilSaved(page);
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Rechnungsdruck bricht mit FI-1042 ab');
  await expect(bodyOf(page)).toHaveValue('Der Lauf bricht ab.');
});

test('a deleted draft comes back with one click', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Etikett versetzt');
  await untilSaved(page);
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await page.getByRole('button', { name: '„Etikett versetzt“ löschen' }).click();
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('link', { name: 'Etikett versetzt' })).toBeVisible();
});

test('the list works with the keyboard alone', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Erster');
  await untilSaved(page);
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await page.getByRole('link', { name: 'Erster' }).focus();
  await page.keyboard.press('n');
  await titleOf(page).fill('Zweiter');
  await untilSaved(page);
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await page.getByRole('link', { name: 'Zweiter' }).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('erst');
  await expect(page.getByRole('link', { name: 'Zweiter' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Zweiter' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveValue('Erster');
});

test('single keys do nothing outside the list, and arrow keys are left to the page', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Erster');
  await untilSaved(page);
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  const row = page.getByRole('link', { name: 'Erster' });
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: 'Alles als Datei sichern' }).focus();
  for (const key of ['n', '/', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Alles als Datei sichern' })).toBeFocused();
  // What would have begun a draft would have done it before this row opens.
  await row.press('Enter');
  await expect(titleOf(page)).toHaveValue('Erster');
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await expect(page.getByRole('button', { name: /^Alle\s*1$/ })).toBeVisible();
});

test('a draft leaves as a file and comes back from it on another device', async ({ page, browser }) => {
  await beginDraft(page);
  await titleOf(page).fill('Mahnlauf');
  await bodyOf(page).fill('Eine Gebühr je Stufe.');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Ansehen und senden' }).click();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Datei herunterladen' }).click();
  const file = await (await leaving).path();
  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url().split('#')[0] ?? '');
  const chooser = elsewhere.waitForEvent('filechooser');
  await elsewhere.getByRole('button', { name: 'Aus Datei öffnen' }).click();
  await (await chooser).setFiles({ name: 'mahnlauf.json', mimeType: 'application/json', buffer: await readFile(file) });
  await expect(titleOf(elsewhere)).toHaveValue('Mahnlauf');
  await expect(bodyOf(elsewhere)).toHaveValue('Eine Gebühr je Stufe.');
});

test('a file that is no draft is refused with a sentence', async ({ page }) => {
  await page.goto('./');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Aus Datei öffnen' }).click();
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('status')).toContainText('„x.json“ enthält keinen Entwurf');
});

test('two tabs show one draft and keep what each of them writes', async ({ page, context }) => {
  await beginDraft(page);
  await titleOf(page).fill('Aus dem ersten Tab');
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(titleOf(other)).toHaveValue('Aus dem ersten Tab');
  await bodyOf(other).fill('Aus dem zweiten Tab');
  await expect(bodyOf(page)).toHaveValue('Aus dem zweiten Tab');
  await expect(titleOf(page)).toHaveValue('Aus dem ersten Tab');
});
