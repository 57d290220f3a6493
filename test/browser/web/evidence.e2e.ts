/** Evidence in a real browser: put in, put into order, described; pictures cropped, marked and made unreadable for good. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { beginDraft, test, titleOf, untilSaved } from './app.ts';
import { at, give, hiddenPlace, stored } from './pictures.ts';

const tiles = (page: Page): Locator => page.locator('[data-file]');
const open = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('button', { name: `„${name}“ bearbeiten` }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name der Datei' })).toBeVisible();
  return dialog;
};
const apply = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
async function addFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.evidence').getByRole('button', { name: 'Datei wählen' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await expect(page.getByRole('button', { name: `„${name}“ bearbeiten` })).toBeVisible();
}

test('a pasted picture is made unreadable by keyboard: the bytes on the disk are solid there, and their past is gone', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill('Maske');
  await give(page, 'paste', { name: 'foto.jpg', type: 'image/jpeg' });
  await expect(tiles(page)).toHaveCount(1);
  expect((await stored(page))[0]?.bytes).toContain(hiddenPlace);

  const dialog = await open(page, 'foto.jpg');
  await dialog.getByRole('textbox', { name: 'Beschreibung' }).fill('Zwei Hälften');
  await dialog.getByRole('application', { name: 'Bild' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Schwärzung 1', exact: true })).toBeVisible();
  // From the middle (160–240 × 80–120) to the left edge, and wider.
  for (let i = 0; i < 41; i += 1) await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(dialog.getByRole('spinbutton', { name: 'Links' })).toHaveValue('0');
  await expect(dialog.getByRole('spinbutton', { name: 'Höhe' })).toHaveValue('60');
  await apply(page);

  await expect.poll(async () => (await stored(page)).map(({ alt }) => alt)).toEqual(['Zwei Hälften']);
  const [file] = await stored(page);
  if (!file) throw new Error('no file');
  expect(file).toMatchObject({ name: 'foto.jpg', kind: 'image/jpeg', width: 400, height: 200 });
  expect(file.bytes).not.toContain('GPS');
  expect(file.bytes).not.toContain('Exif');
  // A JPEG blurs by a hair; eight pixels inside the edge nothing of the red is left.
  for (let y = 88; y < 132; y += 4)
    for (let x = 8; x < 72; x += 4) {
      const [red = 255, green = 255, blue = 255] = at(file, x, y);
      expect(Math.max(Math.abs(red - 0x12), Math.abs(green - 0x17), Math.abs(blue - 0x1c))).toBeLessThan(10);
    }
  await expect(page.getByText('„foto.jpg“ ist geändert.')).toBeVisible();
});

test('a picture is cropped by keyboard, step by step, and each step can be taken back', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Maske');
  await untilSaved(page);
  await give(page, 'drop', { name: 'maske.png', type: 'image/png' });
  const dialog = await open(page, 'maske.png');
  await dialog.getByRole('button', { name: 'Schwärzen' }).press('Enter');
  const stage = dialog.getByRole('application', { name: 'Bild' });
  await stage.press('Enter');
  await dialog.getByRole('button', { name: 'Zuschneiden' }).press('Enter');
  await stage.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Zuschnitt 300 × 150', exact: true })).toBeVisible();
  await stage.press('Shift+ArrowLeft');
  await stage.press('Shift+Alt+ArrowUp');
  await expect(dialog.getByRole('button', { name: 'Zuschnitt 296 × 149', exact: true })).toBeVisible();
  for (const name of ['Zuschnitt 296 × 150', 'Zuschnitt 300 × 150']) {
    await page.keyboard.press('Control+z');
    await expect(dialog.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await page.keyboard.press('Control+z');
  await expect(dialog.getByRole('button', { name: /^Zuschnitt/ })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await apply(page);
  await expect.poll(async () => (await stored(page)).map(({ width, height }) => [width, height])).toEqual([[300, 150]]);
  const [file] = await stored(page);
  if (!file) throw new Error('no file');
  // The redaction of 160–240 × 80–120, seen from 50, 25.
  const covered = new Set<string>();
  for (let y = 55; y < 95; y += 1) for (let x = 110; x < 190; x += 1) covered.add(at(file, x, y).join());
  expect([...covered]).toEqual(['18,23,28']);
  expect([at(file, 109, 60), at(file, 190, 60), at(file, 120, 54)]).toEqual([
    [255, 0, 0],
    [0, 0, 255],
    [255, 0, 0],
  ]);
  await page.locator('.evidence').getByRole('button', { name: 'Rückgängig' }).press('Enter');
  await expect.poll(async () => (await stored(page)).map(({ width }) => width)).toEqual([400]);
});

test('a mouse draws, moves and resizes, and the original is kept only where somebody asks for it', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Maske');
  await untilSaved(page);
  await give(page, 'drop', { name: 'maske.png', type: 'image/png' });
  const dialog = await open(page, 'maske.png');
  const sheet = dialog.locator('.fit svg');
  const frame = await sheet.boundingBox();
  if (!frame) throw new Error('no picture');
  const drag = async (...points: readonly (readonly [number, number])[]): Promise<void> => {
    for (const [i, [x, y]] of points.entries()) {
      await page.mouse.move(frame.x + (frame.width * x) / 400, frame.y + (frame.height * y) / 200);
      if (i === 0) await page.mouse.down();
    }
    await page.mouse.up();
  };
  await drag([20, 20], [60, 50], [120, 80]);
  await expect(dialog.getByRole('spinbutton', { name: 'Breite' })).toHaveValue('100');
  await drag([60, 60], [160, 60]);
  await expect(dialog.getByRole('spinbutton', { name: 'Links' })).toHaveValue('120');
  await drag([220, 80], [300, 100]);
  await expect(dialog.getByRole('spinbutton', { name: 'Breite' })).toHaveValue('180');
  for (const [tool, from, to] of [
    ['Pfeil', [20, 180], [90, 120]],
    ['Nummer', [350, 40], [350, 40]],
    ['Rahmen', [200, 120], [300, 180]],
  ] as const) {
    await dialog.getByRole('button', { name: tool, exact: true }).click();
    await drag(from, to);
  }
  await dialog.getByRole('button', { name: 'Text', exact: true }).click();
  await drag([20, 120], [20, 120]);
  await dialog.getByRole('textbox', { name: 'Wortlaut' }).fill('Hier steht der Name');
  await expect(dialog.getByRole('listitem')).toHaveText(
    ['Schwärzung 1', 'Pfeil 1', 'Nummer 1', 'Rahmen 1', 'Text „Hier steht der Name“'].map((name) => new RegExp(name)),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'Original auf diesem Gerät behalten' }).check();
  await apply(page);
  await expect.poll(async () => (await stored(page)).length).toBe(2);
  const again = await open(page, 'maske.png');
  await again.getByRole('button', { name: 'Original zurückholen' }).click();
  await expect.poll(async () => (await stored(page)).map((file) => at(file, 150, 60))).toEqual([[255, 0, 0]]);
});

test('files are put into order and named by keyboard, and the text of the ticket says what can be seen in them', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill('Druck');
  for (const name of ['eins.pdf', 'zwei.eml', 'drei.msg']) await addFile(page, name, name);
  const names = (): Promise<string[]> => tiles(page).locator('.trunc').allTextContents();
  await page.getByRole('button', { name: '„drei.msg“ nach vorn' }).press('Enter');
  await expect.poll(names).toEqual(['eins.pdf', 'drei.msg', 'zwei.eml']);
  await expect(page.getByRole('button', { name: '„drei.msg“ nach vorn' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['drei.msg', 'eins.pdf', 'zwei.eml']);
  await tiles(page).nth(2).dragTo(tiles(page).first());
  await expect.poll(names).toEqual(['zwei.eml', 'drei.msg', 'eins.pdf']);
  const dialog = await open(page, 'zwei.eml');
  await dialog.getByRole('textbox', { name: 'Name der Datei' }).fill('meldung.eml');
  await dialog.getByRole('textbox', { name: 'Beschreibung' }).fill('Mail vom Drucker');
  await apply(page);
  await expect.poll(names).toEqual(['meldung.eml', 'drei.msg', 'eins.pdf']);
  await page.getByLabel('Ansicht').selectOption({ label: 'Wortlaut: Markdown' });
  await expect(page.getByText('meldung.eml: Mail vom Drucker').first()).toBeVisible();
});

test('a log is cut to a span of time and cleaned with the placeholders of the draft', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Mahnlauf');
  await addFile(
    page,
    'lauf.log',
    [
      '2026-11-23 07:39:58 START',
      '2026-11-23 07:40:12 FI-1042 password=Herbstlaub#77',
      '  at run (lauf.c:12)',
      '2026-11-23 07:41:00 ENDE',
    ].join('\n'),
  );
  const dialog = await open(page, 'lauf.log');
  await dialog.getByLabel('Von').fill('2026-11-23T07:40:00');
  await dialog.getByLabel('Bis').fill('2026-11-23T07:40:30');
  await dialog.getByLabel('Bis').blur();
  await expect(dialog.getByText('2 von 4 Zeilen bleiben')).toBeVisible();
  await dialog.getByRole('button', { name: 'Vertrauliches ersetzen' }).click();
  await expect(dialog.getByText('1 Angabe ersetzt.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await apply(page);
  await expect
    .poll(async () => (await stored(page))[0]?.bytes)
    .toBe('2026-11-23 07:40:12 FI-1042 password=[GEHEIM-1]\n  at run (lauf.c:12)\n');
});

test('a picture that is too large is pointed out before sending and made smaller after a look at it', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill('Maske');
  await untilSaved(page);
  await give(page, 'drop', { name: 'gross.png', type: 'image/png', width: 1600, height: 1200, noise: true });
  await expect(page.getByText('größer als 5,2 MB')).toBeVisible();
  await page.getByRole('button', { name: '„gross.png“ verkleinern' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.look img')).toBeVisible();
  await expect(dialog.getByText('Viele Systeme nehmen Dateien nur bis 5,2 MB.')).toBeVisible();
  await dialog.getByRole('button', { name: '50 %' }).click();
  await expect(dialog.getByText(/^800 × 600 Pixel/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await apply(page);
  await expect(page.getByText('größer als 5,2 MB')).toHaveCount(0);
  const [file] = await stored(page);
  expect(file).toMatchObject({ name: 'gross.jpg', kind: 'image/jpeg', width: 800, height: 600 });
  expect(file?.size).toBeLessThan(5_242_880);
});
