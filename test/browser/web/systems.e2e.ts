/** The page that says what works with which ticket system. */
import { expect } from '@playwright/test';
import { test } from './app.ts';

test('the overview of ticket systems is found from the targets, says how sure it is, and helps where one is missing', async ({
  page,
}) => {
  await page.goto('./#/targets');
  await page.getByRole('link', { name: 'Was mit welchem Ticketsystem geht' }).click();
  const redmine = page.getByRole('row', { name: /^Redmine/ });
  await expect(redmine).toContainText('An einem echten System erprobt');
  await expect(redmine).toContainText('Sendet und holt den Stand, mit Dateien');
  await expect(page.getByRole('row', { name: /^osTicket/ })).toContainText(
    'Sendet, den Stand sehen Sie dort, mit Dateien',
  );
  await expect(page.getByRole('row', { name: /^Power Pages/ })).toContainText(
    'füllt sein Formular aus, oder Entwurf kopieren',
  );

  const search = page.getByRole('searchbox', { name: 'System suchen' });
  await search.fill('jira');
  await expect(page.getByRole('row', { name: /^Jira/ })).toHaveCount(3);
  await expect(redmine).toHaveCount(0);
  await search.fill('remedy');
  await expect(page.getByRole('row', { name: /^BMC Helix/ })).toContainText('Nach Programmen anderer gebaut');
  await search.fill('Eigenbau');
  await expect(page.getByText('Dieses System ist nicht dabei.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});
