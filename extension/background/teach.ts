/** Teaching a form: what is proposed and pointed at lies with the tab until it is kept as a site of its own. */
import { taughtSite, type TaughtSite } from '../../core/guide/taught.ts';
import { keepTaught, taughtSites } from '../../web/store/taught.ts';
import { Unanswered } from '../messages/channel.ts';
import type { Picked, Proposal } from '../messages/parts.ts';
import { tellFrames } from './frames.ts';
import { changeTab, readTab, type TabState } from './session.ts';
import { standard } from './standard.ts';
import { tellPanels } from './state.ts';

/** The forms that are taught for a site: by this person, then by the guide. */
export async function taughtFor(origin: string): Promise<TaughtSite[]> {
  const [own, { guide }] = await Promise.all([taughtSites(), standard()]);
  const all = own.some((site) => site.origin === origin) ? own : (guide.sites ?? []);
  return all.filter((site) => site.origin === origin);
}

async function change(tab: number, how: (before: TabState) => TabState): Promise<void> {
  const state = await changeTab(tab, how);
  await tellPanels(tab, state, await standard());
}
type Teaching = NonNullable<TabState['teaching']>;
const withTeaching = (tab: number, how: (before: Teaching) => Teaching): Promise<void> =>
  change(tab, (state) => (state.teaching ? { ...state, teaching: how(state.teaching) } : state));

const nothing: Proposal = { root: ['body'], sends: 'click', fields: [] };

/** Begins with nothing; what the generic reading proposes follows, where the page has a form. */
export async function beginTeaching(tab: number): Promise<void> {
  await change(tab, (state) => ({ ...state, teaching: { ...nothing, pointing: false } }));
  await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/host-page/propose.js'] });
}
export const proposed = (tab: number, proposal: Proposal): Promise<void> =>
  withTeaching(tab, (teaching) => (teaching.fields.length === 0 ? { ...teaching, ...proposal } : teaching));

export const endTeaching = async (tab: number): Promise<void> => {
  await stopPointing(tab);
  await change(tab, ({ teaching: _, ...state }) => state);
};

export async function beginPointing(tab: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/host-page/point.js'] });
  await withTeaching(tab, ({ picked: _, ...teaching }) => ({ ...teaching, pointing: true }));
}

async function stopPointing(tab: number): Promise<void> {
  const stop = (): void => {
    (globalThis as unknown as Record<symbol, AbortController | undefined>)[Symbol.for('ticketklar pointing')]?.abort();
  };
  await chrome.scripting.executeScript({ target: { tabId: tab }, func: stop }).catch(() => undefined);
}

/** Something was pointed at, or pointing was given up. */
export const pointed = (tab: number, picked: Picked | undefined): Promise<void> =>
  withTeaching(tab, (teaching) => ({ ...teaching, pointing: false, ...(picked ? { picked } : {}) }));

/** Gives the picked element its meaning; without a meaning it is let go. A place is cleared where nothing is picked. */
export const mean = (tab: number, place: Proposal['fields'][number]['place'] | undefined): Promise<void> =>
  withTeaching(tab, ({ picked, ...teaching }) => {
    if (place === undefined) return teaching;
    const fields = teaching.fields.filter((field) => field.place !== place);
    if (!picked) return { ...teaching, fields };
    const { select, label, root, sends } = picked;
    // The field of the text tells which form is meant; a button may stand outside of it.
    const isOuter = teaching.fields.length > 0 && place === 'submit';
    const around = isOuter || teaching.root.join() === root.join() ? {} : { root, sends };
    const isElsewhere = 'root' in around && teaching.fields.length > 0;
    return {
      ...teaching,
      ...(isElsewhere ? { root: ['body'], sends: 'click' as const } : around),
      fields: [...fields, { place, select, label, because: ['pointed'] }],
    };
  });

/** Keeps the form and starts the page part anew, so that it is known at once. @throws Unanswered without a title or text */
export async function keepTeaching(tab: number): Promise<void> {
  const { teaching, origin: known } = await readTab(tab);
  const url = (await chrome.tabs.get(tab)).url;
  const origin = known || (url === undefined ? '' : new URL(url).origin);
  if (!teaching?.fields.some(({ place }) => place === 'body' || place === 'title'))
    throw new Unanswered('refused', 'teaching');
  const at = (place: string): readonly string[] | undefined =>
    teaching.fields.find((field) => field.place === place)?.select;
  const places = teaching.fields.filter(({ place }) => place !== 'type' && place !== 'submit');
  const site = taughtSite.parse({
    name: new URL(origin).hostname,
    origin,
    root: teaching.root,
    fields: Object.fromEntries(places.map(({ place, select }) => [place, select])),
    ...(at('type') ? { type: at('type') } : {}),
    ...(at('submit') ? { submit: at('submit') } : {}),
    sends: teaching.sends,
  });
  await keepTaught(site);
  await endTeaching(tab);
  await tellFrames(tab, 'end', {});
  await startTaught(tab, origin);
}

/** A taught form needs no sign that the detector knows. */
export async function startTaught(tab: number, origin: string): Promise<void> {
  if ((await taughtFor(origin)).length === 0) return;
  await chrome.scripting
    .executeScript({ target: { tabId: tab }, files: ['/host-page/page.js'] })
    .catch(() => undefined);
}
