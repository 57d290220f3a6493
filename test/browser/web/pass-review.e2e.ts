/** A review goes to a colleague as one file and is merged there. */
import { expect, type Page } from '@playwright/test';
import { test } from './app.ts';
import { readList } from './lists.ts';

const list =
  'Nummer;Titel;Beschreibung;Erstellt\n' +
  '1;Umlagerung nach Lager 17 gesperrt;Die Umlagerung ist gesperrt.;18.11.2026\n' +
  '2;Rechnungsdruck ist gesperrt;Der Druck ist gesperrt.;19.11.2026\n';

async function overruled(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('button', { name: 'Hier nicht nötig: Schritte zum Fehler' }).click();
  await expect(page.getByRole('button', { name: 'Wieder prüfen: Schritte zum Fehler' })).toBeVisible();
}
async function passedOn(page: Page): Promise<string> {
  await page.getByText('Ergebnis speichern').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prüfung weitergeben (ZIP)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^pruefung-.*\.zip$/);
  return download.path();
}

test('a review passed on opens at a colleague’s with its decisions, and comes back merged with the own ones', async ({
  page,
  browser,
}) => {
  await readList(page, list);
  await overruled(page, 'Umlagerung nach Lager 17 gesperrt');
  const file = await passedOn(page);
  const desk = await browser.newContext({ locale: 'de-DE' });
  const colleague = await desk.newPage();
  await colleague.goto('./#/review');
  const first = colleague.waitForEvent('filechooser');
  await colleague.getByRole('button', { name: 'Datei wählen' }).click();
  await (await first).setFiles(file);
  await expect(colleague.locator('[data-row]')).toHaveCount(2);
  await overruled(colleague, 'Rechnungsdruck ist gesperrt');
  const back = await passedOn(colleague);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Weitere Datei' }).click();
  await (await choosing).setFiles(back);
  await page.getByRole('button', { name: 'Rechnungsdruck ist gesperrt', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Wieder prüfen: Schritte zum Fehler' })).toBeVisible();
  await page.getByRole('button', { name: 'Umlagerung nach Lager 17 gesperrt', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Wieder prüfen: Schritte zum Fehler' })).toBeVisible();
  await desk.close();
});

test('a file that is no review and no workbook is refused in a sentence', async ({ page }) => {
  await readList(page, list);
  await passedOn(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Weitere Datei' }).click();
  await (await choosing).setFiles({ name: 'x.zip', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 nothing') });
  await expect(page.getByRole('alert')).toContainText('keine lesbare Excel-Datei');
});
