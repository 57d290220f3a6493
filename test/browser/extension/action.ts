/** The toolbar button, clicked as a person does. */
import type { Page } from '@playwright/test';
import type { Extension } from './fixture.ts';

/** Clicks on the toolbar button while the page is in front: its popup opens, and the page is ours until it is left. */
export async function clickAction(page: Page, { context, id }: Extension): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to ask');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  // Newer than the types that Playwright has of the protocol.
  const trigger = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await trigger('Extensions.triggerAction', { id, targetId: tab?.targetId });
}
