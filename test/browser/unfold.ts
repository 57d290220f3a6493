/** Opening a finding as somebody does who looks at it: the list may still change under the hand while the text is read. */
import { expect, type Locator } from '@playwright/test';

const soon = { timeout: 2_000 };

/**
 * Opens a folded finding, and the rest of the list before that where it stands among the rest.
 * @param head the head of the finding; need not be shown yet
 * @param more the button that shows the rest of the list
 */
export async function unfoldFinding(head: Locator, more: Locator): Promise<void> {
  await expect(async () => {
    if (!(await head.isVisible()) && (await more.isVisible())) await more.click(soon);
    if ((await head.getAttribute('aria-expanded', soon)) === 'false') await head.click(soon);
    // A finding that opened by itself folds again when a worse one comes up, unless somebody is in it.
    await head.focus(soon);
    await expect(head).toHaveAttribute('aria-expanded', 'true', soon);
  }).toPass({ timeout: 20_000 });
}
