/** A tab that is busy while it reads keeps no other tab from writing. */
import { expect } from '@playwright/test';
import { beginDraft, bodyOf, test, untilSaved } from './app.ts';

test.use({ serviceWorkers: 'block' });

test('what is typed is on disk while another tab is busy with what it has read', async ({ page, context }) => {
  await beginDraft(page);
  await bodyOf(page).fill('Der Lauf bricht ab.');
  await untilSaved(page);
  const [, draft = ''] = new URL(page.url()).hash.split('#');
  const other = await context.newPage();
  // Its main thread stands still from its question until the test answers this address.
  let stands: () => void = () => undefined;
  let free: () => void = () => undefined;
  const standing = new Promise<void>((told) => (stands = told));
  const freed = new Promise<void>((told) => (free = told));
  await other.route('**/stand-still', async (route) => {
    stands();
    await freed;
    await route.fulfill({ body: '' });
  });
  await other.goto('./#/settings');
  await other.getByRole('heading', { name: 'Einstellungen' }).waitFor();
  await other.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with apply
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (...key) {
      const request = get.apply(this, key);
      if (this.name !== 'drafts') return request;
      IDBObjectStore.prototype.get = get;
      void Promise.resolve().then(() => {
        const still = new XMLHttpRequest();
        still.open('GET', './stand-still', false);
        still.send();
      });
      return request;
    };
  });
  await other.evaluate((to) => (location.hash = to), draft).catch(() => undefined);
  await standing;
  await bodyOf(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(' Seit heute früh.');
  await untilSaved(page);
  free();
  await expect(bodyOf(other)).toHaveValue('Der Lauf bricht ab. Seit heute früh.');
});
