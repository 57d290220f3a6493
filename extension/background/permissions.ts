/** Granted sites: the detector is registered for them and put into tabs that are already open. Nothing runs elsewhere. */
import { tellFrames } from './frames.ts';
import { forgetTab } from './session.ts';

const id = 'detector';
/** From the root: Firefox resolves names of files against the page that calls. */
const js = ['/host-page/detector.js'];

const webOrigins = (origins: readonly string[] = []): string[] =>
  origins.filter((origin) => /^(https?|\*):/.test(origin)).sort();

let turn: Promise<void> = Promise.resolve();

/**
 * Registers the detector for exactly the granted sites: at each start, and whenever the grants change. A registration
 * that is right already stays untouched, so that no page is loaded without it in between.
 */
export function registerDetector(): Promise<void> {
  const registering = turn.then(register);
  // One refusal of the browser must not keep later grants from taking effect.
  turn = registering.catch(() => undefined);
  return registering;
}

async function register(): Promise<void> {
  const matches = webOrigins((await chrome.permissions.getAll()).origins);
  const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!registered) {
    if (matches.length > 0)
      await chrome.scripting.registerContentScripts([{ id, js, matches, allFrames: true, runAt: 'document_idle' }]);
  } else if (matches.length === 0) await chrome.scripting.unregisterContentScripts({ ids: [id] });
  else if (!isSame(webOrigins(registered.matches), matches) || !registered.allFrames)
    await chrome.scripting.updateContentScripts([{ id, js, matches, allFrames: true }]);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Starts on open tabs of these sites, so that nobody has to reload a page with text in it. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const url = webOrigins(origins);
  if (url.length === 0) return;
  const tabs = (await chrome.tabs.query({ url })).flatMap((tab) => tab.id ?? []);
  const start = (tabId: number): Promise<unknown> =>
    chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: js });
  await Promise.allSettled(tabs.map(start));
}

/** Ends on open tabs of sites that were taken back: the page part, and a detector that still waits for a form. */
export async function endInOpenTabs(): Promise<void> {
  const granted = webOrigins((await chrome.permissions.getAll()).origins);
  const tabs = await chrome.tabs.query({});
  const still = new Set(granted.length === 0 ? [] : (await chrome.tabs.query({ url: granted })).map((tab) => tab.id));
  await Promise.allSettled(
    tabs.map(async ({ id: tab }) => {
      if (tab === undefined || still.has(tab)) return;
      await tellFrames(tab, 'end', {});
      await forgetTab(tab);
    }),
  );
}
