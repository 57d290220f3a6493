/** A browser that throws its database away: the drafts are back from the second copy, those that were deleted are not. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from '../accessible.ts';
import { untilCopied, untilNotCopied } from '../copied.ts';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

/** Behind the app's back, on a page of the same origin that does not open it. */
async function loseDatabase(page: Page): Promise<void> {
  await page.goto('app.webmanifest');
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('ticketklar');
        request.onsuccess = () => done();
        request.onerror = () => failed(new Error(request.error?.message));
      }),
  );
}

async function write(page: Page, title: string): Promise<void> {
  await beginDraft(page);
  await titleOf(page).fill(title);
  await bodyOf(page).fill(`Text von ${title}`);
  await untilSaved(page);
}
const back = (page: Page) => page.getByRole('status').filter({ hasText: 'aus der zweiten Kopie wieder da' });
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

test('drafts whose database is gone are back, and one that was deleted for good is not', async ({ page }) => {
  for (const title of ['Mahnlauf bricht ab', 'Etikett versetzt', 'Gehört gelöscht']) await write(page, title);
  await untilCopied(page, 'Text von Gehört gelöscht');
  await page.goto('./#/');
  await page.getByRole('button', { name: '„Gehört gelöscht“ löschen' }).click();
  await expect(row(page, 'Gehört gelöscht')).toHaveCount(0);
  await page.getByRole('button', { name: /^Papierkorb/ }).click();
  await page.getByRole('button', { name: 'Papierkorb leeren' }).click();
  await expect(page.getByRole('button', { name: 'Behalten' })).toBeFocused();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Hier liegt gerade kein Entwurf.')).toBeVisible();
  await untilNotCopied(page, 'Gehört gelöscht');
  await loseDatabase(page);
  await page.goto('./');
  await expect(back(page)).toContainText('2 Entwürfe fehlten in der Datenbank');
  await expect(row(page, 'Mahnlauf bricht ab')).toBeVisible();
  await expect(row(page, 'Etikett versetzt')).toBeVisible();
  await expect(row(page, 'Gehört gelöscht')).toHaveCount(0);
  await expectAccessible(page, 'drafts that are back');
  await row(page, 'Mahnlauf bricht ab').getByRole('link').first().click();
  await expect(bodyOf(page)).toHaveValue('Text von Mahnlauf bricht ab');
  await page.reload();
  await expect(bodyOf(page)).toHaveValue('Text von Mahnlauf bricht ab');
  // It stays until somebody has read it.
  await back(page).getByRole('button', { name: 'Verstanden' }).click();
  await expect(back(page)).toHaveCount(0);
  await page.reload();
  await expect(bodyOf(page)).toHaveValue('Text von Mahnlauf bricht ab');
  await expect(back(page)).toHaveCount(0);
});

test('deleting everything deletes the second copy, too', async ({ page }) => {
  await write(page, 'Mahnlauf bricht ab');
  await untilCopied(page, 'Mahnlauf');
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Alles ist gelöscht.')).toBeVisible();
  await untilNotCopied(page, 'Mahnlauf');
  await loseDatabase(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
  await write(page, 'Der nächste');
  await untilCopied(page, 'Der nächste');
  await untilNotCopied(page, 'Mahnlauf');
});

test('what is replaced by a placeholder is not in the second copy either', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Zahlung fehlt');
  await bodyOf(page).fill('Die Zahlung ist weg. Passwort: Herbstlaub#77');
  await untilCopied(page, 'Herbstlaub#77');
  const box = page.getByRole('region', { name: 'Vertrauliches' });
  await box.getByRole('button', { name: /ersetzen$/ }).press('Enter');
  await expect(bodyOf(page)).toHaveValue('Die Zahlung ist weg. Passwort: [GEHEIM-1]');
  await untilCopied(page, '[GEHEIM-1]');
  await untilNotCopied(page, 'Herbstlaub');
});

test('where the database cannot be opened at all, the texts leave from the second copy, and are there after a new beginning', async ({
  page,
}) => {
  await write(page, 'Mahnlauf bricht ab');
  await untilCopied(page, 'Text von Mahnlauf');
  await page.goto('app.webmanifest');
  // What Chromium says of a database whose files it cannot read.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('repaired')) return;
    const deletes = Reflect.get(IDBFactory.prototype, 'deleteDatabase') as (...args: unknown[]) => IDBOpenDBRequest;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
    IDBFactory.prototype.deleteDatabase = function (name) {
      sessionStorage.setItem('repaired', '1');
      return Reflect.apply(deletes, this, [name]);
    };
  });
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Der Text von 1 Entwurf steht auch in der zweiten Kopie');
  await expectAccessible(page, 'the way out by the second copy');
  const leaving = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Zweite Kopie als Datei sichern' }).click();
  const files = unzipSync(new Uint8Array(await readFile(await (await leaving).path())));
  expect(strFromU8(files['drafts.html'] ?? new Uint8Array())).toContain('Text von Mahnlauf bricht ab');
  await alert.getByRole('button', { name: 'Neu beginnen …' }).click();
  await expect(alert).toContainText('Der Text von 1 Entwurf kommt danach aus der zweiten Kopie wieder');
  await expect(alert).toContainText('verloren: Dateien, frühere Fassungen, Ausgang');
  await expectAccessible(page, 'the question before a new beginning');
  await alert.getByRole('button', { name: 'Löschen und neu beginnen' }).click();
  await expect(back(page)).toContainText('1 Entwurf fehlte in der Datenbank');
  await expect(row(page, 'Mahnlauf bricht ab')).toBeVisible();
});

test('where more than the second copy can be saved, its file alone is not enough to begin anew', async ({ page }) => {
  await write(page, 'Mahnlauf bricht ab');
  await untilCopied(page, 'Text von Mahnlauf');
  await page.goto('app.webmanifest');
  // `fields` is missing, which no version has ever written.
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('ticketklar');
        request.onerror = () => failed(new Error(request.error?.message));
        request.onsuccess = () => {
          const writing = request.result.transaction('drafts', 'readwrite');
          const row = { id: 'd', state: 'working', changedAt: 1, title: 'Seltene Zeile', body: '' };
          writing.objectStore('drafts').put(row);
          writing.onerror = () => failed(new Error(writing.error?.message));
          writing.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
  );
  await page.goto('./');
  const alert = page.getByRole('alert');
  const anew = alert.getByRole('button', { name: 'Neu beginnen …' });
  const saved = async (name: string): Promise<void> => {
    const leaving = page.waitForEvent('download');
    await alert.getByRole('button', { name }).click();
    await leaving;
  };
  await saved('Zweite Kopie als Datei sichern');
  await expect(alert.getByRole('status')).toContainText('Sichern Sie auch alles Lesbare');
  await expect(anew).toHaveCount(0);
  await saved('Alles Lesbare als Datei sichern');
  await expect(alert.getByRole('status')).toContainText('Die Datei ist heruntergeladen');
  await anew.click();
  await expect(alert).toContainText('1 Entwurf kommt danach aus der zweiten Kopie wieder; alles andere steht nur in');
  await expect(alert.getByRole('button', { name: 'Nichts löschen' })).toBeFocused();
});

test('the page of a draft that is missing shows it as soon as it is back', async ({ page }) => {
  await write(page, 'Mahnlauf bricht ab');
  const address = page.url();
  await untilCopied(page, 'Text von Mahnlauf bricht ab');
  await loseDatabase(page);
  await page.goto(address);
  await expect(back(page)).toContainText('1 Entwurf fehlte in der Datenbank');
  await expect(bodyOf(page)).toHaveValue('Text von Mahnlauf bricht ab');
});
