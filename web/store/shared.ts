/** What another app has shared with the installed web app: taken out of the worker's keeping and made a draft. */
import { createDraft } from './drafts.ts';
import { addEvidence } from './evidence.ts';

/** The worker lays it here (`web/worker.js`); the two have no other way to speak before a page is open. */
export const keeping = 'shared';

/** Longest title that is taken over. */
const longestTitle = 200;

/**
 * Makes a draft of what was shared; it is taken away only after it is saved.
 * @returns the id of the draft; undefined when nothing was shared
 */
export async function takeShared(): Promise<string | undefined> {
  const cache = await caches.open(keeping);
  const kept = await cache.keys();
  const parts = await Promise.all(kept.map(async (request) => ({ request, response: await cache.match(request) })));
  if (parts.length === 0) return undefined;
  const of = (name: string): Promise<string> | string =>
    parts.find(({ request }) => new URL(request.url).searchParams.get('part') === name)?.response?.text() ?? '';
  const [title, text, url] = await Promise.all([of('title'), of('text'), of('url')]);
  const body = [text, url].filter((part) => part.trim() !== '').join('\n');
  const draft = await createDraft({ title: title.slice(0, longestTitle), body });
  for (const { request, response } of parts) {
    const name = new URL(request.url).searchParams.get('file');
    if (name !== null && response) await addEvidence(draft.id, await response.blob(), name);
  }
  await Promise.all(kept.map((request) => cache.delete(request)));
  return draft.id;
}
