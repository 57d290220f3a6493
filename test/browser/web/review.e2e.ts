/** The consultant's side: a list from a file, what is missing in each ticket, and one message that asks for it. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { zipSync } from 'fflate';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app.ts';

const head = '#;Tracker;Priorität;Status;Thema;Autor;Kategorie;Angelegt;Beschreibung\n';
const row = (n: number, title: string, body: string, module = 'Lager'): string =>
  `${n};Störung;Hoch;Neu;${title};Petra Lang;${module};20.11.2026 09:00;"${body}"\n`;
const few =
  head +
  row(7, 'Umlagerung geht nicht', 'Seit Freitag geht die Umlagerung von Lager 04 nach Lager 17 nicht.') +
  row(8, 'Drucker', 'geht nicht') +
  row(9, 'Umlagerung Lager 04 nach 17', 'Die Umlagerung von Lager 04 nach Lager 17 bricht ab.') +
  '10;Störung;Hoch;Neu;=HYPERLINK("x");Petra Lang;Verkauf;20.11.2026 09:00;"=1+1"\n';

async function choose(page: Page, content: string | Buffer, name = 'tickets.csv'): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Datei wählen|Weitere Datei|Andere Datei wählen)$/ }).click();
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}
async function imported(page: Page, content: string | Buffer = few): Promise<void> {
  await page.goto('./#/review');
  await choose(page, content);
  await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
  await expect(rows(page).first()).toBeVisible();
}
const rows = (page: Page): Locator => page.locator('[data-row]');
const detail = (page: Page): Locator => page.getByRole('article');
const message = (page: Page): Locator =>
  detail(page).getByRole('textbox', { name: 'Nachricht an die meldende Person' });
const axe = async (page: Page): Promise<unknown> => (await new AxeBuilder({ page }).analyze()).violations;

test('an export becomes a list, the least ready ticket first, each with what is missing', async ({ page }) => {
  await imported(page);
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  await expect(detail(page).getByRole('heading', { name: 'Es fehlt' })).toBeVisible();
  await expect(detail(page).getByText('Schritte zum Fehler')).toBeVisible();
  await expect(detail(page).locator('mark').first()).toBeVisible();
  await expect(message(page)).toHaveValue(/Petra Lang[^]*1\. /);
  // Who comes back finds the list as it was.
  await page.reload();
  await expect(rows(page)).toHaveCount(4);
});

test('the columns can be changed before anything is read', async ({ page }) => {
  await page.goto('./#/review');
  await choose(page, 'Was;Warum\nDrucker;geht nicht\n');
  await expect(page.getByRole('button', { name: 'Einlesen und prüfen' })).toBeDisabled();
  await page.getByLabel('Was bedeutet').selectOption('Titel');
  await page.getByLabel('Warum bedeutet').selectOption('Beschreibung');
  await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
  await expect(rows(page)).toHaveText(['Drucker']);
});

test('an overruled finding stays overruled for this ticket, also after the next import, until it is taken back', async ({
  page,
}) => {
  await imported(page);
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  await detail(page).getByRole('button', { name: 'Hier nicht nötig: Schritte zum Fehler' }).click();
  await expect(detail(page).getByRole('button', { name: 'Wieder prüfen: Schritte zum Fehler' })).toBeVisible();
  await choose(page, few, 'morgen.csv');
  await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  await detail(page).getByRole('button', { name: 'Wieder prüfen: Schritte zum Fehler' }).click();
  await expect(detail(page).getByRole('button', { name: 'Hier nicht nötig: Schritte zum Fehler' })).toBeVisible();
});

test('similar tickets of the list are shown with the reason', async ({ page }) => {
  await imported(page);
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  const similar = detail(page)
    .getByRole('listitem')
    .filter({ hasText: /gemeinsam: .*Umlagerung/ });
  await similar.getByRole('button', { name: 'Umlagerung Lager 04 nach 17', exact: true }).click();
  await expect(detail(page).getByRole('heading', { name: 'Umlagerung Lager 04 nach 17' })).toBeVisible();
});

test('the keyboard alone finds a ticket, reads it, chooses several and sees each ask-back', async ({ page }) => {
  await imported(page);
  await rows(page).first().focus();
  await page.keyboard.press('/');
  await page.keyboard.type('umlag');
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Rückfragen ansehen' }).press('Enter');
  const many = page.getByRole('dialog');
  await expect(many.getByText('1 von 2')).toBeVisible();
  await many.getByRole('button', { name: 'Nächste', exact: true }).press('Enter');
  await expect(many.getByText('2 von 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(many).toBeHidden();
});

test('a message that was changed is still there after looking at another ticket, and can be taken back', async ({
  page,
}) => {
  await imported(page);
  await page.getByRole('button', { name: 'Drucker' }).click();
  await message(page).fill('Bitte rufen Sie mich an.');
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  await page.getByRole('button', { name: 'Drucker' }).click();
  await expect(message(page)).toHaveValue('Bitte rufen Sie mich an.');
  await detail(page).getByRole('button', { name: 'Vorschlag wiederherstellen' }).click();
  await expect(message(page)).toHaveValue(/1\. /);
});

test('the result is saved as a table in which nothing is a formula', async ({ page }) => {
  await imported(page);
  await page.getByText('Ergebnis speichern').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tabelle (CSV)' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).not.toMatch(/(^|[;"\n])=/);
});

test('the report to print is one page without a script, and shows a title as the text it is', async ({ page }) => {
  await imported(page, `${head}${row(1, '<img src=x onerror=alert(1)>', 'geht nicht')}`);
  await page.getByText('Ergebnis speichern').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bericht zum Drucken (HTML)' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(text).not.toMatch(/<(img|script)/);
});

/** Long enough that somebody can look at it on its way. */
const long = (): string =>
  head +
  Array.from({ length: 20_000 }, (_, i) => row(i, `Umlagerung ${i}`, 'Die Buchung geht nicht. '.repeat(40))).join('');
/** How many lists and parts of lists lie on the device. */
const onDevice = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('ticketklar-queue');
        opening.onerror = () => failed(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const stores = ['lists', 'lines', 'tickets'];
          const reading = opening.result.transaction(stores);
          const counts = stores.map((name) => reading.objectStore(name).count());
          reading.oncomplete = () => {
            opening.result.close();
            done(counts.reduce((all, { result }) => all + result, 0));
          };
        };
      }),
  );
async function begunImport(page: Page): Promise<void> {
  await page.goto('./#/review');
  await choose(page, long());
  await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
  await expect(page.getByText(/[1-9][\d.]* Tickets geprüft/)).toBeVisible();
}

test('a long list shows how far it is, can be cancelled, and then leaves nothing behind', async ({ page }) => {
  await begunImport(page);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('button', { name: 'Datei wählen' })).toBeVisible();
  await expect.poll(() => onDevice(page)).toBe(0);
});

test('half a list whose tab was closed on the way is gone at the next look', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./#/review');
  await expect(other.getByRole('button', { name: 'Datei wählen' })).toBeVisible();
  await begunImport(page);
  await page.close();
  expect(await onDevice(other)).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      await other.reload();
      await expect(other.getByRole('button', { name: 'Datei wählen' })).toBeVisible();
      return onDevice(other);
    })
    .toBe(0);
});

test('a file that cannot be read says why and what to do; the list before stays', async ({ page }) => {
  await imported(page);
  await choose(page, '[{"title":"A"},', 'kaputt.json');
  await expect(page.getByRole('alert')).toContainText('Exportieren Sie noch einmal');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('an Excel file is read where it is not allowed to start programs of its own', async ({ page }) => {
  const cells = (n: number, texts: string[]): string =>
    `<row r="${n}">${texts.map((text, i) => `<c r="${'AB'[i]}${n}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const book = zipSync({
    'xl/workbook.xml': encode(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': encode(
      `<worksheet xmlns="${main}"><sheetData>${cells(1, ['Titel', 'Beschreibung'])}${cells(2, ['Drucker', 'geht nicht'])}</sheetData></worksheet>`,
    ),
  });
  await imported(page, Buffer.from(book));
  await expect(rows(page)).toHaveText(['Drucker']);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 400])
    test(`the review has no barrier that a program can find (${colorScheme}, ${width} px)`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./#/review');
      await expect(page.getByRole('button', { name: 'Datei wählen' })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await choose(page, few);
      await expect(page.getByRole('button', { name: 'Einlesen und prüfen' })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByLabel('Gruppieren').selectOption('Modul');
      await expect(page.getByRole('row', { name: 'Lager 3' })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
      await expect(detail(page).getByText('gemeinsam:')).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
