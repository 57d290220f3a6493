/** What a guide decides about sending: advise, confirm (see first-light), hold. */
import type { Page } from '@playwright/test';
import { expect, hasPanel, newIssue, panelOf, pillText, test, type Extension } from './fixture.ts';

/** Puts a guide of one's own in place, as importing it does. */
async function guide(extension: Extension, submit: 'advise' | 'hold'): Promise<void> {
  const app = await extension.context.newPage();
  await app.goto(`chrome-extension://${extension.id}/web/index.html#/`);
  const document = {
    id: 'own',
    name: { de: 'Eigener', en: 'Own' },
    version: '1',
    extends: 'erp-support',
    submit,
  };
  await app.evaluate(
    (row) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('ticketklar');
        open.onerror = () => failed(new Error('no database'));
        open.onsuccess = () => {
          const transaction = open.result.transaction('guides', 'readwrite');
          transaction.objectStore('guides').put(row);
          transaction.oncomplete = () => done();
        };
      }),
    { id: 'own', document, source: 'own.json', importedAt: 1 },
  );
  await app.close();
  await extension.set({ guide: 'own' });
}

const create = (page: Page) => page.getByRole('button', { name: 'Anlegen', exact: true });

async function begin(extension: Extension): Promise<Page> {
  const page = await extension.open(newIssue);
  await page.locator('#issue_subject').fill('Rechnungsdruck bricht mit FI-1042 ab');
  await page.locator('#issue_description').fill('Der Druck bricht ab.');
  await expect.poll(() => pillText(page)).toMatch(/offen/);
  return page;
}

test('advise: nothing is ever held', async ({ extension, redmine }) => {
  await guide(extension, 'advise');
  const page = await begin(extension);
  await create(page).click();
  await expect(page.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  expect(redmine.issues).toHaveLength(1);
  expect(hasPanel(page)).toBe(false);
});

test('hold: it goes through once a reason is written, and the reason stands in the panel as such', async ({
  extension,
  redmine,
}) => {
  await guide(extension, 'hold');
  const page = await begin(extension);
  await create(page).click();
  const panel = await panelOf(page);
  await expect(panel.getByRole('button', { name: 'Trotzdem senden' })).toBeVisible();
  await create(page).click();
  expect(redmine.issues).toEqual([]);
  await panel.getByLabel('Warum die Angaben fehlen').fill('die Meldung telefonisch kam');
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(create(page)).toBeFocused();
  await expect.poll(() => pillText(page)).toContain('klar');
  await create(page).click();
  await expect(page.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  expect(redmine.issues[0]?.['issue[description]']).toContain('Nicht bekannt, weil die Meldung telefonisch kam.');
});
