/** A review as a file between colleagues: both sides stay, and a file that means harm changes nothing. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { withDecision, type Kept } from '../../../core/reports/kept.ts';
import { alikeTo } from '../../../web/queue/alike.ts';
import {
  clearQueue,
  keep,
  keptOf,
  linesOf,
  listLists,
  queue,
  ticketAt,
  type List,
} from '../../../web/queue/database.ts';
import { importList, look } from '../../../web/queue/import.ts';
import { judge, judgements } from '../../../web/queue/judged.ts';
import { keepKnownError, keyAt, markSame, takeOut } from '../../../web/queue/marks.ts';
import { Refused } from '../../../web/queue/refused.ts';
import { reviewFile } from '../../../web/queue/share.ts';
import { isReview, takeIn } from '../../../web/queue/takeIn.ts';

const guide = builtInGuide('erp-support');
const count = 260;

async function read(): Promise<List> {
  const rows = Array.from({ length: count }, (_, i) => `${i + 1};Umlagerung nach Lager ${i} gesperrt;18.11.2026`);
  const file = new Blob([`Nummer;Titel;Erstellt\n${rows.join('\n')}\n`]);
  const { columns, dayOrder } = await look(file);
  return importList({
    ...{ id: crypto.randomUUID(), file, name: 'a.csv', dayOrder, guide, now: 1_000 },
    kinds: columns.map(({ kind }) => kind),
    progress: () => undefined,
  });
}
const shared = (list: List): Promise<Blob> => new Response(reviewFile(list, 'de', 5)).blob();
const taken = (file: Blob): Promise<List> =>
  takeIn({
    file,
    guideOf: () => Promise.resolve(guide),
    newId: () => crypto.randomUUID(),
    progress: () => undefined,
  });
const refusal = (file: Blob): Promise<string> =>
  taken(file).then(
    () => 'taken',
    (error: unknown) => (error instanceof Refused ? error.why : String(error)),
  );

const rule = 'steps-missing';
async function decide(list: List, at: number, isOverruled: boolean, now: number): Promise<void> {
  const listed = await ticketAt(list.id, at);
  const line = (await linesOf(list.id))[at];
  if (!listed || !line) throw new Error('no ticket');
  const kept: Kept = withDecision(await keptOf(list, listed), rule, isOverruled, now);
  await keep(list, listed, kept, line);
}
const closuresAt = async (list: List, at: number) => (await keptOf(list, (await ticketAt(list.id, at))!)).closures;

/** Everything on the device, comparable. */
async function everything(): Promise<unknown> {
  const tables = await Promise.all(queue().tables.map((table) => table.toArray()));
  return JSON.parse(JSON.stringify(tables)) as unknown;
}
/** The same file with one of its parts changed. */
async function altered(file: Blob, name: string, change: (text: string) => string): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return new Blob([new Uint8Array(zipSync(parts))]);
}

beforeEach(clearQueue);

describe('a review that is passed on', () => {
  it('arrives with its tickets and everything that was decided, on a device that has never seen the list', async () => {
    const list = await read();
    await decide(list, 255, true, 1);
    await judge(rule, (await keyAt(list, 3)) ?? '', false);
    await markSame((await keyAt(list, 0)) ?? '', (await keyAt(list, 259)) ?? '', 1);
    const text = { number: '1', title: 'Umlagerung', body: '', text: 'Inventur', link: '' };
    await keepKnownError({ key: (await keyAt(list, 0)) ?? '', ...text, is: true, at: 1 });
    const file = await shared(list);
    expect(await isReview(file)).toBe(true);
    const before = (await linesOf(list.id)).map(({ title }) => title);
    await clearQueue();
    const came = await taken(file);
    expect(came).toMatchObject({ name: 'a.csv', count, isWhole: true });
    expect((await linesOf(came.id)).map(({ title }) => title)).toEqual(before);
    expect((await linesOf(came.id))[255]?.overruled).toEqual([rule]);
    expect(await judgements()).toMatchObject([{ rule, isRight: false }]);
    const first = await alikeTo(came.id, 0);
    expect([first.same, first.knownError?.text]).toEqual([[259], 'Inventur']);
  });

  it('is merged where the list is already, and the later word of either side counts', async () => {
    const list = await read();
    await decide(list, 0, true, 1);
    await decide(list, 1, true, 1);
    await markSame((await keyAt(list, 0)) ?? '', (await keyAt(list, 1)) ?? '', 1);
    const colleague = await shared(list);
    await decide(list, 0, false, 2);
    await decide(list, 2, true, 2);
    await takeOut((await keyAt(list, 0)) ?? '', 2);
    const came = await taken(colleague);
    expect(came.id).toBe(list.id);
    expect(await listLists()).toHaveLength(1);
    expect([await closuresAt(list, 0), await closuresAt(list, 1), await closuresAt(list, 2)]).toEqual([
      {},
      { [rule]: { how: 'already-there' } },
      { [rule]: { how: 'already-there' } },
    ]);
    expect((await alikeTo(list.id, 0)).same).toEqual([]);
    expect((await linesOf(list.id))[2]?.overruled).toEqual([rule]);
  });

  it('gives the same in whichever order two files are taken in, and however often', async () => {
    const list = await read();
    await decide(list, 0, true, 1);
    const one = await shared(list);
    await decide(list, 0, false, 2);
    await decide(list, 1, true, 3);
    const other = await shared(list);
    const after = async (...files: Blob[]): Promise<unknown> => {
      await clearQueue();
      for (const file of files) await taken(file);
      return everything();
    };
    const both = await after(one, other);
    expect(await after(other, one)).toEqual(both);
    expect(await after(other, one, other, other)).toEqual(both);
  });

  it('is repacked by another program and still read', async () => {
    const list = await read();
    const file = await altered(await shared(list), 'README.txt', (text) => text);
    await clearQueue();
    expect(await taken(file)).toMatchObject({ count });
  });
});

describe('a file that is not what it should be', () => {
  const chunk = 'tickets/00001.json';
  it.each<[string, string, string, (text: string) => string]>([
    ['claims more tickets than it has', 'review-damaged', 'ticketklar-review.json', (t) => t.replace('260', '900')],
    ['is of a newer version', 'review-newer', 'ticketklar-review.json', (t) => t.replace('"version":1', '"version":2')],
    [
      'has a list id that is a path',
      'review-damaged',
      'ticketklar-review.json',
      (t) => t.replace(/"id":"/, '"id":"../'),
    ],
    ['has a chunk that is no JSON', 'review-damaged', chunk, (t) => t.slice(0, -2)],
    ['has a ticket of an unknown type', 'review-damaged', chunk, (t) => t.replace('"incident"', '"spell"')],
    ['has a title of a million letters', 'review-damaged', chunk, (t) => t.replace('Umlagerung', 'x'.repeat(1e6))],
    ['has too many tickets in one chunk', 'review-damaged', 'tickets/00002.json', (t) => t.replace('[', '[{},')],
    ['decides with something else than a decision', 'review-damaged', 'kept.json', () => '[{"key":"a","closures":7}]'],
    [
      'marks a ticket as the same as itself',
      'review-damaged',
      'same.json',
      () => '[{"one":"a","other":"a","is":true,"at":1}]',
    ],
    [
      'decides at a time that is none',
      'review-damaged',
      'same.json',
      () => '[{"one":"a","other":"b","is":true,"at":1e99}]',
    ],
  ])('and %s is refused, and nothing is changed', async (_, why, name, change) => {
    const list = await read();
    const file = await altered(await shared(list), name, change);
    const before = await everything();
    expect(await refusal(file)).toBe(why);
    expect(await everything()).toEqual(before);
    await clearQueue();
    expect(await refusal(file)).toBe(why);
    expect(await listLists()).toEqual([]);
    expect(await queue().tickets.count()).toBe(0);
  });

  it('lacks a part, is cut off or is none', async () => {
    const file = await shared(await read());
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    delete parts['same.json'];
    expect(await refusal(new Blob([new Uint8Array(zipSync(parts))]))).toBe('review-damaged');
    expect(await refusal(file.slice(0, file.size - 40))).toBe('review-damaged');
    expect(await isReview(new Blob(['PK']))).toBe(false);
  });

  it('cannot make somebody else’s list its own: the same id with other tickets becomes a list beside it', async () => {
    const list = await read();
    const shorter = await altered(await shared(list), 'ticketklar-review.json', (text) => text.replace('260', '250'));
    const came = await taken(shorter);
    expect(came.id).not.toBe(list.id);
    expect((await listLists()).map((each) => each.count).sort()).toEqual([250, 260]);
  });
});
