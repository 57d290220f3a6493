/** The extension as a device that sends: its targets, drafts with files, and what its outbox holds. */
import { expect, type Page } from '@playwright/test';
import type { Outgoing, Target } from '../../web/store/sendingRows.ts';
import { klar } from '../browser/sending.ts';
import { redmine } from './redmine.ts';

/** Adds the project for sending as a target, by pasting the address of a page. @returns its name */
export async function addTarget(page: Page, base: string): Promise<string> {
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${base}/projects/sending/issues/new?a=b#c`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await page.getByLabel('Schlüssel', { exact: true }).fill(redmine.people.de.key);
  await page.getByRole('button', { name: 'Anmelden und testen' }).click();
  await page.getByLabel('Projekt', { exact: true }).selectOption(String(redmine.sending.project));
  // Only administrators are told the values of a field: it is a free text here.
  await page.locator(`[id="field-${redmine.sending.fields.Umgebung}"]`).selectOption('fixed');
  await page.getByLabel('Fester Wert für „Umgebung“').fill('Live');
  const name = await page.getByLabel('Name des Ziels').inputValue();
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect(page.getByText(`Ziel „${name}“ gespeichert.`)).toBeVisible();
  return name;
}

/** The same target under more names, so that several send side by side. @returns all names */
export const doubleTarget = (page: Page, name: string, more: number): Promise<string[]> =>
  page.evaluate(
    async ([first, count]) => {
      const names = [first, ...Array.from({ length: count }, (_, i) => `${first} ${i + 2}`)];
      const secret = (await chrome.storage.local.get(`ticketklar.secret.${first}`))[`ticketklar.secret.${first}`];
      await chrome.storage.local.set(Object.fromEntries(names.map((id) => [`ticketklar.secret.${id}`, secret])));
      const database = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => done(open.result);
      });
      const store = database.transaction('targets', 'readwrite').objectStore('targets');
      await new Promise<void>((done) => {
        store.get(first).onsuccess = ({ target }) => {
          for (const id of names) store.put({ ...(target as IDBRequest<Target>).result, id });
        };
        store.transaction.oncomplete = () => done();
      });
      return names;
    },
    [name, more] as const,
  );

/** Drafts that are klar, four of five with one or two files. @returns the fingerprints of the files by draft */
export const putDrafts = (
  page: Page,
  count: number,
  targets: readonly string[],
  title: string,
): Promise<Record<string, string[]>> =>
  page.evaluate(
    async ([draft, drafts, names, of]) => {
      const files = async (id: string, number: number) => {
        const some = Array.from({ length: number % 5 === 0 ? 0 : 1 + (number % 2) }, async (_, i) => {
          const bytes = Uint8Array.from(
            { length: 2_000 + ((number * 977) % 30_000) + i },
            (_, at) => (at * 31 + number * 7 + i + (at >> 8)) % 256,
          );
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
          const blob = new Blob([bytes], { type: 'image/png' });
          const note = { id: `${id}-${i}`, name: `Größe ${number}-${i}.png`, kind: blob.type, size: blob.size, sha256 };
          return { note, row: { ...note, draft: id, addedAt: 1, blob } };
        });
        return Promise.all(some);
      };
      const database = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => done(open.result);
      });
      const wanted: Record<string, string[]> = {};
      for (let number = 0; number < drafts; number += 1) {
        const id = `draft-${number}`;
        const given = await files(id, number);
        wanted[id] = given.map(({ note }) => note.sha256);
        const row = {
          ...{ ...draft, id, title: `${of} Nr. ${number}`, target: names[number % names.length] },
          ...{ evidence: given.map(({ note }) => note), closures: {}, state: 'ready', createdAt: 1, changedAt: 2 },
        };
        const transaction = database.transaction(['drafts', 'evidence'], 'readwrite');
        transaction.objectStore('drafts').put(row);
        for (const one of given) transaction.objectStore('evidence').put(one.row);
        await new Promise<void>((done) => (transaction.oncomplete = () => done()));
      }
      database.close();
      return wanted;
    },
    [klar, count, targets, title] as const,
  );

/** All items of the outbox, as they are kept. */
export const itemsOf = (page: Page): Promise<Outgoing[]> =>
  page.evaluate(
    () =>
      new Promise<Outgoing[]>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const rows = open.result.transaction('outbox').objectStore('outbox').getAll() as IDBRequest<Outgoing[]>;
          rows.onsuccess = () => {
            open.result.close();
            done(rows.result);
          };
        };
      }),
  );

/** Where items stand that still have something to do, the first few of them; a failed test shows them. */
export const openIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const store = open.result.transaction('outbox').objectStore('outbox');
          const rows = store.index('open').getAll(1, 3) as IDBRequest<Outgoing[]>;
          rows.onsuccess = () => {
            open.result.close();
            const { now } = Date;
            done(rows.result.map(({ leaving: _, ...item }) => ({ ...item, now: now() })));
          };
        };
      }),
  );
