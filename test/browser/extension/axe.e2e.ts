/** The panel while it undoes, rescues, is taught and tests itself: nothing that axe objects to, light and dark. */
import type { Frame } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, newIssue, openPanel, pillText, test, type Extension } from './fixture.ts';
import { kept } from './kept.ts';
import { draftTitle, storeDraft } from './stored-draft.ts';

type State = (extension: Extension, look: Look) => Promise<Frame>;
interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}
/** Before anything is shown, so that no colour is on its way to another one while axe looks. */
async function opened(extension: Extension, path: string, { scheme, width }: Look) {
  const page = await extension.open(path);
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.reload();
  return page;
}

const states: Readonly<Record<string, State>> = {
  'to be undone': async (extension, look) => {
    await (await storeDraft(extension, {}, { 'protokoll.txt': 'FI-1042' })).close();
    const panel = await openPanel(await opened(extension, newIssue, look));
    await panel.getByRole('button', { name: /^Entwürfe/ }).click();
    await panel.getByRole('button', { name: `„${draftTitle}“ ins Formular` }).click();
    await expect(panel.getByRole('button', { name: 'Eintragen rückgängig machen' })).toBeVisible();
    return panel;
  },
  'with a rescued text': async (extension, look) => {
    const page = await opened(extension, newIssue, look);
    await expect.poll(() => pillText(page)).toBeTruthy();
    await page.locator('#issue_subject').fill('Rechnungsdruck bricht ab');
    await expect.poll(async () => (await kept(extension)).length).toBe(1);
    await page.reload();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: '„Rechnungsdruck bricht ab“ verwerfen' }).click();
    await expect(panel.getByText('Endgültig verwerfen')).toBeVisible();
    return panel;
  },
  'that is taught a form': async (extension, look) => {
    const panel = await openPanel(await opened(extension, '/browser/weather/guessed-form.html', look));
    await panel.getByRole('button', { name: 'Felder dieses Formulars zeigen' }).click();
    await expect(panel.getByText('Beschriftung sagt „betreff“')).toBeVisible();
    return panel;
  },
  'that tests itself': async (extension, look) => {
    const panel = await openPanel(await opened(extension, newIssue, look));
    await panel.getByRole('button', { name: 'Funktioniert diese Seite?' }).click();
    await expect(panel.getByText('7 von 7 Feldern gefunden.')).toBeVisible();
    return panel;
  },
};

for (const [name, reach] of Object.entries(states))
  for (const look of [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 400 },
  ] as const)
    test(`a panel ${name} in ${look.scheme} at ${look.width} px has nothing that axe objects to`, async ({
      extension,
    }) => {
      test.setTimeout(60_000);
      const panel = await reach(extension, look);
      expect(await violations(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
