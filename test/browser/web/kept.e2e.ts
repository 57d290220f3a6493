/** Templates and remembered details: what is kept is seen in the settings, named anew, forgotten and brought back. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { test } from './app.ts';

/** Writes a row without the product, and starts the app on it. */
async function lay(page: Page, table: string, row: object): Promise<void> {
  await page.goto('./#/settings');
  await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
  await page.evaluate(
    async ({ table, row }) => {
      const opening = indexedDB.open('ticketklar');
      const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)));
      const writing = db.transaction(table, 'readwrite');
      writing.objectStore(table).put(row);
      await new Promise((done) => (writing.oncomplete = done));
      db.close();
    },
    { table, row },
  );
  await page.reload();
}

test('a template is named anew and deleted in the settings, by keyboard alone, and comes back', async ({ page }) => {
  const says = { type: 'incident', title: 'Etikett fehlt', body: '', fields: {}, at: 1 };
  await lay(page, 'templates', { id: 'a', name: 'Etikett fehlt', ...says });
  await page.getByRole('button', { name: 'Vorlage „Etikett fehlt“ umbenennen' }).press('Enter');
  const name = page.getByRole('textbox', { name: 'Neuer Name' });
  await expect(name).toBeFocused();
  await name.fill('Lager: Etikett');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Vorlage „Lager: Etikett“ umbenennen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Die Vorlage „Lager: Etikett“ ist gelöscht.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zurückholen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Vorlage „Lager: Etikett“ löschen' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Lager: Etikett', { exact: true })).toBeVisible();
  await expectAccessible(page, 'kept templates');
});

test('remembered details stand in the settings by target; each is forgotten and brought back', async ({ page }) => {
  await page.goto('./#/settings');
  await expect(page.getByText('Noch keine. Mandant, Kontakt')).toBeVisible();
  await lay(page, 'standing', { target: 'practice', fields: { company: 'Werk Nord', version: '12.4' }, at: 1 });
  const desk = page.getByRole('region', { name: 'Übungstisch' });
  await expect(desk.getByRole('listitem')).toHaveCount(2);
  await desk.getByRole('button', { name: 'Mandant für Übungstisch vergessen' }).press('Enter');
  await expect(desk.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Zurückholen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page, 'remembered details');
  await page.getByRole('button', { name: 'Alle vergessen' }).press('Enter');
  await expect(desk).toBeHidden();
  await expect(page.getByText('Alle gemerkten Angaben sind vergessen.')).toBeVisible();
});
