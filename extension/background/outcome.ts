/**
 * What became of an attempt to send: looked for on the pages that follow it, never guessed. A ticket counts as created
 * where the site's own sign of it is seen, or a page says the title of ours; a refusal where the site shows its error.
 */
import { noteRefused } from '../../web/store/rescued.ts';
import { keepReceipt } from '../../web/store/receipts.ts';
import { matchAddress, numberIn } from '../sites/address.ts';
import { formByKey } from '../sites/index.ts';
import type { Outcome } from '../sites/site.ts';
import { dropWithCopies } from './lost.ts';
import { changeTab, readTab, type Attempt, type Became } from './session.ts';
import { standard } from './standard.ts';
import { tellPanels } from './state.ts';

/** Something on a page that names a ticket. */
interface Named {
  readonly text: string;
  /** Where it leads to; empty when nowhere. */
  readonly link: string;
}
export interface Evidence {
  readonly url: string;
  readonly created: readonly Named[];
  /** What says that a ticket was made. */
  readonly made: readonly Named[];
  readonly rejected: boolean;
  /** What the page calls its ticket, where the site says at which place. */
  readonly called: string;
  /** Where that leads to; empty when nowhere. */
  readonly calledAt: string;
  /** The title that the page shows of its ticket is ours, and our form is gone: a form may show title and number, too. */
  readonly entitled: boolean;
  /** Links, headings and rows with a link that say our title. */
  readonly titled: readonly Named[];
}

/** Milliseconds for which a ticket is looked for on the pages that are opened in its tab. */
const patience = 30 * 60_000;
/** Titles below this length stand on many pages. */
const telling = 8;

/** Runs in each frame of the page, so it must not need anything from outside of itself. */
function evidence(
  created: readonly string[],
  made: readonly string[],
  rejected: readonly string[],
  called: readonly string[],
  titles: readonly string[],
  roots: readonly string[],
  title: string,
): Evidence {
  const all = (selector: string): Element[] => {
    try {
      return [...Document.prototype.querySelectorAll.call(document, selector)];
    } catch {
      return [];
    }
  };
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const wordsOf = (element: Element): string =>
    ((element instanceof HTMLInputElement ? element.value : element.textContent) ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500);
  const named = (element: Element): { text: string; link: string } => {
    const link = element.closest('a[href]') ?? element.querySelector('a[href]');
    return { text: wordsOf(element), link: link instanceof HTMLAnchorElement ? link.href : '' };
  };
  const saysIt = (element: Element): boolean => title !== '' && wordsOf(element).includes(title);
  const calls =
    called
      .flatMap(all)
      .map(wordsOf)
      .find((words) => words !== '') ?? '';
  const leads = calls === '' ? undefined : all('a[href]').find((link) => wordsOf(link) === calls);
  return {
    url: location.href,
    created: created.flatMap(all).filter(isSeen).slice(0, 5).map(named),
    made: made.flatMap(all).filter(isSeen).slice(0, 1).map(named),
    rejected: rejected.flatMap(all).some((element) => isSeen(element) && wordsOf(element) !== ''),
    called: calls,
    calledAt: leads instanceof HTMLAnchorElement ? leads.href : '',
    entitled: !roots.flatMap(all).some(isSeen) && titles.flatMap(all).filter(isSeen).some(saysIt),
    titled: all('a[href],h1,h2,h3,tr:not(:has(tr)):has(a[href])').filter(saysIt).filter(isSeen).slice(0, 5).map(named),
  };
}

const isWeb = (link: string): boolean => /^https?:\/\//.test(link);

/** The number of the ticket at an address, `''` where the address tells none; undefined when it is none of a ticket. */
const numberAt = ({ at = [] }: Outcome, url: string): string | undefined =>
  at.map((pattern) => matchAddress(pattern, new URL(url))).find((number) => number !== undefined);

/**
 * What the frames of a page say about an attempt.
 * @param known numbers of tickets that were created in this tab before: an old message is no news
 * @param isDrawn the page shows something already: before that, a number that only the page tells is waited for
 */
export function judge(
  attempt: Pick<Attempt, 'url' | 'title' | 'looked' | 'stopped'>,
  outcome: Outcome,
  frames: readonly Evidence[],
  known: readonly string[],
  isDrawn = true,
): Pick<Became, 'state' | 'number' | 'link'> | undefined {
  for (const { url, created, titled, called, calledAt, entitled } of frames) {
    const isNew = url !== attempt.url;
    const here = isNew ? numberAt(outcome, url) : undefined;
    const link = here === undefined ? undefined : url;
    for (const { text, link: to } of created) {
      // The text may say our title, too, and that may have other numbers in it: the link is surer.
      const number = (isWeb(to) && numberAt(outcome, to)) || numberIn(text);
      if (number !== '' && !known.includes(number)) return found(number, isWeb(to) ? to : link);
    }
    // Whoever walks on from a form that was not sent comes past other tickets: then only one of our title is ours.
    const isOurs = (!attempt.looked && !attempt.stopped) || titled.length > 0;
    const number = here || numberIn(called.replace(attempt.title, ''));
    if (here !== undefined && number === '' && !isDrawn) return undefined;
    if (here !== undefined && isOurs && !known.includes(number)) return found(number, link);
    // Some write what their server answers over the form: the ticket stands there, the address is still the old one.
    const over = !isNew && entitled ? (isWeb(calledAt) && numberAt(outcome, calledAt)) || numberIn(called) : '';
    if (over !== '' && !known.includes(over)) return found(over, isWeb(calledAt) ? calledAt : undefined);
    const line = isNew ? titled.find(({ link: to }) => isWeb(to)) : undefined;
    if (line) return found(numberIn(line.text.replace(attempt.title, '')) || numberIn(pathOf(line.link)), line.link);
  }
  if (frames.some(({ rejected }) => rejected)) return { state: 'rejected' };
  const [made] = frames.flatMap((frame) => frame.made).filter(({ text }) => text !== '');
  return made && !attempt.looked ? found('', isWeb(made.link) ? made.link : undefined) : undefined;
}

const found = (number: string, link: string | undefined): Pick<Became, 'state' | 'number' | 'link'> => ({
  state: 'created',
  ...(number === '' ? {} : { number: number.slice(0, 60) }),
  ...(link === undefined ? {} : { link }),
});
const pathOf = (link: string): string => new URL(link).pathname + new URL(link).search;

/**
 * Looks at the page of a tab for what became of the last attempt, and tells the panels when it is found.
 * @param loaded the page has come to rest after loading
 * @param isDrawn it shows something already; its address alone comes before that
 * @returns false while it is still open
 */
export async function lookForOutcome(tab: number, loaded = false, isDrawn = loaded): Promise<boolean> {
  const { attempt, numbers = [], became } = await readTab(tab);
  if (!attempt || Date.now() - attempt.at > patience) return true;
  const { site, form } = formByKey(attempt.key) ?? {};
  const outcome = form?.outcome ?? {};
  const title = attempt.title.length >= telling ? attempt.title : '';
  const { created = [], made = [], rejected = [] } = outcome;
  const results = await chrome.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      func: evidence,
      args: [
        ...([[...created], [...made], [...rejected]] as const),
        ...([[...(site?.page?.number ?? [])], [...(site?.page?.title ?? [])], [...(form?.root ?? [])], title] as const),
      ],
    })
    .catch(() => []);
  const frames = results.flatMap(({ result }) => (result ? [result] : []));
  const judged = judge(attempt, outcome, frames, numbers, isDrawn);
  const isNews = judged !== undefined && !(judged.state === 'rejected' && became?.state === 'rejected');
  if (!isNews && !loaded) return false;
  const { key, at } = attempt;
  const state = await changeTab(tab, (before) => {
    if (before.attempt?.at !== at) return before;
    if (!judged) return { ...before, attempt: { ...before.attempt, looked: true } };
    const now: Became = { ...judged, key, at: Date.now(), title: attempt.title };
    if (judged.state === 'rejected')
      return { ...before, became: now, sending: undefined, attempt: { ...before.attempt, stopped: true } };
    const { number } = judged;
    return { ...before, became: now, attempt: undefined, numbers: number ? [...numbers, number] : numbers };
  });
  if (!isNews) return false;
  const { number = '', link } = judged;
  if (judged.state === 'created' && attempt.draft !== undefined)
    await keepReceipt(attempt.draft, { target: attempt.target, number, link, at });
  if (judged.state === 'created' && attempt.rescue !== undefined)
    await dropWithCopies(attempt.rescue).catch(() => undefined);
  if (judged.state === 'rejected' && attempt.rescue !== undefined)
    await noteRefused(attempt.rescue).catch(() => undefined);
  await tellPanels(tab, state, await standard());
  return judged.state === 'created';
}
