/** A form as somebody has shown it by pointing, for pages that no site knows. */
import type { Frame, Page } from '@playwright/test';
import { expect, panelOf, pillText, type Extension } from './fixture.ts';

export interface Shown {
  readonly root: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Opens a page and shows its form; what is shown counts from the next time on that the page is loaded. */
export async function openTaught(extension: Extension, path: string, { root, fields }: Shown): Promise<Page> {
  const page = await extension.open(path);
  const worker = await extension.worker();
  const { origin } = new URL(page.url());
  const site = { name: 'Meldestelle', origin, root: [root], fields, submit: ['button'], sends: 'submit' };
  await worker.evaluate((taught) => chrome.storage.local.set({ 'ticketklar.sites': [taught] }), site);
  await page.reload();
  await expect.poll(() => pillText(page)).toBeTruthy();
  return page;
}

/** Has the form remembered that is being shown. @returns the panel, which begins anew with the form that is known now */
export async function remember(page: Page, panel: Frame): Promise<Frame> {
  await panel.getByRole('button', { name: 'Formular merken' }).click();
  let now = panel;
  await expect(async () => {
    now = await panelOf(page);
    const says = now.getByText(/^Gemerkt\. Ticketklar kennt dieses Formular jetzt\./);
    await expect(says).toBeVisible({ timeout: 2_000 });
    await expect(now.getByRole('button', { name: 'Funktioniert diese Seite?' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  return now;
}
