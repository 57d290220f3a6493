/** Everything that can be done with drafts, once from end to end without a mouse: every place is reached by Tab. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { bodyOf, test, titleOf, untilSaved } from './app.ts';
import { give } from './pictures.ts';

/** Tab after Tab until the focus is there, as somebody goes who has no mouse. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 250; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target.toString()} cannot be reached by Tab`);
}
async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}
/** In the place of what stands in the field. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await expect(field).toHaveValue(text);
}
const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const row = (page: Page, title: string): Locator => page.getByRole('link', { name: title, exact: true });
const toList = (page: Page): Promise<void> => press(page, page.getByRole('link', { name: /^Entwürfe/ }));

const title = 'Etikett im Versand fehlt';
const body =
  'Seit Montag, 23.11., 7:40 Uhr fehlt im Livesystem das Etikett für Auftrag VA26-5102. Der Dialog schließt sich ohne Meldung, und der Drucker bleibt stehen, bis jemand ihn neu startet.';
const asked =
  'Wie drucke ich im Versand ein Etikett für Auftrag VA26-5102 nach? Ich finde die Schaltfläche dafür nicht mehr, seit der Dialog neu ist.';
const secret = 'Passwort: Herbstlaub#77';

test('drafts from the first word to the hand-over, by keyboard alone', async ({ page, context }) => {
  test.setTimeout(240_000);
  await page.goto('./');

  await test.step('1. written freely, as a form and as an interview', async () => {
    await press(page, button(page, 'Neuer Entwurf'));
    await type(page, titleOf(page), title);
    await type(page, bodyOf(page), body);
    await expect(page.locator('.see')).toContainText('VA26-5102');
    const ways = page.getByRole('group', { name: 'Wie möchten Sie schreiben?' });
    await press(page, button(ways, 'Formular'));
    await type(page, page.getByRole('textbox', { name: 'Soll', exact: true }), 'Das Etikett liegt bei.');
    await press(page, button(ways, 'Interview'));
    await expect(page.getByText(/^Frage \d+ von \d+$/)).toBeVisible();
    await press(page, button(ways, 'Frei'));
    await expect(bodyOf(page)).toHaveValue(`${body}\n\n### Soll\nDas Etikett liegt bei.`);
    await untilSaved(page);
  });

  await test.step('2. with a picture that is named, described and made unreadable in one place', async () => {
    await give(page, 'paste', { name: 'maske.png', type: 'image/png' });
    await press(page, button(page, '„maske.png“ bearbeiten'));
    const dialog = page.getByRole('dialog');
    await type(page, dialog.getByRole('textbox', { name: 'Name der Datei' }), 'versand.png');
    await type(page, dialog.getByRole('textbox', { name: 'Beschreibung' }), 'Maske ohne Etikett');
    await press(page, dialog.getByRole('application', { name: 'Bild' }));
    await expect(button(dialog, 'Schwärzung 1')).toBeVisible();
    await page.keyboard.press('Shift+ArrowDown');
    await press(page, button(dialog, 'Übernehmen'));
    await expect(dialog).toHaveCount(0);
    await expect(button(page, '„versand.png“ bearbeiten')).toBeVisible();
  });

  await test.step('5. without what is confidential, and with it again after undo', async () => {
    await type(page, bodyOf(page), `${body} ${secret}`);
    const box = page.getByRole('region', { name: 'Vertrauliches' });
    await press(page, button(box, /ersetzen$/));
    await expect(bodyOf(page)).toHaveValue(`${body} Passwort: [GEHEIM-1]`);
    await page.keyboard.press('Control+z');
    await expect(bodyOf(page)).toHaveValue(`${body} ${secret}`);
    await press(page, button(box, /ersetzen$/));
    await expect(bodyOf(page)).toHaveValue(`${body} Passwort: [GEHEIM-1]`);
    await untilSaved(page);
  });

  await test.step('4. as it was before a large deletion, also after a restart', async () => {
    await type(page, bodyOf(page), 'Neu begonnen.');
    await untilSaved(page);
    await page.reload();
    await press(page, page.getByRole('link', { name: 'Frühere Fassungen' }));
    await press(page, page.getByRole('list', { name: 'Fassungen, neueste zuerst' }).getByRole('button').first());
    await press(page, button(page, 'Diese Fassung zurückholen'));
    await expect(page.getByText('Zurückgeholt.')).toBeVisible();
    await press(page, page.getByRole('link', { name: 'Zum Entwurf' }));
    await expect(bodyOf(page)).not.toHaveValue('Neu begonnen.');
    await expect(bodyOf(page)).toHaveValue(/VA26-5102/);
  });

  await test.step('8. made a template that the next draft begins with, and with what was said last time', async () => {
    await toList(page);
    await press(page, button(page, 'Neuer Entwurf'));
    await reach(page, page.getByRole('combobox', { name: 'Vorgangsart' }));
    await page.keyboard.type('Frage');
    await expect(page.getByRole('combobox', { name: 'Vorgangsart' })).toHaveValue('question');
    await type(page, titleOf(page), 'Wie drucke ich Versandetiketten nach?');
    await type(page, bodyOf(page), asked);
    await type(page, page.locator('[data-place=workload]'), 'Business Central');
    await reach(page, page.locator('[data-place=environment]'));
    await page.keyboard.type('Live');
    await type(page, page.locator('[data-place=company]'), 'Nord GmbH');
    await press(page, button(page, 'Als Vorlage sichern'));
    await type(page, page.getByRole('textbox', { name: 'Name der Vorlage' }), 'Versand');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Vorlage „Versand“ ist gesichert')).toBeVisible();
    await untilSaved(page);
    await press(page, button(page, 'Ansehen und senden'));
    await press(page, button(page.getByRole('dialog'), /^(?:Trotzdem senden|Senden)$/));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('P-1001');
    await toList(page);
    await press(page, button(page, 'Vorgangsart wählen'));
    await press(page, button(page, 'Versand'));
    await expect(bodyOf(page)).toHaveValue(asked);
    await type(page, titleOf(page), 'Zweites Etikett');
    await untilSaved(page);
    await toList(page);
    await press(page, button(page, 'Neuer Entwurf'));
    const offers = page.getByRole('group', { name: 'Aus Ihrem letzten Ticket' });
    await press(page, offers.getByRole('button', { name: /Nord GmbH/ }));
    await expect(page.locator('[data-place=company]')).toHaveValue('Nord GmbH');
    await type(page, titleOf(page), 'Drittes Etikett');
    await untilSaved(page);
  });

  await test.step('3. found, pinned, archived, thrown away and brought back in the list', async () => {
    await toList(page);
    await reach(page, page.locator('[data-row]').first());
    await page.keyboard.press('/');
    await page.keyboard.type('zweites');
    await expect(page.locator('[data-row]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-row]')).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-row]').first()).toBeFocused();
    await reach(page, page.locator('[data-row]').first());
    for (let rows = 0; rows < 4; rows += 1) {
      if (await row(page, 'Zweites Etikett').evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await expect(row(page, 'Zweites Etikett')).toBeFocused();
    await page.keyboard.press('p');
    await expect(page.locator('[data-row]').first()).toHaveText('Zweites Etikett');
    // The row has moved, and the keys still speak of it.
    await expect(row(page, 'Zweites Etikett')).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(row(page, 'Zweites Etikett')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(row(page, 'Zweites Etikett')).toBeVisible();
  });

  await test.step('6. handed over as a file and opened again', async () => {
    await reach(page, page.locator('[data-row]').first());
    await page.keyboard.press(' ');
    await press(page, button(page, 'Zur Ergänzung weitergeben'));
    await type(page, page.getByLabel('Wer soll ergänzen?'), 'Frau Demir');
    const leaving = page.waitForEvent('download');
    await press(page, button(page.getByRole('dialog'), 'Als Datei sichern'));
    const buffer = await readFile(await (await leaving).path());
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await reach(page, page.locator('[data-row]').first());
    await page.keyboard.press('Escape');
    const chooser = page.waitForEvent('filechooser');
    await press(page, button(page, 'Aus Datei öffnen'));
    await (await chooser).setFiles({ name: 'zurück.zip', mimeType: 'application/zip', buffer });
    await expect(titleOf(page)).toHaveValue('Zweites Etikett');
  });

  await test.step('7. and opened without a network', async () => {
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(titleOf(page)).toHaveValue('Zweites Etikett');
    await type(page, titleOf(page), 'Zweites Etikett, ohne Netz');
    await untilSaved(page);
    await toList(page);
    await expect(row(page, 'Zweites Etikett, ohne Netz')).toBeVisible();
    await context.setOffline(false);
  });
});
