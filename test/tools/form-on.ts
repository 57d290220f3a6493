/** The form of a page as it stands in a browser, scrubbed. */
import type { Page } from '@playwright/test';
import { scrubbed } from './scrub.ts';

/** @returns a page of its own with the form alone, or undefined where there is no field for a text */
export async function formOn(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return scrubbed(root);
  } finally {
    await session.detach();
  }
}
