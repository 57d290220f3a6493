/** From the draft into a form that is not open yet: the extension opens the page and fills it in when the form is there. */
import type { Locator, Page } from '@playwright/test';
import { expect, newIssue, test, type Extension } from './fixture.ts';
import { draftTitle, storeDraft } from './stored-draft.ts';

/** The dialog of the stored draft, with this address in it. */
async function passOn(extension: Extension, address: string): Promise<{ app: Page; dialog: Locator }> {
  const app = await storeDraft(extension, {}, { 'protokoll.txt': 'FI-1042 im Druck' });
  await app.goto(`chrome-extension://${extension.id}/web/index.html#/draft/11111111-2222-4333-8444-555555555555`);
  await app.getByRole('button', { name: 'Auf anderem Weg weitergeben' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Adresse Ihres Ticketsystems').fill(address);
  await expect(dialog.getByRole('combobox', { name: 'Ticketsystem' })).toHaveValue('redmine');
  return { app, dialog };
}

test('the page of a new ticket is opened, and its form filled with the draft and its file', async ({
  extension,
  redmine,
}) => {
  const { dialog } = await passOn(extension, `${redmine.url}/projects/helpdesk/issues`);
  const opened = extension.context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Öffnen und ausfüllen' }).click();
  const form = await opened;
  await expect(form).toHaveURL(redmine.url + newIssue);
  await expect(form.locator('#issue_subject')).toHaveValue(draftTitle);
  await expect(dialog.getByText('Das Formular ist')).toBeVisible();
  await expect(form.locator('#issue_description')).toHaveValue(/Abbruch\* beim Druck/);
  expect(redmine.issues).toEqual([]);
});

test('whoever closes the page before there was a form is told, and the waiting ends', async ({
  extension,
  redmine,
}) => {
  const { dialog } = await passOn(extension, `${redmine.url}/login`);
  await dialog.getByRole('combobox', { name: 'Ticketsystem' }).selectOption('ein anderes');
  const opened = extension.context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Öffnen und ausfüllen' }).click();
  const page = await opened;
  await expect(dialog.getByText('Ticketklar wartet auf das Formular.')).toBeVisible();
  await page.close();
  await expect(dialog.getByText('Der Tab wurde geschlossen, bevor ein Formular zu sehen war.')).toBeVisible();
  await expect(dialog.getByText('Ticketklar wartet auf das Formular.')).toHaveCount(0);
});
