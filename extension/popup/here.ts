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
  /** The page shows a ticket that exists. */
  readonly isTicket: boolean;
  /** The text that is selected on the page; empty without one. */
  readonly selected: { readonly text: string; readonly title: string };
}

const nothing = { forms: 0, isTicket: false, selected: { text: '', title: '' } } as const;

/** Browsers let no extension into their own pages and their stores. */
const closed = /^(chromewebstore\.google\.com|chrome\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org)$/;

export async function readSite(): Promise<Here> {
  const settings = await loadSettings();
  const language = languageOf(settings.language, [chrome.i18n.getUILanguage()]);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const url = URL.canParse(tab?.url ?? '') ? new URL(tab?.url ?? '') : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || closed.test(url.hostname))
    return { language, tab: tab?.id, host: '', pattern: '', granted: false, ...nothing };
  const one = `${url.protocol}//${url.hostname}/*`;
  const wide = patternFor(url);
  const has = (pattern: string): Promise<boolean> => chrome.permissions.contains({ origins: [pattern] });
  const granted = await has(one);
  // Whoever has granted the one host before takes that back, and is not asked again.
  const pattern = !granted || (await has(wide)) ? wide : one;
  const selected = await selectedIn(tab?.id);
  const shown = granted ? await shownIn(tab?.id) : nothing;
  return { language, tab: tab?.id, host: url.host, pattern, granted, ...nothing, ...shown, selected };
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

const selectedIn = async (tab: number | undefined): Promise<Here['selected']> =>
  tab === undefined ? nothing.selected : ask(panel, 'selected', { tab }).catch(() => nothing.selected);

async function shownIn(tab: number | undefined): Promise<Pick<Here, 'forms' | 'isTicket'>> {
  if (tab === undefined) return nothing;
  return ask(panel, 'state', { tab }).then(
    ({ forms, review }) => ({ forms: forms.length, isTicket: review?.from === 'page' }),
    () => nothing,
  );
}
