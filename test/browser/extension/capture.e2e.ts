/** „Jetzt festhalten“: a page in front becomes a draft to be written later. */
import { expect, newIssue, test } from './fixture.ts';

test('the popup keeps time, address and title of a page as a draft, and the draft can be opened', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  const title = await page.title();
  const own = `chrome-extension://${extension.id}`;
  const popup = await extension.context.newPage();
  await popup.goto(`${own}/extension/popup/index.html`);
  const reply = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return chrome.runtime.sendMessage<unknown, { ok: boolean; data: { draft: string } }>({
      channel: 'capture',
      verb: 'keep',
      data: { tab: tab?.id },
    });
  });
  expect(reply.ok).toBe(true);
  const draft = await extension.context.newPage();
  await draft.goto(`${own}/web/index.html#/draft/${reply.data.draft}`);
  const body = draft.locator('[data-place=body]');
  await expect(body).toHaveValue(/^(?:Festgehalten|Captured): .*\d\d:\d\d:\d\d\n/);
  await expect(body).toHaveValue(/(?:Adresse|Address): http:\/\/127\.0\.0\.1/);
  await expect(draft.locator('[data-place=title]')).toHaveValue(title);
});
