/** A crash in the middle of a write: Chromium's own log then ends with a stump, behind which it would go on writing. */
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { kill, startKillable } from '../killable.ts';
import { bodyOf, titleOf, untilSaved } from './app.ts';

/** Of the one database that the profile has: its logs, the newest last. */
async function logsIn(profile: string): Promise<string[]> {
  const all = join(profile, 'Default/IndexedDB');
  const [folder] = (await readdir(all)).filter((name) => name.endsWith('.indexeddb.leveldb'));
  if (!folder) throw new Error('no database');
  const names = await readdir(join(all, folder));
  return names
    .filter((name) => name.endsWith('.log'))
    .sort()
    .map((name) => join(all, folder, name));
}

/** The head of an entry of 100 bytes (checksum, length, „whole“; leveldb's log format), of which nothing followed. */
const stump = Buffer.from([1, 2, 3, 4, 100, 0, 1]);

test.describe('a log whose last entry was cut off by a crash', () => {
  let profile: string;
  test.beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'ticketklar-cut-off-'));
  });
  test.afterEach(async () => {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function during<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const running = await startKillable(profile);
    try {
      const page = running.context.pages()[0] ?? (await running.context.newPage());
      await page.addInitScript(() => localStorage.setItem('ticketklar.settings', '{"language":"de"}'));
      return await act(page);
    } finally {
      await kill(running);
    }
  }

  test('costs neither what was written before it nor what is written after it', async ({ baseURL }) => {
    if (!baseURL) throw new Error('no server');
    const address = await during(async (page) => {
      await page.goto(baseURL);
      await page.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
      await titleOf(page).fill('Lagerplatz 04-17 ist doppelt belegt');
      await untilSaved(page);
      return page.url();
    });
    const cutOff = (await logsIn(profile)).at(-1) ?? '';
    await appendFile(cutOff, stump);
    await during(async (page) => {
      await page.goto(address);
      await bodyOf(page).fill('Seit heute früh.');
      await untilSaved(page);
      await expect.poll(() => logsIn(profile), 'a new log is begun').not.toContain(cutOff);
    });
    await during(async (page) => {
      await page.goto(address);
      await expect(titleOf(page)).toHaveValue('Lagerplatz 04-17 ist doppelt belegt');
      await expect(bodyOf(page)).toHaveValue('Seit heute früh.');
    });
  });
});
