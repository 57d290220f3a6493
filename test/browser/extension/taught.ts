/** A form as somebody has shown it by pointing, for pages that no site knows. */
import { expect, pillText, type Extension } from './fixture.ts';
import type { Page } from '@playwright/test';

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
