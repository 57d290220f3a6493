/** A database that cannot be upgraded, or whose rows are not what they should be: a sentence, and a way out with the data. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { bodyOf, untilSaved } from './app.ts';

/** Lays rows into the database without the product, on a page of the same origin that does not open it. */
async function lay(page: Page, layout: number | undefined, drafts: readonly object[]): Promise<void> {
  await page.goto('app.webmanifest');
  await page.evaluate(
    ({ layout, drafts }) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('ticketklar', layout);
        request.onupgradeneeded = () => {
          const db = request.result;
          const store = db.createObjectStore('drafts', { keyPath: 'id' });
          store.createIndex('changedAt', 'changedAt');
          store.createIndex('[state+changedAt]', ['state', 'changedAt']);
          db.createObjectStore('changes', { keyPath: 'key' }).createIndex('at', 'at');
          db.createObjectStore('evidence', { keyPath: 'id' }).createIndex('draft', 'draft');
        };
        request.onsuccess = () => {
          const db = request.result;
          const writing = db.transaction(['drafts', 'evidence'], 'readwrite');
          for (const draft of drafts) writing.objectStore('drafts').put(draft);
          const blob = new Blob(['08:00 ABBRUCH']);
          writing.objectStore('evidence').put({ id: 'e', draft: 'd', name: 'lauf.log', blob });
          writing.oncomplete = () => {
            db.close();
            done();
          };
          writing.onerror = () => failed(new Error(writing.error?.message));
        };
        request.onerror = () => failed(new Error(request.error?.message));
      }),
    { layout, drafts },
  );
}

const whole = { ...{ id: 'w', type: 'incident', state: 'working', title: 'Heile Zeile', body: '', fields: {} } };
const rest = { closures: {}, evidence: [], target: '', createdAt: 1, changedAt: 2 };
/** `fields` is missing, which no version has ever written. */
const broken = { id: 'd', state: 'working', changedAt: 1, title: 'Seltene Zeile', body: 'Nicht zu verlieren' };

for (const [what, layout] of [
  ['the upgrade fails', 10],
  ['a row is damaged', undefined],
  ['a newer version has written rows that this one cannot read', 9_990],
] as const)
  test(`where ${what}, everything readable leaves as a file, and only then one may begin anew`, async ({ page }) => {
    if (layout === undefined) {
      await page.goto('./');
      // Nothing was found in the database: it is there in its present layout.
      await expect(page.getByRole('heading', { name: 'Noch kein Entwurf' })).toBeVisible();
    }
    await lay(page, layout, [broken, { ...whole, ...rest }]);
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Gelöscht wurde nichts.');
    if (layout !== 10) await expect(page.getByText('Heile Zeile')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Neu beginnen …' })).toBeHidden();
    await expect(alert.getByRole('button', { name: 'Alles Lesbare als Datei sichern' })).toBeVisible();
    await expectAccessible(page, 'the way out');
    const leaving = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Alles Lesbare als Datei sichern' }).click();
    const files = unzipSync(new Uint8Array(await readFile(await (await leaving).path())));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const [first = '', second = ''] = text('tables/drafts.jsonl').trim().split('\n');
    expect([JSON.parse(first), JSON.parse(second)]).toEqual([broken, { ...whole, ...rest }]);
    const evidence = JSON.parse(text('tables/evidence.jsonl')) as { blob: { file: string } };
    expect(text(evidence.blob.file)).toBe('08:00 ABBRUCH');
    expect(JSON.parse(text('ticketklar-dump.json'))).toMatchObject({ format: 'ticketklar-dump', unreadable: [] });

    await alert.getByRole('button', { name: 'Neu beginnen …' }).click();
    await alert.getByRole('button', { name: 'Nichts löschen' }).click();
    await alert.getByRole('button', { name: 'Neu beginnen …' }).click();
    await alert.getByRole('button', { name: 'Löschen und neu beginnen' }).click();
    await expect(alert).toBeHidden();
    await expect(page.getByRole('button', { name: 'Neuer Entwurf', exact: true })).toBeVisible();
  });

test('a database of a newer version is written on, and what only that version knows stays', async ({ page }) => {
  const newer = { ...whole, ...rest, weather: { sky: 'clear' } };
  await lay(page, 9_990, [newer]);
  await page.goto('./');
  await page.getByRole('row').filter({ hasText: 'Heile Zeile' }).getByRole('link').click();
  await bodyOf(page).fill('Mit der älteren Fassung weitergeschrieben');
  await untilSaved(page);
  await page.goto('app.webmanifest');
  const left = await page.evaluate(
    () =>
      new Promise<{ layout: number; row: unknown }>((done, failed) => {
        const request = indexedDB.open('ticketklar');
        request.onerror = () => failed(new Error(request.error?.message));
        request.onsuccess = () => {
          const db = request.result;
          const reading = db.transaction('drafts').objectStore('drafts').get('w');
          reading.onsuccess = () => {
            db.close();
            done({ layout: db.version, row: reading.result });
          };
        };
      }),
  );
  expect(left.layout).toBeGreaterThanOrEqual(9_990);
  expect(left.row).toMatchObject({
    ...{ title: 'Heile Zeile', body: 'Mit der älteren Fassung weitergeschrieben', weather: { sky: 'clear' } },
  });
});
