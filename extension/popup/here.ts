/** The tab that the popup was opened on, and whether Ticketklar may work there. */
import type { Language } from '../../core/ticket.ts';
import { languageOf, loadSettings } from '../../web/store/settings.ts';
import { ask } from '../messages/channel.ts';
import { panel } from '../messages/panel.ts';
import { hostPatterns } from '../sites/index.ts';

export interface Here {
  readonly language: Language;
  readonly tab: number | undefined;
  /** Name for people; empty where no extension may work. */
  readonly host: string;
  /** What is asked for and given back: one host over one scheme, or the pattern of a known cloud system. */
  readonly pattern: string;
  readonly granted: boolean;
  /** Forms for a new ticket on the page. */
  readonly forms: number;
}

/** Browsers let no extension into their own pages and their stores. */
const closed = /^(chromewebstore\.google\.com|chrome\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org)$/;

export async function readSite(): Promise<Here> {
  const settings = await loadSettings();
  const language = languageOf(settings.language, [chrome.i18n.getUILanguage()]);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const url = URL.canParse(tab?.url ?? '') ? new URL(tab?.url ?? '') : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || closed.test(url.hostname))
    return { language, tab: tab?.id, host: '', pattern: '', granted: false, forms: 0 };
  const one = `${url.protocol}//${url.hostname}/*`;
  const wide = patternFor(url);
  const has = (pattern: string): Promise<boolean> => chrome.permissions.contains({ origins: [pattern] });
  const granted = await has(one);
  // Whoever has granted the one host before takes that back, and is not asked again.
  const pattern = !granted || (await has(wide)) ? wide : one;
  return { language, tab: tab?.id, host: url.host, pattern, granted, forms: granted ? await formsIn(tab?.id) : 0 };
}

/** What is asked for: all addresses of a known cloud system at once, else the one host. */
export const patternFor = (url: URL): string =>
  hostPatterns.find((pattern) => isHostOf(pattern, url)) ?? `${url.protocol}//${url.hostname}/*`;

/** @param pattern `https://*.atlassian.net/*` or `https://github.com/*` */
function isHostOf(pattern: string, url: URL): boolean {
  const [scheme = '', host = ''] = pattern.replace(/\/\*$/, '').split('://', 2);
  if (`${scheme}:` !== url.protocol) return false;
  return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}

async function formsIn(tab: number | undefined): Promise<number> {
  if (tab === undefined) return 0;
  return ask(panel, 'state', { tab }).then(
    ({ forms }) => forms.length,
    () => 0,
  );
}
