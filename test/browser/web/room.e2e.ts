/** Storage that is short, and a database that another tab holds: said where people write, and only while it is so. */
import { expect } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { beginDraft, test, titleOf, untilSaved } from './app.ts';

test('storage that runs short is said once where people write, with what to do', async ({ page, context, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  const devtools = await context.newCDPSession(page);
  await beginDraft(page);
  await titleOf(page).fill('Mahnlauf');
  await untilSaved(page);
  const warning = page.getByText('Der Speicher für Ihre Entwürfe wird knapp');
  await expect(warning).toHaveCount(0);
  // Room for the app itself and a little more, which Chromium's own estimate does not tell.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 50_000_000 });
  await page.reload();
  await expect(titleOf(page)).toBeVisible();
  await expect(warning).toContainText('höchstens 200 MB sind noch frei');
  await page.setViewportSize({ width: 400, height: 800 });
  await expectAccessible(page, 'the warning at 400 px');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: /^Entwürfe/ }).click();
  await expect(page.getByRole('heading', { name: 'Entwürfe' })).toBeVisible();
  await expect(warning).toBeVisible();
  const leaving = page.waitForEvent('download');
  await page.getByRole('status').getByRole('button', { name: 'Alles als Datei sichern' }).click();
  expect((await leaving).suggestedFilename()).toMatch(/\.zip$/);
  await page.getByRole('button', { name: 'Verstanden' }).click();
  await expect(warning).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Mahnlauf')).toBeVisible();
  await expect(warning).toHaveCount(0);
});

test('the notice that another tab holds the database goes by itself once that tab is closed', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('app.webmanifest');
  // A tab of the first version that was never closed, and that does not hear when a newer one asks it to let go.
  await other.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('ticketklar', 10);
        request.onupgradeneeded = () => {
          const layout: Readonly<Record<string, readonly (string | string[])[]>> = {
            drafts: ['id', 'changedAt', ['state', 'changedAt']],
            draftVersions: ['id', ['draft', 'at']],
            evidence: ['id', 'draft'],
            guides: ['id'],
            practice: ['seq', 'number', 'draft'],
            changes: ['key', 'at'],
          };
          for (const [name, [keyPath = '', ...indexes]] of Object.entries(layout)) {
            const counts = keyPath === 'seq';
            const store = request.result.createObjectStore(name, { keyPath, autoIncrement: counts });
            for (const path of indexes)
              store.createIndex(typeof path === 'string' ? path : `[${path.join('+')}]`, path, { unique: counts });
          }
        };
        request.onsuccess = () => done();
      }),
  );
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Ein anderer Tab hält eine ältere Fassung von Ticketklar offen.');
  await other.close();
  await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
  await expect(alert).toHaveCount(0);
});
