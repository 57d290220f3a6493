/** What the tests of the web app share: how a person finds the things on the screen. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Like Playwright's own, and an error that the page did not expect fails the test. */
export const test = base.extend<{ noErrors: undefined }>({
  noErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const titleOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Titel', exact: true });
export const bodyOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Beschreibung', exact: true });

/** Opens the app on a device that has never seen it, and begins a draft. */
export async function beginDraft(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
  await expect(titleOf(page)).toBeVisible();
}

/** Waits until everything typed so far is on disk: the strip shows a time only after the commit. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]')).toHaveText(/^Gesichert um \d\d:\d\d:\d\d$/);
}
