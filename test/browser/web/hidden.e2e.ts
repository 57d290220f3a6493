/** A photo as a telephone takes it: what it says beside its pixels is told before anything is sent, and taken out. */
import { expect } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { exifOf } from '../../web/draft/exif.ts';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';
import { at, give, stored } from './pictures.ts';

test('a photo tells before it is sent where and with what it was taken, and one click takes that out', async ({
  page,
}) => {
  await beginDraft(page);
  await titleOf(page).fill('Etikett versetzt');
  await bodyOf(page).fill('Siehe Foto.');
  await untilSaved(page);
  const exif = exifOf({ device: 'Phone 12', time: '2026:11:21 07:40:00', place: [52.5, 13.4], turn: 6 });
  await give(page, 'paste', { name: 'foto.jpg', type: 'image/jpeg', exif });
  const told = page.getByText('Das Bild enthält Aufnahmeort, Aufnahmezeit und Gerät.');
  await expect(told).toBeVisible();
  const [before] = await stored(page);
  expect(before?.bytes).toContain('Phone 12');

  await page.getByRole('button', { name: 'Ansehen und senden' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Das Bild enthält Aufnahmeort')).toBeVisible();
  await page.setViewportSize({ width: 400, height: 800 });
  await expectAccessible(page, 'hidden details before sending');
  await dialog.getByRole('button', { name: 'Verborgene Angaben aus „foto.jpg“ entfernen' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Die verborgenen Angaben sind aus „foto.jpg“ entfernt.')).toBeVisible();
  await expect(dialog.getByText('Das Bild enthält')).toHaveCount(0);
  const [after] = await stored(page);
  expect(after?.bytes).not.toContain('Phone');
  // It is turned as before, and not a pixel is another one.
  expect([after?.width, after?.height]).toEqual([200, 400]);
  expect(after?.pixels).toEqual(before?.pixels);
  expect(at(after!, 100, 50)).not.toEqual(at(after!, 100, 350));

  await dialog.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(dialog.getByText('Das Bild enthält Aufnahmeort')).toBeVisible();
  await dialog.getByRole('button', { name: 'Verborgene Angaben in „foto.jpg“ lassen' }).click();
  await expect(dialog.getByText('Das Bild enthält')).toHaveCount(0);
  expect((await stored(page))[0]?.bytes).toContain('Phone 12');
});
