/** Granted sites: the detector is registered for them and put into tabs that are already open. Nothing runs elsewhere. */
import { askTab } from '../messages/channel.ts';
import { form } from '../messages/form.ts';
import { forgetTab } from './session.ts';

const id = 'detector';
/** From the root: Firefox resolves names of files against the page that calls. */
const js = ['/host-page/detector.js'];

const webOrigins = (origins: readonly string[] = []): string[] =>
  origins.filter((origin) => /^(https?|\*):/.test(origin));

let turn: Promise<void> = Promise.resolve();

/** Registers the detector for exactly the granted sites: at each start, and whenever the grants change. */
export function registerDetector(): Promise<void> {
  turn = turn.then(async () => {
    const matches = webOrigins((await chrome.permissions.getAll()).origins);
    const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
    if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length > 0)
      await chrome.scripting.registerContentScripts([{ id, js, matches, runAt: 'document_idle' }]);
  });
  return turn;
}

/** Starts on open tabs of these sites, so that nobody has to reload a page with text in it. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const url = webOrigins(origins);
  if (url.length === 0) return;
  const tabs = (await chrome.tabs.query({ url })).flatMap((tab) => tab.id ?? []);
  await Promise.allSettled(tabs.map((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: js })));
}

/** Ends on open tabs of sites that were taken back. */
export async function endInOpenTabs(): Promise<void> {
  const granted = webOrigins((await chrome.permissions.getAll()).origins);
  const tabs = await chrome.tabs.query({});
  const still = new Set(granted.length === 0 ? [] : (await chrome.tabs.query({ url: granted })).map((tab) => tab.id));
  await Promise.allSettled(
    tabs.map(async ({ id: tab }) => {
      if (tab === undefined || still.has(tab)) return;
      await askTab(tab, form, 'end', {}).catch(() => undefined);
      await forgetTab(tab);
    }),
  );
}
