/** Drafts as files in a real browser: saved, lost, brought back; handed over; and a file that is not what it says. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';
import { seedOf, sow } from './seed.ts';

async function choose(page: Page, button: string, file: { name: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ ...file, mimeType: 'application/octet-stream' });
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await leaving).path());
}

test('a backup brings back drafts and evidence after everything was deleted', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Mahnlauf');
  await bodyOf(page).fill('Eine Gebühr je Stufe.');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei wählen' }).first().click();
  await (await chooser).setFiles({ name: 'lauf.log', mimeType: 'text/plain', buffer: Buffer.from('07:40 ABORT') });
  await expect(page.getByText('lauf.log').first()).toBeVisible();
  await untilSaved(page);
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByRole('button', { name: 'Dunkel' }).click();
  const backup = await saved(page, 'Alles als Datei sichern');
  await expect(page.getByText('Letzte Sicherung als Datei:')).toBeVisible();
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Alles ist gelöscht.')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await choose(page, 'Sicherung öffnen', { name: 'sicherung.zip', buffer: backup });
  await expect(titleOf(page)).toHaveValue('Mahnlauf');
  await expect(bodyOf(page)).toHaveValue('Eine Gebühr je Stufe.');
  await expect(page.getByText('lauf.log').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('drafts are handed over for completion by somebody, with the questions that are open', async ({ page }) => {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  const seed = seedOf(Date.now());
  await sow(page, { ...seed, drafts: seed.drafts.map((draft) => ({ ...draft, evidence: [] })) });
  await page.goto('./#/');
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Zur Ergänzung weitergeben' }).click();
  await page.getByLabel('Wer soll ergänzen?').fill('Frau Demir');
  const leaving = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Als Datei sichern' }).click();
  const file = await leaving;
  expect(file.suggestedFilename()).toMatch(/^ticketklar-Frau-Demir-\d{4}-\d\d-\d\d\.zip$/);
  const bytes = await readFile(await file.path());
  expect(bytes.toString('utf8')).toContain('Zur Ergänzung durch Frau Demir');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await choose(page, 'Aus Datei öffnen', { name: 'zurück.zip', buffer: bytes });
  await expect(titleOf(page)).toHaveValue('Rechnungsdruck bricht mit FI-1042 ab');
});

test('a ZIP file that is not what it says is refused in a sentence, and nothing is changed', async ({ page }) => {
  await page.goto('./');
  await choose(page, 'Aus Datei öffnen', { name: 'x.zip', buffer: Buffer.from('PK\u0003\u0004 und mehr nicht') });
  await expect(page.getByText('Die Datei ist keine lesbare ZIP-Datei. Es wurde nichts geändert.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
});

test('opening a file shows how far it is, can be cancelled by keyboard, and then nothing has changed', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill('Mahnlauf');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei wählen' }).first().click();
  await (await chooser).setFiles({ name: 'lauf.log', mimeType: 'text/plain', buffer: Buffer.from('07:40 ABORT') });
  await expect(page.getByText('lauf.log').first()).toBeVisible();
  await untilSaved(page);
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  const backup = await saved(page, 'Alles als Datei sichern');
  await expect(page.getByText('Letzte Sicherung als Datei:')).toBeVisible();
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Alles ist gelöscht.')).toBeVisible();
  // The check of a file's bytes takes as long as this test wants it to.
  await page.evaluate(() => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const released = new Promise<void>((done) => addEventListener('released', () => done(), { once: true }));
    crypto.subtle.digest = async (...of) => {
      await released;
      return digest(...of);
    };
  });
  await choose(page, 'Sicherung öffnen', { name: 'sicherung.zip', buffer: backup });
  await expect(page.getByRole('progressbar', { name: /^Datei wird gelesen/ })).toBeVisible();
  await page.setViewportSize({ width: 400, height: 800 });
  await expectAccessible(page, 'a file that is being read');
  await page.getByRole('button', { name: 'Abbrechen' }).focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => dispatchEvent(new Event('released')));
  await expect(page.getByText('Abgebrochen. Es wurde nichts geändert.')).toBeVisible();
  await page.getByRole('button', { name: 'Ausblenden' }).click();
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
});
