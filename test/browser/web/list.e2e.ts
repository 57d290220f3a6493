/** The list of drafts: many of them, found, marked, put away and brought back, by keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app.ts';
import { seedOf, sow } from './seed.ts';

const rows = (page: Page): Locator => page.locator('[data-row]');
const row = (page: Page, title: string): Locator => page.getByRole('link', { name: title, exact: true });

async function sown(page: Page, count = 0): Promise<void> {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  const now = Date.now();
  const seed = seedOf(now);
  const [one] = seed.drafts;
  if (!one) throw new Error('no draft to copy');
  const many = Array.from({ length: count }, (_, i) => ({
    ...one,
    id: `draft-${String(i).padStart(5, '0')}`,
    title: `Entwurf ${i}`,
    changedAt: now - i,
  }));
  await sow(page, count > 0 ? { drafts: many, practice: [] } : seed);
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await expect(rows(page).first()).toBeVisible();
}

test('10,000 drafts are one list: the keyboard reaches its end, and the document holds only what is near', async ({
  page,
}) => {
  await sown(page, 10_000);
  await expect(rows(page).first()).toHaveText('Entwurf 0');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await expect(row(page, 'Entwurf 9999')).toBeFocused();
  expect(await rows(page).count()).toBeLessThan(80);
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'Entwurf 9998')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row(page, 'Entwurf 0')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('entwurf 777');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '20');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Entwurf 777')).toBeFocused();
});

test('keys still arrive after the row with the focus was scrolled away', async ({ page }) => {
  await sown(page, 1_000);
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '1001');
  await rows(page).first().focus();
  await page.locator('main').evaluate((main) => main.scrollTo(0, 20_000));
  await expect(row(page, 'Entwurf 0')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Entwurf 1')).toBeFocused();
});

test('drafts are chosen, tagged, archived and put into the bin together, and each step can be taken back', async ({
  page,
}) => {
  await sown(page);
  await rows(page).first().focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  const bulk = page.getByRole('group', { name: 'Mit der Auswahl' });
  await expect(bulk).toContainText('2 Entwürfe gewählt');
  await bulk.getByRole('button', { name: 'Schlagwort' }).click();
  await page.keyboard.type('Quartal 4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 Entwürfe mit „Quartal 4“ versehen.')).toBeVisible();
  await page.getByRole('button', { name: 'Filtern' }).click();
  await page.getByRole('combobox', { name: 'Schlagwort', exact: true }).selectOption('Quartal 4');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await expect(rows(page)).toHaveCount(6);
  await bulk.getByRole('button', { name: 'Löschen' }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(rows(page)).toHaveCount(6);
  await rows(page).first().focus();
  await page.keyboard.press('e');
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: /^Archiv\s*1$/ }).click();
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().focus();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Zurückholen' }).click();
  await page.getByRole('button', { name: /^Alle\s*\d/ }).click();
  await expect(rows(page)).toHaveCount(6);
});

test('a pinned draft stands on top and a copy is a draft of its own', async ({ page }) => {
  await sown(page);
  await row(page, 'Mahnlauf: Gebühr je Stufe einstellbar machen').focus();
  await page.keyboard.press('p');
  await expect(rows(page).first()).toHaveText('Mahnlauf: Gebühr je Stufe einstellbar machen');
  await rows(page).first().focus();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Duplizieren' }).click();
  await expect(row(page, 'Mahnlauf: Gebühr je Stufe einstellbar machen (Kopie)')).toBeVisible();
});

test('what lies in the bin comes back, and goes for good only after a question', async ({ page }) => {
  await sown(page);
  const title = 'Lagerplatz 04-17 ist doppelt belegt';
  await row(page, title).focus();
  await page.keyboard.press('Delete');
  await expect(row(page, title)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, title)).toBeVisible();
  await page.getByRole('button', { name: `„${title}“ löschen` }).click();
  await expect(row(page, title)).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: /^Papierkorb/ }).click();
  await page.getByRole('button', { name: `„${title}“ zurückholen` }).click();
  await page.getByRole('button', { name: /^Alle\s*\d/ }).click();
  await page.getByRole('button', { name: `„${title}“ löschen` }).click();
  await page.getByRole('button', { name: /^Papierkorb/ }).click();
  await page.getByRole('button', { name: 'Papierkorb leeren' }).click();
  await expect(page.getByRole('button', { name: 'Behalten' })).toBeFocused();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Hier liegt gerade kein Entwurf.')).toBeVisible();
});

test('? shows every key of the list', async ({ page }) => {
  await sown(page);
  await rows(page).first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tasten in der Liste' })).toContainText('Leertaste');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('keys speak of the same draft when its row has moved', async ({ page }) => {
  await sown(page);
  const title = await rows(page).nth(2).innerText();
  await rows(page).nth(2).focus();
  await page.keyboard.press('p');
  await expect(rows(page).first()).toHaveText(title);
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(row(page, title)).toHaveCount(0);
});
