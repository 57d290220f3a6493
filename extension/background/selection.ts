/** A text that is selected on any page, reviewed like a ticket. */
import { emptyTicket, longest } from '../../core/ticket.ts';
import { reviewedOf } from '../../web/store/reviewed.ts';
import { changeTab } from './session.ts';
import { standard } from './standard.ts';
import { tellPanels } from './state.ts';

interface Selected {
  readonly text: string;
  /** Of the page. */
  readonly title: string;
}

/**
 * The longest selection of the frames; a click on our button or our shortcut lets us look, also where the site is
 * switched off.
 * @returns an empty text where nothing is selected, or nobody lets us look
 */
export async function selectedIn(tab: number): Promise<Selected> {
  const target = { tabId: tab, allFrames: true };
  const func = (): string => String(getSelection() ?? '');
  const frames = await chrome.scripting.executeScript({ target, func }).catch(() => []);
  const texts = frames.map(({ result }) => (result ?? '').trim());
  const text = texts.reduce((best, one) => (one.length > best.length ? one : best), '').slice(0, longest.body);
  const { title = '' } = await chrome.tabs.get(tab);
  return { text, title: title.slice(0, longest.title) };
}

/** @returns false where nothing is selected */
export async function reviewSelected(tab: number, { text, title }: Selected): Promise<boolean> {
  if (text === '') return false;
  const { url = '' } = await chrome.tabs.get(tab);
  const { origin, pathname } = URL.canParse(url) ? new URL(url) : { origin: url, pathname: '' };
  const key = `${origin}${pathname} ${title}`;
  const { closures, rounds } = await reviewedOf(key).catch(() => ({ closures: {}, rounds: [] }));
  const ticket = { ...emptyTicket(), title, body: text, comments: [] };
  const shown = { site: '', number: '', isWhole: true, reply: 'none', ticket } as const;
  const state = await changeTab(tab, (before) => ({
    ...before,
    detail: { from: 'selection', key, frame: 0, shown, version: crypto.randomUUID(), closures, rounds },
  }));
  await tellPanels(tab, state, await standard());
  return true;
}
