/** The files of the second copy, read without the product. */
import { expect, type Page } from '@playwright/test';

/** What they hold; undefined where one was replaced or taken away while it was being read. */
const copied = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
    const root = await navigator.storage.getDirectory();
    // Only looked for: a folder that two make at the same time is a race that nobody needs.
    const folder = await root
      .getDirectoryHandle('ticketklar-copy')
      .catch((error: unknown) => (isMissing(error) ? null : undefined));
    if (!folder) return folder === null ? '' : undefined;
    try {
      let all = '';
      for await (const file of folder.values()) if (file.kind === 'file') all += await (await file.getFile()).text();
      return all;
    } catch {
      return undefined;
    }
  });

export const untilCopied = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => (await copied(page)) ?? '', { timeout: 30_000 }).toContain(text);

/** What could not be read says nothing: asked again. */
export const untilNotCopied = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => (await copied(page)) ?? text, { timeout: 30_000 }).not.toContain(text);
