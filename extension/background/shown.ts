/** The ticket that a page shows: taken from the page, and kept with what was decided about it. */
import { changeReviewed, reviewedOf, type Reviewed } from '../../web/store/reviewed.ts';
import { askTab } from '../messages/channel.ts';
import { form as formChannel } from '../messages/form.ts';
import type { Marks } from '../messages/page.ts';
import type { ShownTicket } from '../messages/parts.ts';
import { marksOfDetail } from './detail.ts';
import { beforeOf, matchAddress } from '../sites/address.ts';
import { sites } from '../sites/index.ts';
import { lookUpRecord, recordFor } from './record.ts';
import type { From } from './router.ts';
import { allTabs, changeTab, readTab, type Detail, type TabState } from './session.ts';
import { standard } from './standard.ts';
import { tellPanels } from './state.ts';

/** The path that names the project, where its tickets are counted on their own; else empty. */
function projectOf(name: string, url: URL): string {
  const { at = [], perProject } = sites.find((site) => site.name === name)?.page ?? {};
  const pattern = perProject && at.find((one) => matchAddress(one, url) !== undefined);
  return pattern ? beforeOf(pattern, url) : '';
}

/** What a ticket is known by: its number within its system, or the address of its page where it has none. */
function keyOf({ site, number }: ShownTicket, address: string): string {
  const url = new URL(address);
  const { origin, pathname, search } = url;
  return number === '' ? `${origin}${pathname}${search}` : `${origin}${projectOf(site, url)} ${site} ${number}`;
}

/** Decisions that the disk refuses to give out are none; the ticket is shown all the same. */
const decided = (key: string): Promise<Reviewed> =>
  reviewedOf(key).catch((): Reviewed => ({ key, closures: {}, rounds: [] }));

/** The page goes on without its ticket; the box for an answer may come on the next one. */
export const withoutDetail = (state: TabState, frame: number): TabState =>
  state.detail && (frame === 0 || state.detail.frame === frame)
    ? { ...state, detail: undefined, left: { ...state.detail, record: undefined } }
    : state;

/** The ticket as another page has shown it: the one before in this tab, or one that stands open in another. */
async function wholeOf(tab: number, key: string): Promise<Detail | undefined> {
  const tabs = await Promise.all([tab, ...(await allTabs())].map(readTab));
  const known = tabs.flatMap(({ detail, left }) => [detail, left]);
  return known.find((one) => one?.key === key && one.shown.isWhole);
}

/** Reads the data of the system, too, and shows what it adds. Where that fails, the page alone speaks. */
export async function lookFurther(tab: number): Promise<void> {
  try {
    if (await lookUpRecord(tab)) await tellOfTicket(tab, await readTab(tab));
  } catch {
    // A tab that was closed meanwhile, or a store that refuses.
  }
}

/**
 * The address that the page has now: an app goes on to another ticket without loading its page anew, and the browser
 * tells of a message only the address that its document was loaded from.
 */
async function addressOf(tab: number, { url, frame }: Pick<From, 'url' | 'frame'>): Promise<string> {
  if (frame !== 0) return url;
  const now = (await chrome.tabs.get(tab).catch(() => undefined))?.url;
  return now !== undefined && new URL(now).origin === new URL(url).origin ? now : url;
}

/** A page shows a ticket, or none any more. */
export async function takeShown(
  tab: number,
  from: Pick<From, 'url' | 'frame'>,
  told: ShownTicket | undefined,
): Promise<{ readonly marks?: Marks }> {
  const by = await standard();
  const { frame } = from;
  if (!told) {
    const { detail } = await readTab(tab);
    if (detail?.from !== 'page' || detail.frame !== frame) return {};
    await tellPanels(tab, await changeTab(tab, (before) => withoutDetail(before, frame)), by);
    return {};
  }
  const url = await addressOf(tab, from);
  const key = keyOf(told, url);
  const before = told.isWhole ? undefined : await wholeOf(tab, key);
  const shown = before ? { ...before.shown, reply: told.reply } : told;
  const { closures, rounds } = await decided(key);
  const state = await changeTab(tab, (now) => {
    const same = [now.detail, before, now.left].find((one) => one?.key === key);
    const known = recordFor(same?.record, { url, shown });
    const record = now.detail?.key === key ? known : known && { ...known, isOld: true };
    const version = crypto.randomUUID();
    const of = { key, frame, url, shown, version, record } as const;
    const detail: Detail = { from: 'page', ...of, closures, rounds, message: same?.message };
    return { ...now, detail };
  });
  await tellPanels(tab, state, by);
  void lookFurther(tab);
  return state.detail ? { marks: marksOfDetail(state.detail, by, state) } : {};
}

/** Asks the page whether it still shows the ticket that is known of it. */
export async function lookForTicket(tab: number): Promise<void> {
  const { detail } = await readTab(tab);
  if (detail?.from !== 'page') return;
  const answer = await askTab(tab, formChannel, 'ticket', {}, detail.frame).catch(() => ({ isThere: false }));
  if (answer.isThere) return;
  await tellPanels(tab, await changeTab(tab, (before) => withoutDetail(before, detail.frame)), await standard());
}

/** Changes what was decided about the ticket of a tab, on the disk and in the picture, and tells panel and page. */
export async function decide(tab: number, change: (before: Reviewed) => Reviewed): Promise<void> {
  const { detail } = await readTab(tab);
  if (!detail) return;
  const { closures, rounds } = await changeReviewed(detail.key, change);
  const state = await changeTab(tab, (before) =>
    before.detail?.key === detail.key ? { ...before, detail: { ...before.detail, closures, rounds } } : before,
  );
  await tellOfTicket(tab, state);
}

/** Tells panels and page how the ticket stands now. */
async function tellOfTicket(tab: number, state: TabState): Promise<void> {
  const by = await standard();
  await tellPanels(tab, state, by);
  if (state.detail?.from !== 'page') return;
  const marks = marksOfDetail(state.detail, by, state);
  await askTab(tab, formChannel, 'ticketMarks', { marks }, state.detail.frame).catch(() => undefined);
}
