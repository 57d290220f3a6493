/** What was written once is not written again: templates, and what stands in every ticket. Both are offered, never filled in. */
import { expect } from '@playwright/test';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

test('what was said last time is offered for the next ticket, and taken with a click', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Etikett fehlt');
  await bodyOf(page).fill('Seit heute früh fehlt das Etikett.');
  await page.locator('[data-place=company]').fill('Nord GmbH');
  await page.locator('[data-place=workload]').fill('Business Central');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Ansehen und senden' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('P-1001');
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await page.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
  const offers = page.getByRole('group', { name: 'Aus Ihrem letzten Ticket' });
  await expect(offers).toContainText('Nord GmbH');
  await expect(page.locator('[data-place=company]')).toHaveValue('');
  await offers.getByRole('button', { name: 'Alle übernehmen' }).click();
  await expect(page.locator('[data-place=company]')).toHaveValue('Nord GmbH');
  await expect(page.locator('[data-place=workload]')).toHaveValue('Business Central');
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-place=company]')).toHaveValue('');
});

test('the preview shows letter by letter what a target of each markup receives', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Etikett fehlt');
  await bodyOf(page).fill('### Schritte\n1. Öffnen\n2. Buchen');
  const view = page.locator('.see').getByRole('combobox', { name: 'Ansicht' });
  await view.selectOption('Wortlaut: Textile (Redmine)');
  await expect(page.locator('.see pre')).toHaveText('Etikett fehlt\n\nh3. Schritte\n\n# Öffnen\n# Buchen\n');
  await view.selectOption('Wortlaut: Jira');
  await expect(page.locator('.see pre')).toContainText('h3. Schritte');
  await view.selectOption('Wortlaut: Markdown');
  await expect(page.locator('.see pre')).toHaveText('# Etikett fehlt\n\n### Schritte\n1. Öffnen\n2. Buchen\n');
});

test('a good draft becomes a template, and a new draft begins with it', async ({ page }) => {
  await beginDraft(page);
  await page.getByRole('combobox', { name: 'Vorgangsart' }).selectOption('Frage');
  await titleOf(page).fill('Wie drucke ich Versandetiketten nach?');
  const body =
    'Wie drucke ich im Versand ein Etikett für Auftrag VA26-5102 nach? Ich finde die Schaltfläche dafür nicht mehr, seit der Dialog neu ist.';
  await bodyOf(page).fill(body);
  await page.locator('[data-place=workload]').fill('Business Central');
  await page.locator('[data-place=environment]').selectOption('Live');
  await page.getByRole('button', { name: 'Als Vorlage sichern' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name der Vorlage' }).fill('Frage zum Versand');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vorlage „Frage zum Versand“ ist gesichert')).toBeVisible();
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await page.getByRole('button', { name: 'Vorgangsart wählen' }).press('Enter');
  await page.getByRole('button', { name: 'Frage zum Versand', exact: true }).press('Enter');
  await expect(bodyOf(page)).toHaveValue(body);
  await expect(page.getByRole('combobox', { name: 'Vorgangsart' })).toHaveValue('question');
});
