/** The key user's first analysis of a report: how it ends, and what it leaves for the next one. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

const title = 'Etikettendrucker Halle 2 druckt leere Etiketten';

async function written(page: Page, text = title): Promise<void> {
  await beginDraft(page);
  await titleOf(page).fill(text);
  await bodyOf(page).fill('Seit heute bleiben die Etiketten am Drucker in Halle 2 leer.');
  await untilSaved(page);
}
async function analysed(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Erstanalyse' }).last().click();
  await expect(page.getByRole('heading', { name: 'Erstanalyse' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ergebnis' })).toBeVisible();
}
async function solved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Im Haus gelöst' }).click();
  await page.getByLabel('Wie wurde es gelöst?').fill('Farbband gewechselt und Treiber neu gewählt.');
  await page.getByRole('button', { name: 'Festhalten' }).click();
  await expect(page.getByText('Die Lösung ist aufgehoben')).toBeVisible();
}

test('a report solved in house leaves its solution, which is offered while a similar draft is written', async ({
  page,
}) => {
  await written(page);
  await analysed(page);
  await expect(page.getByText('Nichts Ähnliches auf diesem Gerät')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Festhalten' })).toBeHidden();
  await solved(page);
  await expectAccessible(page, 'the end of the analysis');
  await written(page, 'Etikettendrucker in Halle 2: leere Etiketten');
  await page.getByText('Wurde schon einmal gelöst').click();
  await expect(page.getByText('Farbband gewechselt')).toBeVisible();
  await analysed(page);
  await page.getByRole('button', { name: /^Lösung übernehmen/ }).click();
  await expect(page.getByLabel('Wie wurde es gelöst?')).toHaveValue(/Farbband/);
});

test('what was solved is corrected, deleted with a way back, and saved as a file', async ({ page }) => {
  await written(page);
  await analysed(page);
  await solved(page);
  await page.getByRole('link', { name: 'Selbst Gelöstes' }).click();
  await expect(page.getByText('1 Erstanalyse')).toBeVisible();
  await page.getByRole('button', { name: /^Lösung ändern/ }).click();
  await page.getByRole('textbox', { name: /^Lösung zu/ }).fill('=Farbband');
  await page.getByRole('button', { name: 'Festhalten' }).click();
  await expect(page.getByText('=Farbband')).toBeVisible();
  await expectAccessible(page, 'what was solved');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tabelle (CSV)' }).click();
  const stream = await (await downloading).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain(`"'=Farbband"`);
  await page.getByRole('button', { name: /^Löschen/ }).click();
  await expect(page.getByText('Noch nichts selbst gelöst.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('=Farbband')).toBeVisible();
});

test('a duplicate names its ticket and goes to the archive, until that is taken back', async ({ page }) => {
  await written(page, 'Etikettendrucker Halle 2: Etiketten bleiben leer');
  await written(page);
  await analysed(page);
  await page.getByRole('button', { name: /^Ist dasselbe/ }).click();
  await expect(page.getByLabel('Welches Ticket ist es?')).toHaveValue(/bleiben leer/);
  await page.getByRole('button', { name: 'Festhalten' }).click();
  await expect(page.getByText('Schon gemeldet. Der Entwurf liegt im Archiv.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: 'Schon gemeldet' })).toBeVisible();
});

test('a report that becomes a ticket leads back to its draft', async ({ page }) => {
  await written(page);
  await analysed(page);
  await page.getByRole('button', { name: 'Wird ein Ticket' }).click();
  await page.getByRole('button', { name: 'Ticket schreiben' }).click();
  await expect(titleOf(page)).toHaveValue(title);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 400])
    test(`the first analysis has no barrier that a program can find (${colorScheme}, ${width} px)`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await written(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${page.url()}/analysis`);
      await page.getByRole('button', { name: 'Braucht Wissen' }).click();
      await expect(page.getByLabel('Welches Wissen fehlt')).toBeVisible();
      await expectAccessible(page, 'the first analysis');
    });
