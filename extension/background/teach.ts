/** Teaching a form: what is proposed and pointed at lies with the tab until it is kept as a site of its own. */
import { taughtSite, type TaughtSite } from '../../core/guide/taught.ts';
import { isSameForm, keepTaught, taughtSites } from '../../web/store/taught.ts';
import { Unanswered } from '../messages/channel.ts';
import type { Picked, Proposal } from '../messages/parts.ts';
import { tellFrames } from './frames.ts';
import type { From } from './router.ts';
import { changeTab, readTab, type TabState } from './session.ts';
import { standard } from './standard.ts';
import { tellPanels } from './state.ts';

/** Every form that is taught: by this person, then by the guide, which is silent where this person has spoken. */
async function allTaught(): Promise<TaughtSite[]> {
  const [own, { guide }] = await Promise.all([taughtSites(), standard()]);
  const others = (guide.sites ?? []).filter((site) => !own.some((mine) => isSameForm(mine, site)));
  return [...own, ...others];
}
export const taughtFor = async (origin: string): Promise<TaughtSite[]> =>
  (await allTaught()).filter((site) => site.origin === origin);

/** Where the script stands that speaks: a frame without an address of its own belongs to the page around it. */
const originOf = ({ url, origin }: From): string => (/^https?:/.test(url) ? new URL(url).origin : origin);
export const taughtHere = (from: From): Promise<TaughtSite[]> => taughtFor(originOf(from));

async function change(tab: number, how: (before: TabState) => TabState): Promise<void> {
  const state = await changeTab(tab, how);
  await tellPanels(tab, state, await standard());
}
type Teaching = NonNullable<TabState['teaching']>;
const withTeaching = (tab: number, how: (before: Teaching) => Teaching): Promise<void> =>
  change(tab, (state) => (state.teaching ? { ...state, teaching: how(state.teaching) } : state));

const nothing: Proposal = { root: ['body'], sends: 'click', fields: [] };

/** A form may stand in a frame: both scripts go into every frame of the tab that we may see. */
const inFrames = (tabId: number): { tabId: number; allFrames: true } => ({ tabId, allFrames: true });
const placeOf = (from: From): Pick<Teaching, 'frame' | 'origin'> => ({ frame: from.frame, origin: originOf(from) });

/** Begins with nothing; what the generic reading proposes follows, where the page has a form. */
export async function beginTeaching(tab: number): Promise<void> {
  const { url = '' } = await chrome.tabs.get(tab);
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  await change(tab, (state) => ({ ...state, teaching: { ...nothing, frame: 0, origin, pointing: false } }));
  await chrome.scripting.executeScript({ target: inFrames(tab), files: ['/host-page/propose.js'] });
}
export const proposed = (tab: number, from: From, proposal: Proposal): Promise<void> =>
  withTeaching(tab, (teaching) =>
    teaching.fields.length === 0 ? { ...teaching, ...proposal, ...placeOf(from) } : teaching,
  );

export const endTeaching = async (tab: number): Promise<void> => {
  await stopPointing(tab);
  await change(tab, ({ teaching: _, ...state }) => state);
};

export async function beginPointing(tab: number): Promise<void> {
  await chrome.scripting.executeScript({ target: inFrames(tab), files: ['/host-page/point.js'] });
  await withTeaching(tab, ({ picked: _, ...teaching }) => ({ ...teaching, pointing: true }));
}

export async function endPointing(tab: number): Promise<void> {
  await stopPointing(tab);
  await withTeaching(tab, (teaching) => ({ ...teaching, pointing: false }));
}

async function stopPointing(tab: number): Promise<void> {
  const stop = (): void => {
    (globalThis as unknown as Record<symbol, AbortController | undefined>)[Symbol.for('ticketklar pointing')]?.abort();
  };
  await chrome.scripting.executeScript({ target: inFrames(tab), func: stop }).catch(() => undefined);
}

/** Something was pointed at, or pointing was given up; the other frames are told by this alone. */
export async function pointed(tab: number, from: From, picked: Picked | undefined): Promise<void> {
  await stopPointing(tab);
  const found = picked ? { picked: { ...picked, ...placeOf(from) } } : {};
  await withTeaching(tab, (teaching) => ({ ...teaching, pointing: false, ...found }));
}

/** Gives the picked element its meaning; without a meaning it is let go. A place is cleared where nothing is picked. */
export const mean = (tab: number, place: Proposal['fields'][number]['place'] | undefined): Promise<void> =>
  withTeaching(tab, ({ picked, ...teaching }) => {
    if (place === undefined) return teaching;
    const others = teaching.fields.filter((field) => field.place !== place);
    if (!picked) return { ...teaching, fields: others };
    const { select, label, root, sends, frame, origin } = picked;
    const field = { place, select, label, because: ['pointed'] };
    // A form stands in one document: what was found in another one is of another form.
    if (frame !== teaching.frame) return { ...teaching, frame, origin, root, sends, fields: [field] };
    // The field of the text tells which form is meant; a button may stand outside of it.
    const isOuter = teaching.fields.length > 0 && place === 'submit';
    const around = isOuter || teaching.root.join() === root.join() ? {} : { root, sends };
    const isElsewhere = 'root' in around && teaching.fields.length > 0;
    return {
      ...teaching,
      ...(isElsewhere ? { root: ['body'], sends: 'click' as const } : around),
      fields: [...others, field],
    };
  });

/** Keeps the form and starts the page part anew, so that it is known at once. @throws Unanswered without a title or text */
export async function keepTeaching(tab: number): Promise<void> {
  const { teaching } = await readTab(tab);
  if (!teaching?.fields.some(({ place }) => place === 'body' || place === 'title'))
    throw new Unanswered('refused', 'teaching');
  const at = (place: string): readonly string[] | undefined =>
    teaching.fields.find((field) => field.place === place)?.select;
  const places = teaching.fields.filter(({ place }) => place !== 'type' && place !== 'submit');
  const site = taughtSite.parse({
    name: new URL(teaching.origin).hostname,
    origin: teaching.origin,
    root: teaching.root,
    fields: Object.fromEntries(places.map(({ place, select }) => [place, select])),
    ...(at('type') ? { type: at('type') } : {}),
    ...(at('submit') ? { submit: at('submit') } : {}),
    sends: teaching.sends,
  });
  await keepTaught(site);
  await stopPointing(tab);
  await change(tab, ({ teaching: _, ...state }) => ({ ...state, remembered: Date.now() }));
  await tellFrames(tab, 'end', {});
  await startTaught(tab);
}

/** A taught form needs no sign that the detector knows, in whatever frame of its page it stands. */
export async function startTaught(tab: number): Promise<void> {
  const origins = new Set((await allTaught()).map(({ origin }) => origin));
  if (origins.size === 0) return;
  const inject = async (): Promise<void> => {
    const frames = await chrome.scripting.executeScript({ target: inFrames(tab), func: () => self.origin });
    const frameIds = frames.flatMap(({ frameId, result }) => (origins.has(result ?? '') ? frameId : []));
    if (frameIds.length > 0)
      await chrome.scripting.executeScript({ target: { tabId: tab, frameIds }, files: ['/host-page/page.js'] });
  };
  // Not granted, or gone meanwhile.
  await inject().catch(() => undefined);
}
