/** Sending into a ticket system on this device: drafts a second by one target and by four, and 500 MB of files. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { addTarget, klar, openDesk, target } from '../browser/sending.ts';
import { redmine } from '../core/systems/fakes/redmine.ts';
import { serve } from '../tools/serve.ts';
import { watched } from './browser-memory.ts';
import { ms, type Row } from './table.ts';

const mebibyte = 2 ** 20;
const fileMegabytes = 16;

/** Drafts that are klar with files of random bytes, on as many targets; they go as soon as the app is opened. */
const put = (page: Page, drafts: number, targets: number, files: number): Promise<void> =>
  page.evaluate(
    async ({ draft, target, drafts, targets, files, bytes }) => {
      const opening = indexedDB.open('ticketklar');
      const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)));
      const names = Array.from({ length: targets }, (_, i) => (i === 0 ? target : `${target} ${i + 1}`));
      const reading = db.transaction('targets').objectStore('targets').get(target) as IDBRequest<object>;
      const row = await new Promise<object>((done) => (reading.onsuccess = () => done(reading.result)));
      const keys = Object.keys(sessionStorage).filter((key) => key.endsWith(target));
      for (const id of names)
        for (const key of keys) sessionStorage.setItem(key.replace(target, id), sessionStorage.getItem(key) ?? '');
      for (let i = 0; i < drafts; i += 1) {
        const notes = [];
        const blobs = [];
        for (let file = 0; file < files; file += 1) {
          const content = new Uint8Array(bytes);
          for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
          blobs.push(new Blob([content]));
          notes.push({ id: `${i}-${file}`, name: `abbild-${file}.bin`, kind: '', size: bytes, sha256: '' });
        }
        for (const [at, note] of notes.entries()) {
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await (blobs[at] as Blob).arrayBuffer()));
          note.sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        }
        const writing = db.transaction(['drafts', 'evidence', 'outbox', 'targets'], 'readwrite');
        for (const id of names) writing.objectStore('targets').put({ ...row, id });
        const kept = {
          ...draft,
          id: `d${i}`,
          evidence: notes,
          closures: {},
          state: 'ready',
          createdAt: 1,
          changedAt: 2,
        };
        writing.objectStore('drafts').put(kept);
        for (const [at, note] of notes.entries())
          writing.objectStore('evidence').put({ ...note, draft: kept.id, addedAt: 1, blob: blobs[at] });
        const { type, title, body, fields } = draft;
        writing.objectStore('outbox').put({
          ...{
            id: crypto.randomUUID(),
            draft: kept.id,
            target: names[i % targets],
            state: 'ready',
            due: 0,
            failures: 0,
          },
          ...{
            posting: false,
            posts: 0,
            doubles: [],
            left: { files: files > 0, count: true },
            missing: [],
            addedAt: i,
          },
          ...{ leaving: { ticket: { type, title, body, fields }, language: 'de', markup: 'markdown', files: notes } },
          ...{ off: [], open: 1 },
        });
        await new Promise((done) => (writing.oncomplete = done));
      }
      db.close();
    },
    { draft: klar, target, drafts, targets, files, bytes: fileMegabytes * mebibyte },
  );

async function sendAll(drafts: number, targets: number, files: number) {
  const server = await serve('dist/web', 4_381, { orNext: true });
  const desk = await openDesk(redmine);
  const profile = await mkdtemp(join(tmpdir(), 'ticketklar-sending-'));
  const open = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...{ executablePath: requireChromium(), args: [...chromiumFlags], baseURL: server.address, locale: 'de-DE' },
    });
    context.setDefaultTimeout(600_000);
    return context;
  };
  let context = await open();
  try {
    const page = await context.newPage();
    await page.goto('./#/targets');
    const { token } = redmine.secret as { token: string };
    await addTarget(page, `${desk.base}${redmine.page}`, token);
    await put(page, drafts, targets, files);
    const signedIn = await page.evaluate(() => ({ ...sessionStorage }));
    // Else the bytes that were made here would still be in its memory, and their end would hide what sending takes.
    await context.close();
    context = await open();
    // The sign-in belonged to the tab.
    await context.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, String(value));
    }, signedIn);
    const sending = await context.newPage();
    await sending.goto('about:blank');
    return await watched(profile, async () => {
      await sending.goto('./#/outbox');
      // Sent with all its files, and counted.
      while (desk.world.tickets.filter((ticket) => ticket.files.length === files).length < drafts)
        await new Promise((done) => setTimeout(done, 20));
    });
  } finally {
    await context.close();
    await desk.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Drafts a second, by one target and by four side by side. */
export async function measureRate(drafts: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const targets of [1, 4]) {
    const { time } = await sendAll(drafts, targets, 0);
    rows.push({
      what: `${drafts} drafts, ${targets} at once`,
      measured: `${(drafts / (time / 1_000)).toFixed(1)} a second`,
    });
  }
  return rows;
}

/** One draft with files of that many megabytes. */
export async function measureFiles(megabytes: number): Promise<Row[]> {
  const { time, rose } = await sendAll(1, 1, Math.ceil(megabytes / fileMegabytes));
  const rate = (megabytes / (time / 1_000)).toFixed(0);
  return [
    {
      what: `sends ${megabytes} MiB`,
      measured: `${ms(time)}, ${rate} MiB/s, memory +${rose.toFixed(0)} MiB`,
      promised: 'not all of it in memory',
      share: rose / megabytes,
    },
  ];
}
