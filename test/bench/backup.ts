/** Evidence by the gigabyte saved as one file, wiped and brought back, with the memory that the browser takes for it. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { serve } from '../tools/serve.ts';
import { watched } from './browser-memory.ts';
import { ms, type Row } from './table.ts';

const fileMegabytes = 16;
const mebibyte = 2 ** 20;

/** Drafts with one file of random bytes each, written as the product writes them. */
const fill = (page: Page, files: number): Promise<string[]> =>
  page.evaluate(
    async ({ files, bytes }) => {
      const opening = indexedDB.open('ticketklar');
      const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)));
      const prints: string[] = [];
      for (let i = 0; i < files; i += 1) {
        const content = new Uint8Array(bytes);
        for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
        const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const note = { id: `file-${i}`, name: `abbild-${i}.bin`, kind: '', size: bytes, sha256 };
        const says = { type: 'incident', title: `Abbild ${i}`, body: '', fields: {}, closures: {}, target: '' };
        const writing = db.transaction(['drafts', 'evidence'], 'readwrite');
        const draft = { ...says, id: `draft-${i}`, evidence: [note], createdAt: 1, changedAt: i + 1, state: 'working' };
        writing.objectStore('drafts').put(draft);
        writing.objectStore('evidence').put({ ...note, draft: draft.id, addedAt: 1, blob: new Blob([content]) });
        await new Promise((done) => (writing.oncomplete = done));
        prints.push(sha256);
      }
      db.close();
      return prints;
    },
    { files, bytes: fileMegabytes * mebibyte },
  );

/** Fingerprints of the bytes as they lie there now. */
const prints = (page: Page, files: number): Promise<string[]> =>
  page.evaluate(async (files) => {
    const opening = indexedDB.open('ticketklar');
    const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)));
    const found: string[] = [];
    for (let i = 0; i < files; i += 1) {
      const asking = db.transaction('evidence').objectStore('evidence').get(`file-${i}`);
      const row = await new Promise<{ blob: Blob }>((done) => (asking.onsuccess = () => done(asking.result as never)));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await row.blob.arrayBuffer()));
      found.push([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    db.close();
    return found;
  }, files);

/** @param megabytes of evidence. @throws Error when what comes back is not the same, byte for byte */
export async function measureBackup(megabytes: number): Promise<Row[]> {
  const files = Math.ceil(megabytes / fileMegabytes);
  const server = await serve('dist/web', 4_380, { orNext: true });
  const profile = await mkdtemp(join(tmpdir(), 'ticketklar-backup-'));
  // A profile on the disk: without one the browser keeps everything in memory.
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: requireChromium(), args: [...chromiumFlags], baseURL: server.address, locale: 'de-DE' },
  });
  context.setDefaultTimeout(600_000);
  try {
    const page = await context.newPage();
    await page.goto('./#/settings');
    await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    const before = await fill(page, files);
    await page.reload();
    const zip = join(profile, 'backup.zip');
    const saving = await watched(profile, async () => {
      const leaving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Alles als Datei sichern' }).click();
      await (await leaving).saveAs(zip);
    });
    await page.getByRole('button', { name: 'Alles löschen' }).click();
    await page.getByRole('button', { name: 'Endgültig löschen' }).click();
    await page.getByText('Alles ist gelöscht.').waitFor();
    const restoring = await watched(profile, async () => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Sicherung öffnen' }).click();
      await (await chooser).setFiles(zip);
      await page.getByText(/dazugekommen\./).waitFor();
    });
    if ((await prints(page, files)).join() !== before.join()) throw new Error('what came back is not the same');
    const whole = (await stat(zip)).size / mebibyte;
    const row = (what: string, { time, rose }: typeof saving): Row => ({
      what: `${what} ${whole.toFixed(0)} MiB`,
      measured: `${ms(time)}, ${(whole / (time / 1_000)).toFixed(0)} MiB/s, memory +${rose.toFixed(0)} MiB`,
      promised: 'not all of it in memory',
      share: rose / whole,
    });
    return [row('saves', saving), row('brings back', restoring)];
  } finally {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
