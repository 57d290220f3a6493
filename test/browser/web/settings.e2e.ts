import { expect, type Page } from '@playwright/test';
import { seedOf, sow } from './seed.ts';
import { test } from './app.ts';

const importGuide = async (page: Page, name: string, content: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Leitfaden aus Datei' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
};

test('language and appearance change at once and stay', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a guide that does not fit is refused with its path, and the one before stays', async ({ page }) => {
  await page.goto('./#/settings');
  const own = { id: 'werk-nord', name: { de: 'Werk Nord', en: 'Plant North' }, version: '1', extends: 'erp-support' };
  await importGuide(page, 'werk-nord.json', JSON.stringify(own));
  await expect(page.getByRole('radio', { name: /Werk Nord/ })).toBeChecked();
  await importGuide(
    page,
    'kaputt.json',
    JSON.stringify({ ...own, service: { calendar: { hours: { mon: 'immer' } } } }),
  );
  await expect(page.getByText('„kaputt.json“ wurde nicht übernommen.')).toBeVisible();
  await expect(page.getByText('service.calendar.hours.mon')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Werk Nord/ })).toBeChecked();
});

test('deleting everything asks first and leaves nothing', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
  await sow(page, seedOf(Date.now()));
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  await expect(page.getByText('6 Entwürfe und 1 Übungsticket endgültig löschen?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Behalten', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
});
