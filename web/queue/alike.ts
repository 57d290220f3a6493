/** Which tickets of a list are like one of them, which people have marked as the same case, and what is known of it. */
import { Duplicates, type Similar } from '../../core/duplicates.ts';
import type { Listed } from '../../core/import/row.ts';
import { keysOf } from '../../core/reports/kept.ts';
import { casesOf, type KnownError } from '../../core/reports/same.ts';
import { asWritten } from './asWritten.ts';
import { chunkSize, queue, ticketAt } from './database.ts';

/** Somebody looks at each and sees the reason: less alike than for a hint while writing is worth showing. */
const near = 0.35;
const most = 4;

export interface Alike {
  /** Name of the ticket under which marks are kept. */
  readonly key: string;
  /** Tickets that nobody has marked yet; the id of each is its place in the list. */
  readonly similar: readonly Similar[];
  /** Places of the tickets that are the same case, in the order of the list. */
  readonly same: readonly number[];
  /** How many more are the same case in other lists. */
  readonly elsewhere: number;
  /** Undefined where this ticket is none. */
  readonly knownError: KnownError | undefined;
  /** Known errors that this ticket may be. */
  readonly offered: readonly KnownError[];
}

interface Index {
  readonly list: string;
  readonly duplicates: Duplicates;
  /** By place. */
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}
/** The index of the list that was asked for last; 100,000 tickets take a few seconds once. */
let index: { readonly list: string; readonly made: Promise<Index> } | undefined;

/** Every ticket of a list, with its place and the name under which marks are kept. */
async function eachTicket(list: string, take: (key: string, at: number, listed: Listed) => void): Promise<void> {
  const { system } = (await queue().lists.get(list)) ?? {};
  await queue()
    .tickets.where('[list+chunk]')
    .between([list, 0], [list, Infinity])
    .each(({ chunk, tickets }) => {
      for (const [i, listed] of tickets.entries()) take(keysOf(listed, system)[0], chunk * chunkSize + i, listed);
    });
}

async function indexOf(list: string): Promise<Index> {
  const duplicates = new Duplicates();
  const keys: string[] = [];
  await eachTicket(list, (key, at, { ticket }) => {
    keys[at] = key;
    duplicates.add({ id: String(at), title: ticket.title, body: ticket.body });
  });
  return { list, duplicates, keys, places: new Map(keys.map((key, at) => [key, at])) };
}

const indexFor = (list: string): Promise<Index> => {
  if (index?.list !== list) index = { list, made: indexOf(list) };
  return index.made;
};

/** Places of a list whose tickets people have marked. */
export interface MarkedPlaces {
  /** The same case as another ticket, of this list or of another one. */
  readonly same: readonly number[];
  /** A known error. */
  readonly known: readonly number[];
}

/** Reads the list only where anything is marked at all, and makes no index for it. */
export async function markedIn(list: string): Promise<MarkedPlaces> {
  const cases = casesOf(await queue().same.toArray());
  const errors = new Set((await queue().knownErrors.toArray()).flatMap(({ key, is }) => (is ? [key] : [])));
  const found: { same: number[]; known: number[] } = { same: [], known: [] };
  if (cases.size + errors.size === 0) return found;
  await eachTicket(list, (key, at) => {
    if (cases.has(key)) found.same.push(at);
    if (errors.has(key)) found.known.push(at);
  });
  return found;
}

/** @param at place in the list */
export async function alikeTo(list: string, at: number): Promise<Alike> {
  const { duplicates, keys, places } = await indexFor(list);
  const { title = '', body = '' } = (await ticketAt(list, at))?.ticket ?? {};
  const key = keys[at] ?? '';
  const members = [...(casesOf(await queue().same.toArray()).get(key) ?? [])].filter((each) => each !== key);
  const same = members.flatMap((each) => places.get(each) ?? []).sort((a, b) => a - b);
  const found = duplicates.similar({ id: String(at), title, body }, most + same.length, near);
  const similar = found.filter(({ id }) => !same.includes(Number(id))).slice(0, most);
  const known = (await queue().knownErrors.toArray()).filter(({ is }) => is);
  const isNear = new Set([...members, ...similar.map(({ id }) => keys[Number(id)])]);
  const texts = new Duplicates(known.map((each) => ({ id: each.key, title: each.title, body: each.body })));
  for (const { id } of texts.similar({ id: key, title, body }, most, near)) isNear.add(id);
  return {
    key,
    similar: similar.map((one) => asWritten(one, `${title} ${body}`)),
    same,
    elsewhere: members.length - same.length,
    knownError: known.find((each) => each.key === key),
    offered: known.filter((each) => each.key !== key && isNear.has(each.key)),
  };
}

/** Tickets of a list that a text is like, best first. */
export async function alikeText(list: string, title: string, body: string): Promise<readonly Similar[]> {
  const { duplicates } = await indexFor(list);
  return duplicates.similar({ title, body }, most, near).map((one) => asWritten(one, `${title} ${body}`));
}
