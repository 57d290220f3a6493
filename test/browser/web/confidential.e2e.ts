/** Secrets and personal data are pointed out while one writes, and what is replaced is nowhere on the disk any more. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

const iban = 'DE89 3704 0044 0532 0130 00';

/** Everything that the database holds, files included, as one text. */
const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('ticketklar');
    const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const texts: string[] = [];
    for (const name of db.objectStoreNames) {
      const all = db.transaction(name).objectStore(name).getAll();
      const rows = await new Promise<object[]>((done) => (all.onsuccess = () => done(all.result as object[])));
      for (const row of rows) texts.push(JSON.stringify(row), 'blob' in row ? await (row.blob as Blob).text() : '');
    }
    db.close();
    return texts.join('\n');
  });

test('what is confidential is replaced everywhere by the same placeholder, and undo brings it back', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill(`Überweisung an ${iban} fehlt`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei wählen' }).first().click();
  await (
    await chooser
  ).setFiles({
    name: 'Auszug DE89370400440532013000.log',
    mimeType: 'text/plain',
    buffer: Buffer.from('07:40 PAY DE89370400440532013000 password=Herbstlaub#77'),
  });
  await bodyOf(page).fill(`Die Zahlung auf ${iban} ist weg. Passwort: Herbstlaub#77`);
  await page.locator('[data-place=version]').fill('Mit Herbstlaub#77');
  const box = page.getByRole('region', { name: 'Vertrauliches' });
  await expect(box.getByRole('listitem')).toHaveCount(3);
  await expect(box).toContainText('Passwort oder Schlüssel');
  await untilSaved(page);
  expect(await onDisk(page)).toContain('Herbstlaub#77');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await box.getByRole('button', { name: 'Alle 3 ersetzen' }).press('Enter');
  await expect(box).toBeHidden();
  await expect(titleOf(page)).toHaveValue('Überweisung an [IBAN-1] fehlt');
  await expect(bodyOf(page)).toHaveValue('Die Zahlung auf [IBAN-1] ist weg. Passwort: [GEHEIM-1]');
  await expect(page.locator('[data-place=version]')).toHaveValue('Mit [GEHEIM-1]');
  await expect(page.getByText('Auszug [IBAN-1].log').first()).toBeVisible();
  await untilSaved(page);
  await expect(page.getByText('3 Stellen ersetzt, auch in früheren Fassungen.').first()).toBeVisible();
  const kept = await onDisk(page);
  expect(kept).toContain('07:40 PAY [IBAN-1] password=[GEHEIM-1]');
  for (const gone of ['Herbstlaub', '0532013000', '0532 0130 00']) expect(kept).not.toContain(gone);

  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveValue(`Die Zahlung auf ${iban} ist weg. Passwort: Herbstlaub#77`);
  await expect(titleOf(page)).toHaveValue(`Überweisung an ${iban} fehlt`);
  await expect(page.getByText('Auszug DE89370400440532013000.log').first()).toBeVisible();
  await expect(box.getByRole('listitem')).toHaveCount(3);
});

test('somebody’s address may stay where the writer wants it, and before sending it is asked again for the rest', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill('Rückruf');
  await bodyOf(page).fill('Bitte Frau Weber anrufen: 030 23125-123, Passwort: Herbstlaub#77');
  const box = page.getByRole('region', { name: 'Vertrauliches' });
  await box.getByRole('button', { name: 'Telefonnummer bleibt im Ticket' }).click();
  await expect(box.getByRole('listitem')).toHaveCount(1);
  await expect(box.getByRole('button', { name: /bleibt im Ticket/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ansehen und senden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Passwort oder Schlüssel durch einen Platzhalter ersetzen' }).click();
  await expect(dialog.locator('pre')).toHaveText('Bitte Frau Weber anrufen: 030 23125-123, Passwort: [GEHEIM-1]');
});
