/** „Jetzt festhalten“: a page in front becomes a draft to be written later. */
import type { Page } from '@playwright/test';
import { untilCopied } from '../copied.ts';
import { clickAction } from './action.ts';
import { expect, newIssue, test, type Extension } from './fixture.ts';

const own = ({ id }: Extension, path: string): string => `chrome-extension://${id}/${path}`;

/** The page of the popup in a tab of its own. */
async function popupOf(extension: Extension): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.goto(own(extension, 'extension/popup/index.html'));
  return popup;
}

/** What the button of the popup asks the background for. */
async function keep(popup: Page): Promise<{ draft: string; picture: boolean }> {
  const reply = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return chrome.runtime.sendMessage<unknown, { ok: boolean; data: { draft: string; picture: boolean } }>({
      channel: 'capture',
      verb: 'keep',
      data: { tab: tab?.id },
    });
  });
  expect(reply.ok).toBe(true);
  return reply.data;
}

test('the popup keeps time, address and title of a page as a draft, and the draft can be opened', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  const title = await page.title();
  const popup = await popupOf(extension);
  const kept = await keep(popup);
  // The background has written the second copy, too: no page of the web app is open yet.
  await untilCopied(popup, kept.draft);
  const draft = await extension.context.newPage();
  await draft.goto(own(extension, `web/index.html#/draft/${kept.draft}`));
  const body = draft.locator('[data-place=body]');
  await expect(body).toHaveValue(/^(?:Festgehalten|Captured): .*\d\d:\d\d:\d\d\n/);
  await expect(body).toHaveValue(/(?:Adresse|Address): http:\/\/127\.0\.0\.1/);
  await expect(draft.locator('[data-place=title]')).toHaveValue(title);
});

test('after a click on the toolbar button a picture of the page is kept, too, and the draft shows it', async ({
  extension,
}) => {
  const popup = await popupOf(extension);
  const page = await extension.open(newIssue);
  await clickAction(page, extension);
  const kept = await keep(popup);
  expect(kept.picture).toBe(true);
  const draft = await extension.context.newPage();
  await draft.goto(own(extension, `web/index.html#/draft/${kept.draft}`));
  const picture = draft.getByRole('button', { name: /(?:Bildschirm|Screen) .*\.png/ }).locator('img');
  await expect(picture).toBeVisible();
  const { width, height } = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  });
  expect([width, height].every((side) => side > 100)).toBe(true);
});
