/** The figures of a list: what the list carries, with formulas and tables, and nothing about groups under five. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { test } from './app.ts';
import { jiraExport, readList } from './lists.ts';

const open = async (page: Page, content: string): Promise<void> => {
  await readList(page, content);
  await page.getByRole('link', { name: 'Kennzahlen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kennzahlen' })).toBeVisible();
};

test('the figures say how many tickets are solvable at first read, and from what that is computed', async ({
  page,
}) => {
  await open(page, jiraExport(60));
  await expect(page.getByRole('heading', { name: 'Auf Anhieb lösbar' })).toBeVisible();
  await expect(page.getByText(/Auf Anhieb lösbar = Tickets ohne offenes Muss ÷ alle Tickets = \d+ ÷ 60/)).toBeVisible();
  await expect(page.getByText(/^Diese Gruppe|Keine Auswertung nach Personen/)).toBeVisible();
  await expect(page.getByText('Petra Lang')).toHaveCount(0);
});

test('each picture is there with its title, its description and its table', async ({ page }) => {
  await open(page, jiraExport(60));
  const pictures = page.getByRole('figure');
  await expect(pictures).toHaveCount(4);
  for (const picture of await pictures.all()) {
    await expect(picture.locator('svg')).toBeVisible();
    await expect(picture.getByRole('img')).toHaveAccessibleName(/.+/);
    await expect(picture.getByRole('img')).toHaveAccessibleDescription(/.+/);
    await picture.getByText('Als Tabelle').click();
    await expect(picture.getByRole('table')).toBeVisible();
  }
});

test('modules of fewer than five tickets are not shown, and that is said; a module narrows what is missing', async ({
  page,
}) => {
  await open(page, jiraExport(60));
  const groups = page.getByRole('region', { name: 'Nach Gruppen' }).getByRole('table');
  await expect(groups.getByRole('rowheader')).toHaveText(['Lager', 'Einkauf', 'Verkauf']);
  await expect(page.getByText('Eine Gruppe mit weniger als fünf Tickets ist nicht gezeigt')).toBeVisible();
  await expect(page.getByText('Geheimprojekt')).toHaveCount(0);
  await groups.getByRole('button', { name: 'Lager' }).press('Enter');
  await expect(page.getByText('das Häufigste zuerst, nur Lager')).toBeVisible();
  await page.getByRole('group', { name: 'Gruppieren nach' }).getByRole('button', { name: 'Monat' }).press('Enter');
  await expect(groups.getByRole('rowheader').first()).toContainText('26');
});

test('a list that does not say who wrote the comments gets a sentence instead of a figure', async ({ page }) => {
  const rows = Array.from({ length: 6 }, (_, i) => `${i};Drucker ${i};geht nicht`);
  await open(page, `Nummer;Titel;Beschreibung\n${rows.join('\n')}\n`);
  await expect(page.getByText('Diese Liste sagt nicht, wer welchen Kommentar geschrieben hat.')).toBeVisible();
  await expect(page.getByText('Ein Verlauf braucht zwei Monate').first()).toBeVisible();
});

test('on a telephone nothing scrolls but what the figures stand in, and that ends where they end', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 900 });
  await open(page, jiraExport(60));
  await expect(page.locator('figure svg')).toHaveCount(4);
  await expect(page.getByRole('region', { name: 'Nach Gruppen' }).getByRole('table')).toBeVisible();
  const spare = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  expect(await spare()).toBe(0);
});

test('of fewer than five tickets nothing is said', async ({ page }) => {
  await open(page, 'Nummer;Titel;Beschreibung\n1;Drucker;geht nicht\n');
  await expect(page.getByText('Kennzahlen gibt es ab fünf Tickets.')).toBeVisible();
});

test('the figures are saved as a table in which nothing is a formula', async ({ page }) => {
  await open(page, jiraExport(60).replaceAll('Verkauf', '=1+1'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Tabelle (CSV)' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain('"Auf Anhieb lösbar";"Alle Tickets"');
  expect(text).not.toMatch(/(^|[;"\n])=/);
  expect(text).not.toContain('Geheimprojekt');
});

for (const [language, theme, width] of [
  ['de', 'light', 1280],
  ['en', 'dark', 400],
] as const)
  test(`the figures are accessible: ${language}, ${theme}, ${width} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      ...{ locale: language, colorScheme: theme, reducedMotion: 'reduce', viewport: { width, height: 800 } },
    });
    const page = await context.newPage();
    await page.goto('./#/review/figures');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'figures without a list');
    await readList(page, jiraExport(60));
    await page.goto('./#/review/figures');
    await expect(page.locator('figure svg')).toHaveCount(4);
    for (const table of await page.locator('figure details summary').all()) await table.click();
    await expectAccessible(page, 'figures');
    await context.close();
  });
