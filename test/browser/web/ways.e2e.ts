/** Interview, form and free text are one draft; each of them works with the keyboard alone and is accessible. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

const way = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Wie möchten Sie schreiben?' }).getByRole('button', { name, exact: true });
const question = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    where,
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
}

test('an interview by keyboard alone makes a draft that form and free text show word by word', async ({ page }) => {
  await beginDraft(page);
  await way(page, 'Interview').press('Enter');
  await expect(question(page, /Was wollten Sie tun/)).toBeVisible();
  await expectAccessible(page, 'the first question');
  await page.getByRole('textbox', { name: /Was wollten Sie tun/ }).focus();
  await page.keyboard.type('Beim Buchen von Bestellung BE104512 im Livesystem fehlt der Wareneingang.');
  await page.keyboard.press('Control+Enter');
  // What was told is not asked; the next question has the focus already.
  await expect(page.locator('.skipped')).toContainText('Live oder Test');
  await expect(question(page, /Um welches System/)).toBeVisible();
  await page.keyboard.type('Business Central');
  await page.keyboard.press('Control+Enter');
  await expect(question(page, /Um welches System/)).toBeHidden();
  await expect(page.getByText(/^Frage 3 von \d+$/)).toBeVisible();

  for (
    let round = 0;
    round < 12 && (await page.getByRole('list', { name: /Welche Schritte/ }).count()) === 0;
    round += 1
  ) {
    const now = await page.locator('.progress').innerText();
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.progress')).not.toHaveText(now);
  }
  await page.keyboard.type('Bestellung öffnen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Buchen wählen');
  await untilSaved(page);

  await way(page, 'Frei').press('Enter');
  await expect(bodyOf(page)).toHaveValue(
    'Beim Buchen von Bestellung BE104512 im Livesystem fehlt der Wareneingang.\n\n### Schritte\n1. Bestellung öffnen\n2. Buchen wählen\n3. ',
  );
  await expect(page.locator('[data-place=workload]')).toHaveValue('Business Central');

  await way(page, 'Formular').press('Enter');
  const own = page.getByRole('textbox', { name: 'In eigenen Worten' });
  await expect(own).toHaveValue('Beim Buchen von Bestellung BE104512 im Livesystem fehlt der Wareneingang.');
  await expect(page.getByRole('textbox', { name: 'Schritt 2' })).toHaveValue('Buchen wählen');
  await expectAccessible(page, 'the form');
  await page.getByRole('textbox', { name: 'Soll', exact: true }).fill('Der Wareneingang wird gebucht.');
  await untilSaved(page);
  await way(page, 'Frei').press('Enter');
  await expect(bodyOf(page)).toHaveValue(/### Soll\nDer Wareneingang wird gebucht\.\s*$/);

  // Back in the interview it goes on where it was.
  await way(page, 'Interview').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Schritt 1' })).toHaveValue('Bestellung öffnen');
  await page.getByRole('button', { name: 'Zurück', exact: true }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Schritt 1' })).toBeHidden();
});

test('„Weiß ich nicht, weil …“ is an answer: it stands in the ticket, and can be taken back', async ({ page }) => {
  await beginDraft(page);
  await bodyOf(page).fill('Beim Buchen von BE104512 im Livesystem fehlt der Wareneingang.');
  await way(page, 'Interview').click();
  for (
    let round = 0;
    round < 12 &&
    !(await question(page, /Seit wann|Wann/)
      .first()
      .isVisible());
    round += 1
  )
    await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  const asked = page.locator('[data-rule-asked="first-seen-missing"]');
  await asked.getByRole('button', { name: 'Weiß ich nicht, weil …' }).click();
  await asked.getByRole('button', { name: 'ich nicht dabei war' }).click();
  await way(page, 'Frei').click();
  await expect(bodyOf(page)).toHaveValue(/Erstmals: Nicht bekannt, weil ich nicht dabei war\./);
});

test('a title is proposed from the text and taken with a click, or put together from parts', async ({ page }) => {
  await beginDraft(page);
  await bodyOf(page).fill('Modul: Einkauf\n\nBeim Buchen von BE104512 bricht der Wareneingang ab.');
  await page.getByRole('button', { name: 'Diesen Titel nehmen' }).click();
  await expect(titleOf(page)).toHaveValue('Einkauf: Beim Buchen von BE104512 bricht der Wareneingang ab');
  await expect(page.getByRole('button', { name: 'Diesen Titel nehmen' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(titleOf(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Titel zusammensetzen' }).press('Enter');
  await expect(page.getByLabel('Wo', { exact: true })).toBeFocused();
  await page.getByLabel('Symptom', { exact: true }).fill('Wareneingang bricht ab');
  await expectAccessible(page, 'the title builder');
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveValue('Einkauf BE104512: Wareneingang bricht ab');
});

for (const width of [1280, 400])
  test(`the ways to write are accessible in dark English, ${width} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      locale: 'en-GB',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    await page.goto('./');
    await page.getByRole('button', { name: 'New draft', exact: true }).click();
    for (const name of ['Interview', 'Form', 'Free']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('textbox').first()).toBeVisible();
      await expectAccessible(page, name);
    }
    await context.close();
  });

test('what is put into an empty draft is in the language that its writer reads, until there is a text', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('button', { name: 'New draft', exact: true }).click();
  await page.getByRole('button', { name: 'Free', exact: true }).click();
  const language = page.getByRole('combobox', { name: 'Language of the ticket' });
  await expect(language.locator('option:checked')).toHaveText('From your text');
  const steps = page.locator('[data-rule="steps-missing"]');
  await steps.locator('[data-finding-head]').click();
  await steps.getByRole('button', { name: 'Insert a skeleton' }).click();
  const body = page.getByRole('textbox', { name: 'Description', exact: true });
  await expect(body).toHaveValue(/^### Steps/);
  await expect(language.locator('option:checked')).toHaveText('From your text');
  await body.fill('Beim Buchen der Rechnung bricht das Programm mit einer Meldung ab.');
  await expect(language.locator('option:checked')).toHaveText('Recognised: German');
  await context.close();
});
