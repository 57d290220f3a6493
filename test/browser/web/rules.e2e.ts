/** Rules are tried on a list before anybody else sees them: what they would say more or less, and how often they are right. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { test } from './app.ts';
import { jiraExport, readList } from './lists.ts';

const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
/** Opens the rules of a list; all tickets are tried. */
async function open(page: Page): Promise<void> {
  await readList(page, jiraExport(40));
  await page.getByRole('link', { name: 'Regeln erproben' }).click();
  await tried(page);
}
const tried = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: 'Alle Tickets geprüft.' })).toHaveCount(1);
/** How often a rule speaks so far, and would speak. */
const counts = (page: Page, name: string): Promise<string[]> =>
  row(page, name)
    .getByRole('cell')
    .allInnerTexts()
    .then((cells) => cells.slice(1, 4));

test('a rule that is switched off would speak in no ticket, until that is taken back', async ({ page }) => {
  await open(page);
  const [before] = await counts(page, 'Zugang zum System');
  expect(Number(before)).toBeGreaterThan(0);
  expect(await counts(page, 'Zugang zum System')).toEqual([before, before, '0']);
  await row(page, 'Zugang zum System').getByRole('combobox').selectOption('aus');
  await expect.poll(() => counts(page, 'Zugang zum System')).toEqual([before, '0', `−${before}`]);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => counts(page, 'Zugang zum System')).toEqual([before, before, '0']);
});

test('the changed guide is taken over as a file that extends the one in use; nothing applies before that', async ({
  page,
}) => {
  await open(page);
  const save = page.getByRole('button', { name: 'Leitfaden als Datei' });
  await expect(save).toBeDisabled();
  await row(page, 'Zugang zum System').getByRole('combobox').selectOption('Kann');
  await row(page, 'Schritte zum Fehler').getByRole('spinbutton').fill('3');
  await page.keyboard.press('Enter');
  const downloading = page.waitForEvent('download');
  await save.click();
  const path = await (await downloading).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    ...{ id: 'erp-support-trial', extends: 'erp-support', rules: { 'access-not-stated': 'could' } },
    weights: { 'steps-missing': 3 },
  });
  await page.goto('./#/settings');
  await expect(page.getByRole('radio', { name: /^ERP-Support(?!, angepasst)/ })).toBeChecked();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Leitfaden/ }).click();
  await (await choosing).setFiles(path);
  await expect(page.getByRole('radio', { name: /^ERP-Support, angepasst/ })).toBeChecked();
});

test('a guide that is loaded anew is tried as it is now', async ({ page }) => {
  const load = async (setting: string): Promise<void> => {
    await page.goto('./#/settings');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Leitfaden aus Datei' }).click();
    const name = `Haus mit ${setting}`;
    const guide = { id: 'haus', version: '1', name: { de: name, en: name }, extends: 'erp-support' };
    const buffer = Buffer.from(JSON.stringify({ ...guide, rules: { 'access-not-stated': setting } }));
    await (await choosing).setFiles({ name: 'haus.json', mimeType: 'application/json', buffer });
    await expect(page.getByRole('radio', { name })).toBeChecked();
  };
  await load('could');
  await open(page);
  const list = page.url();
  const setting = row(page, 'Zugang zum System').getByRole('combobox').locator('option:checked');
  await expect(setting).toHaveText('Kann');
  await load('must');
  await page.goto(list);
  await expect(setting).toHaveText('Muss');
});

test('examples are judged by hand, and the share of right ones is kept', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Zugang zum System' }).press('Enter');
  const examples = page.getByRole('list', { name: 'Beispiele: Zugang zum System' }).getByRole('listitem');
  await expect(examples).toHaveCount(5);
  for (const [i, name] of (['trifft zu', 'Fehlalarm', 'trifft zu', 'trifft zu', 'trifft zu'] as const).entries()) {
    await examples.nth(i).getByRole('button', { name }).press('Enter');
    await expect(examples.nth(i).getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(row(page, 'Zugang zum System')).toContainText('4 von 5, 80 %');
  await page.reload();
  await expect(row(page, 'Zugang zum System')).toContainText('4 von 5, 80 %');
});

test('a rule that says nothing in this list is found by its name or on request', async ({ page }) => {
  await open(page);
  await expect(row(page, 'Abnahmekriterien')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Regel suchen' }).fill('abnahme');
  await expect(row(page, 'Abnahmekriterien')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Regel suchen' }).fill('');
  await page.getByRole('button', { name: /Regeln, die hier nichts sagen, zeigen/ }).press('Enter');
  await expect(row(page, 'Abnahmekriterien')).toBeVisible();
});

test('what was overruled in the list is counted beside its rule', async ({ page }) => {
  await readList(page, jiraExport(12));
  await page.getByRole('button', { name: 'Drucker' }).first().click();
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Hier nicht nötig: / })
    .first()
    .click();
  const again = page.getByRole('article').getByRole('button', { name: /^Wieder prüfen: / });
  await expect(again).toHaveCount(1);
  const name = ((await again.getAttribute('aria-label')) ?? '').replace('Wieder prüfen: ', '');
  await page.getByRole('link', { name: 'Regeln erproben' }).click();
  await expect(row(page, name).getByRole('cell').nth(6)).toHaveText('1');
});

test('a name that the organisation gives a system is known at once, and the rule speaks less', async ({ page }) => {
  await open(page);
  await page.getByText('Eigene Wörter').click();
  await page.getByLabel('Systeme', { exact: true }).fill('Umlagerung');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await counts(page, 'System'))[2]).toMatch(/^−\d+$/);
});

test('another guide is tried on the list as it is, and the one in use comes back', async ({ page }) => {
  await open(page);
  const guide = page.getByLabel('Leitfaden zur Probe');
  await expect(guide.locator('option:checked')).toHaveText('ERP-Support (in Gebrauch)');
  const before = await counts(page, 'Zugang zum System');
  await guide.selectOption('Software-Fehlerbericht');
  await expect(page.getByText(/^Reifegrad im Mittel bisher \d+,\d, mit den Änderungen \d+,\d$/)).toBeVisible();
  await page.getByLabel('nur mit Unterschied').check();
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: /[+−]\d/ })
      .first(),
  ).toBeVisible();
  await page.getByLabel('nur mit Unterschied').uncheck();
  await guide.selectOption('ERP-Support (in Gebrauch)');
  await expect.poll(() => counts(page, 'Zugang zum System')).toEqual(before);
});

test('a weight changes how ready the tickets are, not what is said', async ({ page }) => {
  await open(page);
  const before = await counts(page, 'Schritte zum Fehler');
  await row(page, 'Schritte zum Fehler').getByRole('spinbutton').fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Reifegrad im Mittel bisher /)).toBeVisible();
  expect(await counts(page, 'Schritte zum Fehler')).toEqual(before);
});

test('nothing has to be scrolled sideways in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await open(page);
  await page.getByRole('button', { name: 'Zugang zum System' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Fehlalarm' }).first()).toBeInViewport();
  const wide = page.getByRole('region', { name: 'Regeln erproben' });
  expect(await wide.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Kennzahlen' }).click();
  const groups = page.getByRole('region', { name: 'Nach Gruppen' });
  await expect(groups.getByRole('button').first()).toBeVisible();
  expect(await groups.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeLessThanOrEqual(0);
});

for (const [language, theme, width] of [
  ['de', 'light', 1280],
  ['en', 'dark', 400],
] as const)
  test(`trying rules is accessible: ${language}, ${theme}, ${width} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      ...{ locale: language, colorScheme: theme, reducedMotion: 'reduce', viewport: { width, height: 800 } },
    });
    const page = await context.newPage();
    await readList(page, jiraExport(12));
    await page.goto('./#/review/rules');
    await page.getByRole('rowheader').first().getByRole('button').click();
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await page.locator('summary').first().click();
    await expectAccessible(page, 'trying rules');
    await context.close();
  });
