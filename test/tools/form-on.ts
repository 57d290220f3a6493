/** The form of a page as it stands in a browser, scrubbed. */
import type { CDPSession, Page } from '@playwright/test';
import { scrubbed } from './scrub.ts';

/** @returns a page of its own with the form alone, or undefined where there is no field for a text */
export async function formOn(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return scrubbed(root, await seenIn(session));
  } finally {
    await session.detach();
  }
}

/** What the page shows, by `backendNodeId`: every node with a box, and what is around one. */
async function seenIn(session: CDPSession): Promise<ReadonlySet<number>> {
  const { documents } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  const seen = new Set<number>();
  for (const { nodes, layout } of documents)
    for (const drawn of layout.nodeIndex)
      for (let at = drawn; at >= 0; at = nodes.parentIndex?.[at] ?? -1) seen.add(nodes.backendNodeId?.[at] ?? -1);
  return seen;
}
