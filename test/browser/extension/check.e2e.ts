/** „Funktioniert diese Seite?“ and what is said when a page has changed. */
import { expect, newIssue, openPanel, pillText, test } from './fixture.ts';

const title = 'Rechnungsdruck bricht mit FI-1042 ab';

test('the self-test says which fields were found and how, and copies a report without a word of the ticket', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await page.locator('#issue_subject').fill(title);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Funktioniert diese Seite?' }).click();
  await expect(panel.getByText('7 von 7 Feldern gefunden.')).toBeVisible();
  await expect(panel.getByText('Erkannt als Redmine.')).toBeVisible();
  await expect(panel.getByText(/noch an keinem echten/)).toHaveCount(0);
  await expect(panel.getByRole('row', { name: 'Titel die erste Kennung' })).toBeVisible();
  await expect(panel.getByRole('row', { name: /Umgebung die Beschriftung/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Bericht kopieren' }).click();
  await expect(panel.getByText('Bericht kopiert.')).toBeVisible();
  await page.locator('#issue_description').click();
  await page.keyboard.press('Control+v');
  const report = await page.locator('#issue_description').inputValue();
  expect(report).toContain('title: selector 1');
  for (const secret of [title, 'Helpdesk', new URL(page.url()).host]) expect(report).not.toContain(secret);
  await panel.getByRole('button', { name: 'Zurück zu den Hinweisen' }).click();
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
});

test('a page that has lost its description is told calmly, and the self-test names it', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const panel = await openPanel(page);
  await expect(panel.getByText(/sieht hier anders aus/)).toHaveCount(0);
  await page.evaluate(() => document.getElementById('issue_description')?.remove());
  await expect(panel.getByText(/Redmine sieht hier anders aus.*Nicht gefunden: Beschreibung\./)).toBeVisible();
  await panel.getByRole('button', { name: 'Funktioniert diese Seite?' }).first().click();
  await expect(panel.getByText('6 von 7 Feldern gefunden.')).toBeVisible();
  await expect(panel.getByRole('row', { name: 'Beschreibung nicht gefunden' })).toBeVisible();
});
