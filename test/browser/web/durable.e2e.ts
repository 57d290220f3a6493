import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../tools/serve.ts';
import { kill, startKillable } from '../killable.ts';
import { beginDraft, bodyOf, openFinding, titleOf, untilSaved } from './app.ts';

test.describe('what was shown as saved', () => {
  let profile: string;
  test.beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'ticketklar-durable-'));
  });
  test.afterEach(async () => {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('is there after the browser was killed', async ({ baseURL }) => {
    if (!baseURL) throw new Error('no server');
    const inGerman = async (page: Page): Promise<void> => {
      await page.addInitScript(() => localStorage.setItem('ticketklar.settings', '{"language":"de"}'));
    };
    const first = await startKillable(profile);
    const page = first.context.pages()[0] ?? (await first.context.newPage());
    await inGerman(page);
    await page.goto(baseURL);
    await page.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
    await titleOf(page).fill('Lagerplatz 04-17 ist doppelt belegt');
    const address = page.url();
    for (let round = 1; round <= 5; round += 1) {
      await bodyOf(page).pressSequentially(`Satz ${round}. `);
      await untilSaved(page);
    }
    await kill(first);

    const second = await startKillable(profile);
    const again = second.context.pages()[0] ?? (await second.context.newPage());
    await inGerman(again);
    await again.goto(address);
    await expect(titleOf(again)).toHaveValue('Lagerplatz 04-17 ist doppelt belegt');
    await expect(bodyOf(again)).toHaveValue('Satz 1. Satz 2. Satz 3. Satz 4. Satz 5. ');
    await kill(second);
  });
});

/** Bodies of all drafts, read without the product. */
const bodiesOnDisk = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const request = indexedDB.open('ticketklar');
        request.onerror = () => failed(new Error(request.error?.message));
        request.onsuccess = () => {
          const db = request.result;
          const all = db.transaction('drafts').objectStore('drafts').getAll() as IDBRequest<{ body: string }[]>;
          all.onsuccess = () => {
            done(all.result.map(({ body }) => body));
            db.close();
          };
        };
      }),
  );

test('what still waits is saved when the browser freezes the page', async ({ page }) => {
  await beginDraft(page);
  await bodyOf(page).fill('Getippt');
  await untilSaved(page);
  // No timer of the page comes to its end from here on: only what is done at once can save.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  // The first change after a pause is written at once, the next one waits for its turn.
  await bodyOf(page).fill('Getippt vor');
  await expect.poll(() => bodiesOnDisk(page)).toEqual(['Getippt vor']);
  await bodyOf(page).fill('Getippt vor dem Einfrieren');
  expect(await bodiesOnDisk(page)).toEqual(['Getippt vor']);
  // Headless Chromium accepts `Page.setWebLifecycleState` and tells the page nothing: the event is ours.
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await expect.poll(() => bodiesOnDisk(page)).toEqual(['Getippt vor dem Einfrieren']);
});

test('typing asks the database hardly more than it writes, so that no key waits behind a question', async ({
  page,
}) => {
  await page.addInitScript(() => {
    type Begin = (this: IDBDatabase, ...given: [string, IDBTransactionMode?]) => IDBTransaction;
    const counted = { readonly: 0, readwrite: 0, versionchange: 0 };
    Object.assign(globalThis, { counted });
    IDBDatabase.prototype.transaction = new Proxy(Reflect.get(IDBDatabase.prototype, 'transaction') as Begin, {
      apply(begin, database: IDBDatabase, given: Parameters<Begin>) {
        const transaction = Reflect.apply(begin, database, given);
        counted[transaction.mode] += 1;
        return transaction;
      },
    });
  });
  const count = (): Promise<{ readonly: number; readwrite: number }> =>
    page.evaluate(() => (globalThis as unknown as { counted: { readonly: number; readwrite: number } }).counted);
  await beginDraft(page);
  await page
    .locator('input[type=file][multiple]')
    .last()
    .setInputFiles({
      ...{ name: 'server.log', mimeType: 'text/plain', buffer: Buffer.from('08:00 ORA-00060') },
    });
  await expect(page.getByText('server.log', { exact: true })).toBeVisible();
  await untilSaved(page);
  const before = await count();
  await bodyOf(page).pressSequentially('Seit heute früh bricht die Buchung in der Kommissionierung mit ORA-00060 ab.');
  await untilSaved(page);
  const after = await count();
  const [writes, reads] = [after.readwrite - before.readwrite, after.readonly - before.readonly];
  expect(writes).toBeGreaterThan(1);
  // The draft itself, the counts of the frame and the list: each at most once after a write.
  expect(reads).toBeLessThanOrEqual(4 * writes);
});

test('a keystroke is saved without leaving the field', async ({ page }) => {
  await beginDraft(page);
  await bodyOf(page).pressSequentially('Getippt');
  await untilSaved(page);
  await expect(bodyOf(page)).toBeFocused();
  expect(await bodiesOnDisk(page)).toEqual(['Getippt']);
});

test('the app opens with its drafts when the server is gone', async ({ browser }) => {
  const server = await serve('dist/web', 4_300, { orNext: true });
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await beginDraft(page);
  await titleOf(page).fill('Ohne Netz');
  await untilSaved(page);
  await page.evaluate(async () => {
    const ready = await navigator.serviceWorker.ready;
    const worker = ready.active;
    if (worker && worker.state !== 'activated')
      await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
  });
  await server.close();
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Ohne Netz');
  const fresh = await context.newPage();
  await fresh.goto(server.address);
  await fresh.getByRole('link', { name: 'Ohne Netz' }).click();
  await expect(titleOf(fresh)).toHaveValue('Ohne Netz');
  // Screens that were never opened while the server was there work, too.
  await fresh.getByRole('link', { name: 'Einstellungen' }).click();
  await expect(fresh.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  await context.close();
});

/** Waits until a page has fetched these parts of the app. */
const loaded = (page: Page, ...parts: string[]): Promise<void> =>
  expect
    .poll(async () => {
      const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      return parts.filter((part) => !names.some((name) => name.includes(`/${part}-`)));
    })
    .toEqual([]);

test('a newer build is offered quietly; taking it loses no key and breaks no other tab', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-newer-'));
  await cp('dist/web', folder, { recursive: true });
  const server = await serve(folder, 4_340, { orNext: true });
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await beginDraft(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();

  // The newer build has other parts: the screen of the settings is not among them under its old name.
  const settings = (await readdir(join(folder, 'assets'))).find((name) => /^Settings-.*\.js$/.test(name)) ?? '';
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  await writeFile(join(folder, 'index.html'), index.replace('<html', '<html data-build="next"'));
  await writeFile(
    join(folder, 'sw.js'),
    worker.replace(/const version = "\w+"/, 'const version = "next"').replace(`  "assets/${settings}",\n`, ''),
  );
  await rm(join(folder, 'assets', settings));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  const reload = page.getByRole('button', { name: 'neu laden' });
  await expect(reload).toBeVisible();
  await bodyOf(page).fill('Der Lauf bricht ab.');
  const answer = (await openFinding(page, 'Schritte')).getByRole('textbox').first();
  await answer.fill('Faktura öffnen');
  await expect(reload).toBeHidden();
  await answer.fill('');
  await expect(reload).toBeVisible();
  await titleOf(page).pressSequentially('Bis zuletzt getippt');
  // Parts that come later have come: Chromium can hold up the change of workers while one is being fetched.
  await loaded(page, 'secondCopy', 'found');
  await loaded(other, 'secondCopy');
  for (const tab of [page, other]) await tab.waitForLoadState('networkidle');
  await reload.click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
  await expect(titleOf(page)).toHaveValue('Bis zuletzt getippt');

  await other.getByRole('link', { name: 'Einstellungen' }).click();
  await expect(other.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  expect(await other.locator('html').getAttribute('data-build')).toBeNull();
  await context.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('a new version takes over at the next start, never under the hands of the person', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-update-'));
  await cp('dist/web', folder, { recursive: true });
  const server = await serve(folder, 4_320, { orNext: true });
  const context = await browser.newContext({ baseURL: server.address });
  const buildOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-build');
  const page = await context.newPage();
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  const rewrite = async (file: string, change: (text: string) => string): Promise<void> =>
    writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  await rewrite('index.html', (text) => text.replace('<html', '<html data-build="next"'));
  await rewrite('sw.js', (text) => text.replace(/const version = "\w+"/, 'const version = "next"'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await buildOf(page)).toBeNull();

  await page.close();
  await expect
    .poll(async () => {
      const next = await context.newPage();
      await next.goto('./');
      const build = await buildOf(next);
      await next.close();
      return build;
    })
    .toBe('next');
  await context.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
