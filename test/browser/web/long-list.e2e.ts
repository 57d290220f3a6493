/** A list that is long enough for several workers to assess it. */
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { readList } from './lists.ts';

const count = 1_600;

test('a list that several workers assess lies there in its order, each line with its ticket', async ({ page }) => {
  const rows = Array.from({ length: count }, (_, i) => `${i};Umlagerung ${i};Die Buchung geht nicht.\n`);
  await readList(page, `Nummer;Titel;Beschreibung\n${rows.join('')}`);
  const kept = await page.evaluate(
    () =>
      new Promise<[line: string, ticket: string][]>((done, failed) => {
        const opening = indexedDB.open('ticketklar-queue');
        opening.onerror = () => failed(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['lines', 'tickets']);
          const lines = reading.objectStore('lines').getAll();
          const tickets = reading.objectStore('tickets').getAll();
          reading.oncomplete = () => {
            opening.result.close();
            const said = (lines.result as { lines: { at: number; title: string }[] }[]).flatMap(({ lines }) => lines);
            const read = (tickets.result as { tickets: { ticket: { title: string } }[] }[]).flatMap((c) => c.tickets);
            done(said.map(({ at, title }, i) => [`${at} ${title}`, `${i} ${read[i]?.ticket.title}`]));
          };
        };
      }),
  );
  expect(kept).toHaveLength(count);
  expect(kept.filter(([line, ticket]) => line !== ticket)).toEqual([]);
});
