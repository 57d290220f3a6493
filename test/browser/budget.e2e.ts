/** What really travels until something is to be seen; the sizes of single files are checked in built.test.ts. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';

test('the web app has loaded at most 90 kB when the list of drafts is shown, all of it from its own address', async ({
  page,
}) => {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Neuer Entwurf', exact: true })).toBeVisible();
  const shown = loaded.filter((response) => ['script', 'stylesheet'].includes(response.request().resourceType()));
  expect(shown.length).toBeGreaterThan(1);
  const sizes = await Promise.all(shown.map(async (response) => gzipSync(await response.body(), { level: 9 }).length));
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(90_000);
  const origin = new URL(page.url()).origin;
  expect(loaded.map((response) => new URL(response.url()).origin).filter((from) => from !== origin)).toEqual([]);
});
