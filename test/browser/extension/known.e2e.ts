/** What was solved in house before is offered while a similar ticket is written on a form, and stays out of the way. */
import { expect, newIssue, openPanel, test, type Extension } from './fixture.ts';

const solution = 'Druckwarteschlange auf dem Server neu starten.';

/** As the first analysis of a report leaves it in the store of the extension. */
async function storeKnowledge(extension: Extension): Promise<void> {
  const app = await extension.context.newPage();
  await app.goto(`chrome-extension://${extension.id}/web/index.html#/knowledge`);
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await app.evaluate(
    (how) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('ticketklar');
        opening.onerror = () => failed(new Error('no database'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('knowledge', 'readwrite');
          const title = 'Rechnungsdruck bricht mit FI-1042 ab';
          const body = 'Beim Drucken der Rechnung RE-104512 bricht der Druck mit der Meldung FI-1042 ab.';
          const ids = { id: '11111111-2222-4333-8444-555555555555', draft: '11111111-2222-4333-8444-555555555556' };
          writing.objectStore('knowledge').put({ ...ids, title, body, solution: how, at: 1 });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    solution,
  );
  await app.close();
}

test('one line below the guidance, with the solution and the way to all of them', async ({ extension }) => {
  await storeKnowledge(extension);
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  const offer = panel.locator('summary').filter({ hasText: 'Schon einmal im Haus gelöst' });
  await page.locator('#issue_subject').fill('Rechnungsdruck bricht mit FI-1042 ab');
  await page.locator('#issue_description').fill('Der Druck der Rechnung bricht mit der Meldung FI-1042 ab.');
  await expect(offer).toHaveText('Schon einmal im Haus gelöst: Rechnungsdruck bricht mit FI-1042 ab');
  const last = panel.locator('[data-rule]').last();
  await expect
    .poll(async () => ((await offer.boundingBox())?.y ?? 0) > ((await last.boundingBox())?.y ?? Infinity))
    .toBe(true);
  await offer.click();
  await expect(panel.getByText(solution)).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Selbst Gelöstes öffnen' }).click();
  await expect((await opening).getByRole('heading', { name: 'Selbst Gelöstes' })).toBeVisible();
  await page.bringToFront();
  await page.locator('#issue_subject').fill('Die Umlagerung geht nicht');
  await page.locator('#issue_description').fill('Die Umlagerung von Lager A nach Lager B wird nicht gespeichert.');
  await expect(offer).toHaveCount(0);
});
