/**
 * „Jetzt festhalten“: the page in front as a draft to be written later, with time, address, title and a picture of what
 * was to be seen. Nothing in the page is read, and no permission is needed but the click.
 */
import { findSecrets } from '../../core/redaction/secret.ts';
import type { Language } from '../../core/ticket.ts';
import { createDraft } from '../../web/store/drafts.ts';
import { addEvidence } from '../../web/store/evidence.ts';
import { copyNow } from '../../web/store/secondCopy.ts';
import { languageOf, loadSettings } from '../../web/store/settings.ts';
import type { Handlers } from '../messages/channel.ts';
import type { capture as captureChannel } from '../messages/capture.ts';
import { captureWords } from './capture.words.ts';
import type { From } from './router.ts';

type Seen = Pick<chrome.tabs.Tab, 'title' | 'url' | 'windowId'>;

/** An address says where somebody was; the keys that some carry are left out. */
function bareAddress(url: string): string {
  const secrets = findSecrets(url).sort((a, b) => b.start - a.start);
  return secrets.reduce((text, { start, end }) => `${text.slice(0, start)}…${text.slice(end)}`, url);
}

/** @returns undefined where the browser lets nobody take a picture */
async function pictureOf(windowId: number): Promise<Blob | undefined> {
  try {
    const address = await chrome.tabs.captureVisibleTab(windowId, { format: 'png' });
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
    return new Blob([bytes], { type: 'image/png' });
  } catch {
    return undefined;
  }
}

/** @returns the new draft's id after the strict commit, and whether there is a picture with it */
export async function captureTab({
  title = '',
  url = '',
  windowId,
}: Seen): Promise<{ draft: string; picture: boolean }> {
  // First the picture: the page may change while the rest is being done.
  const picture = await pictureOf(windowId);
  const { language } = await loadSettings();
  const shown: Language = languageOf(language, [chrome.i18n.getUILanguage()]);
  const t = captureWords[shown];
  const at = new Date();
  const time = at.toLocaleString(shown === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
  const lines = [t.at(time), ...(title ? [t.page(title)] : []), ...(url ? [t.address(bareAddress(url))] : [])];
  const draft = await createDraft({ title: title.slice(0, 200), body: lines.join('\n') });
  void copyNow().catch(() => undefined);
  if (picture)
    await addEvidence(draft.id, picture, `${t.picture} ${at.toISOString().slice(0, 19).replaceAll(':', '-')}.png`);
  return { draft: draft.id, picture: picture !== undefined };
}

/** The shortcut: keeps the page and says so on the toolbar button, until the page is left. */
export async function captureByKey(tab: chrome.tabs.Tab): Promise<void> {
  await captureTab(tab);
  await chrome.action.setBadgeText({ text: '✓', ...(tab.id === undefined ? {} : { tabId: tab.id }) });
}

export const capture: Handlers<typeof captureChannel, From> = {
  keep: async ({ tab }) => captureTab(await chrome.tabs.get(tab)),
};
