/** What the tests of the web app share: how a person finds the things on the screen. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { unfoldFinding } from '../unfold.ts';

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

export const finding = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('button', { name }) });

/** Opens a finding that may be folded and may stand behind „weitere Hinweise“. */
export async function openFinding(page: Page, name: string): Promise<Locator> {
  // What is saved was read before: from here on the list does not change by itself.
  await untilSaved(page);
  const head = page.locator('[data-finding-head]').filter({ hasText: name });
  await unfoldFinding(head, page.getByRole('button', { name: /weitere[rn]? Hinweise?$/ }));
  return finding(page, name);
}
