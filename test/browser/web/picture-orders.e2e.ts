/** What is made unreadable in a picture stays so, in whatever order it is also cropped, marked, described and taken back. */
import { expect, type Locator, type Page } from '@playwright/test';
import { beginDraft, test, titleOf, untilSaved } from './app.ts';
import { at, give, hiddenPlace, stored } from './pictures.ts';

type Act = 'Schwärzen' | 'Zuschneiden' | 'Pfeil' | 'Rahmen' | 'Nummer' | 'Text';

/** Each act comes first, last and before and after the redaction at least once. */
const orders: readonly (readonly Act[])[] = [
  ['Schwärzen', 'Zuschneiden', 'Pfeil', 'Rahmen', 'Nummer', 'Text'],
  ['Zuschneiden', 'Schwärzen', 'Text', 'Nummer', 'Rahmen', 'Pfeil'],
  ['Pfeil', 'Nummer', 'Zuschneiden', 'Text', 'Rahmen', 'Schwärzen'],
  ['Rahmen', 'Schwärzen', 'Pfeil', 'Text', 'Zuschneiden', 'Nummer'],
  ['Nummer', 'Text', 'Schwärzen', 'Zuschneiden', 'Pfeil', 'Rahmen'],
  ['Text', 'Pfeil', 'Schwärzen', 'Rahmen', 'Nummer', 'Zuschneiden'],
  ['Zuschneiden', 'Rahmen', 'Nummer', 'Schwärzen', 'Text', 'Pfeil'],
  ['Text', 'Zuschneiden', 'Rahmen', 'Pfeil', 'Schwärzen', 'Nummer'],
];

/** One act by keyboard alone: its tool, then the picture, where it lands in the middle. */
async function act(dialog: Locator, tool: Act): Promise<void> {
  const button = dialog.getByRole('button', { name: tool, exact: true });
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('application', { name: 'Bild' }).press('Enter');
  if (tool === 'Text') await dialog.getByRole('textbox', { name: 'Wortlaut' }).fill('Hier');
}

const open = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('button', { name: `„${name}“ bearbeiten` }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name der Datei' })).toBeVisible();
  return dialog;
};

for (const order of orders)
  test(`a picture: ${order.join(', ')}`, async ({ page }) => {
    await beginDraft(page);
    await titleOf(page).fill('Maske');
    await untilSaved(page);
    await give(page, 'paste', { name: 'maske.png', type: 'image/png' });
    const dialog = await open(page, 'maske.png');
    for (const tool of order) await act(dialog, tool);
    // The last act is taken back and done again, as people do who are not sure.
    await dialog.getByRole('application', { name: 'Bild' }).focus();
    const shapes = dialog.getByRole('list').getByRole('listitem');
    const all = await shapes.allTextContents();
    await page.keyboard.press('Control+z');
    await expect.poll(() => shapes.allTextContents()).not.toEqual(all);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => shapes.allTextContents()).toEqual(all);
    await dialog.getByRole('textbox', { name: 'Name der Datei' }).fill('fertig.png');
    await dialog.getByRole('textbox', { name: 'Beschreibung' }).fill('Zwei Hälften');
    await dialog.getByRole('button', { name: 'Übernehmen' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: '„fertig.png“ bearbeiten' })).toBeVisible();

    const files = await stored(page);
    expect(files.map(({ name, alt, width, height }) => [name, alt, width, height])).toEqual([
      ['fertig.png', 'Zwei Hälften', 300, 150],
    ]);
    const [file] = files;
    if (!file) throw new Error('no file');
    expect(file.bytes).not.toContain(hiddenPlace);
    // A redaction takes a fifth of what is seen: 60 × 30 at least, in the middle. Whatever is drawn there, nothing of the
    // picture is.
    const covered = new Set<string>();
    for (let y = 60; y < 90; y += 1) for (let x = 120; x < 180; x += 1) covered.add(at(file, x, y).join());
    expect(covered).toContain('18,23,28');
    expect([...covered].filter((colour) => colour === '255,0,0' || colour === '0,0,255')).toEqual([]);
    // And beside it the picture is as it was.
    expect([at(file, 20, 20), at(file, 280, 130)]).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ]);
  });
