import { expect, type Page } from '@playwright/test';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the cross': (page) => page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click(),
  '„Weiter schreiben“': (page) => page.getByRole('dialog').getByRole('button', { name: 'Weiter schreiben' }).click(),
  Escape: (page) => page.keyboard.press('Escape'),
};

for (const [way, leave] of Object.entries(ways))
  test(`who leaves the dialog by ${way} is where they were before`, async ({ page }) => {
    await beginDraft(page);
    await titleOf(page).fill('Etiketten sitzen zu tief');
    await bodyOf(page).fill('Seit heute früh.');
    await untilSaved(page);
    const opener = page.getByRole('button', { name: 'Ansehen und senden' });
    await opener.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await leave(page);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
    await bodyOf(page).focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await leave(page);
    await expect(bodyOf(page)).toBeFocused();
  });
