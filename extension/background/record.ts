/**
 * The system's own data of the ticket that a page shows: asked for with the session of the reader, by GET, at the origin
 * of the page and nowhere else, once for a page that is looked at, and again when the page shows what the data has not.
 * Whatever goes wrong is silent: then the page alone speaks.
 */
import { completed, type Completed, type Told } from '../../core/complete.ts';
import { mayReach } from '../../web/http/permission.ts';
import type { Ticket } from '../../core/ticket.ts';
import { sendBy } from '../../web/http/transport.ts';
import { sites } from '../sites/index.ts';
import type { Question, TicketRecord } from '../sites/record.ts';
import { records } from '../sites/records.ts';
import type { Site } from '../sites/site.ts';
import { answersTo, isSameNumber, numberAt, questionsAt } from './questions.ts';
import { changeTab, readTab, type Detail } from './session.ts';
import type { OwnRecord } from './tab-state.ts';
import { numberTold, toldBy } from './told.ts';

/** Bytes of one answer. */
const longest = 5_000_000;
/** Milliseconds that one answer may take; the background may sleep after thirty seconds. */
const patience = 12_000;
/** Milliseconds; a page that draws its comments one by one is not asked about each of them. */
const pause = 10_000;

const send = sendBy();

/** The answer to one address; undefined for a refusal, a redirect, a page instead of data, and whatever is too long. */
async function ask(url: string): Promise<unknown> {
  const headers = { Accept: 'application/json' };
  const answer = await send({ method: 'GET', url, headers, cookies: 'session', timeout: patience, longest });
  if (answer.kind !== 'answer' || answer.status !== 200) return undefined;
  if (!/\bjson\b/i.test(answer.header('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(answer.text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * A page in the background is not looked at. In Firefox one background serves private windows and containers, too, and
 * would ask with the cookies of another sign-in: there the page alone speaks.
 */
async function isLookedAt(tab: number): Promise<boolean> {
  if (__TARGET__ === 'firefox') return false;
  const { active, windowId } = await chrome.tabs.get(tab);
  if (!active) return false;
  return (await chrome.windows.get(windowId)).state !== 'minimized';
}

/** What was made of a page and its data, by version: the pages looked at last, as long as this worker is awake. */
const made = new Map<string, Completed>();
const mostMade = 4;

function madeOf(version: string, ticket: Ticket, told: Told): Completed {
  const done = made.get(version) ?? completed(ticket, told);
  made.delete(version);
  made.set(version, done);
  for (const oldest of made.keys()) if (made.size > mostMade) made.delete(oldest);
  return done;
}

/** The ticket as its page and the data of its system tell it; worked out once for each version, however often it is shown. */
export const completeOf = ({ shown: { ticket }, record, version }: Detail): Completed =>
  record?.told
    ? madeOf(version, ticket, record.told)
    : {
        ticket,
        onPage: (ticket.comments ?? []).map((_, at) => at),
        added: { comments: 0, files: 0, fields: [], texts: [] },
      };

/** What only the page shows: comments and files, shortened. */
function onlyShown({ shown: { ticket }, record }: Detail): readonly string[] {
  if (!record?.told) return [];
  const { comments, attachments } = record.told;
  const known = new Set([...comments.map(({ text }) => text), ...attachments.map(({ name }) => name)].map(shortened));
  const all = [...(ticket.comments ?? []).map(({ text }) => text), ...ticket.attachments.map(({ name }) => name)];
  return all.map(shortened).filter((one) => !known.has(one));
}
const shortened = (text: string): string => text.replace(/\W+/g, '').slice(0, 60);

function isDue(detail: Detail): boolean {
  const { record } = detail;
  if (!record || record.isOld) return true;
  if (record.told === undefined || Date.now() - record.at < pause) return false;
  return onlyShown(detail).some((one) => !record.lacked.includes(one));
}

/** Tickets that are being asked about. */
const asking = new Set<string>();

interface Asked {
  readonly site: Site;
  readonly record: TicketRecord;
  readonly questions: Readonly<Record<string, Question>>;
}

/** What is to be asked; undefined where the address of the page still, or already, is that of another ticket. */
function askedFor({ url, shown }: Pick<Detail, 'url' | 'shown'>): Asked | undefined {
  const site = sites.find(({ name }) => name === shown.site);
  const record = site && records[site.id];
  if (!record || url === undefined) return undefined;
  const here = new URL(url);
  const questions = questionsAt(record, here);
  const named = numberAt(record, here);
  const isIt = named === '' ? record.number !== undefined : isSameNumber(named, shown.number);
  return questions && isIt ? { site, record, questions } : undefined;
}
const addressesOf = ({ questions }: Asked): string =>
  Object.values(questions)
    .map(({ address }) => address)
    .join(' ');

/** What is known already of the ticket that a page shows now; nothing, where it is of another one. */
export function recordFor(known: OwnRecord | undefined, page: Pick<Detail, 'url' | 'shown'>): OwnRecord | undefined {
  const asked = known && askedFor(page);
  return asked && known.of === addressesOf(asked) ? known : undefined;
}

/** What the system tells; undefined where it tells nothing, or of another ticket than the page shows. */
async function toldTo({ site, record, questions }: Asked, number: string): Promise<Told | undefined> {
  const answers = await answersTo(questions, ask);
  const called = numberTold(record, answers);
  if (record.number !== undefined && !isSameNumber(called, number)) return undefined;
  try {
    return toldBy(record, site, answers);
  } catch {
    return undefined;
  }
}

/** Asks for the data of the ticket that a tab shows, where that is due. @returns true when there is something else to show */
export async function lookUpRecord(tab: number): Promise<boolean> {
  const { detail } = await readTab(tab);
  if (detail?.from !== 'page' || detail.url === undefined || !isDue(detail)) return false;
  const { key, url, shown } = detail;
  const asked = askedFor(detail);
  const turn = `${tab} ${key}`;
  if (!asked || asking.has(turn)) return false;
  asking.add(turn);
  try {
    if (!(await isLookedAt(tab)) || !(await mayReach(url))) return false;
    const of = addressesOf(asked);
    const news = await toldTo(asked, shown.number);
    await changeTab(tab, (now) => {
      if (now.detail?.key !== key || now.detail.from !== 'page' || now.detail.url !== url) return now;
      // What was told before is still true where it cannot be asked for now.
      const told = news ?? (now.detail.record?.of === of ? now.detail.record.told : undefined);
      const record = { of, at: Date.now(), told, lacked: [] };
      const taken: Detail = { ...now.detail, record, version: crypto.randomUUID() };
      return { ...now, detail: { ...taken, record: { ...record, lacked: onlyShown(taken) } } };
    });
    return news !== undefined;
  } finally {
    asking.delete(turn);
  }
}
