import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { database, databaseName } from '../../../web/store/database.ts';
import { countOutbox, draftsThatWait } from '../../../web/store/counts.ts';
import { Failure } from '../../../core/systems/failure.ts';
import {
  addBegunFiles,
  addReply,
  begunReply,
  keepBegun,
  removeBegunFile,
  takeReplyBack,
} from '../../../web/store/begun.ts';
import * as store from '../../../web/store/followed.ts';
import { changeItem, enqueue } from '../../../web/store/outbox.ts';
import { created } from '../../../core/outbox.ts';
import { bytesOfReply, replyFile } from '../../../web/store/replyFiles.ts';
import { migrations } from '../../../web/store/migrations/index.ts';
import type { Leaving } from '../../../web/store/sendingRows.ts';
import { onFreshDevice } from './fresh.ts';

const me = 'Katrin Keller';
const leaving: Leaving = {
  ticket: { type: 'incident', title: 'Druck', body: 'versetzt', fields: {} },
  language: 'de',
  markup: 'markdown',
  files: [],
};
const comment = (id: string, author: string) =>
  ({ id, author, at: '2026-11-22T09:00:00Z', text: 'Welche Halle?', markup: 'textile' }) as const;
const stands = (state: 'open' | 'waiting' | 'solved' | 'closed') => ({ state, name: state });

async function sent(draft: string): Promise<string> {
  const { id } = await enqueue({ draft, target: 'desk', leaving, off: [], waits: false });
  await changeItem(id, (kept) => created(kept, { id: draft, number: `#${draft}`, url: '' }, Date.now()));
  await store.followSent();
  return id;
}
/** A file that was added to the answer to a ticket. */
const attach = async (ticket: string, name: string, text = name) =>
  (await addBegunFiles(ticket, [await replyFile(ticket, new File([text], name, { type: 'text/plain' }))])).files;
const only = async () => (await store.listFollowed())[0];

describe('a ticket that was sent', () => {
  onFreshDevice();

  it('is followed from then on, once', async () => {
    await sent('1');
    await store.followSent();
    expect(await store.listFollowed()).toMatchObject([{ draft: '1', ticket: { number: '#1' }, open: 1, waits: 0 }]);
    expect(await store.dueToRead(Date.now())).toHaveLength(1);
  });

  it('waits for the person when its state says so, or somebody has written what they have not seen', async () => {
    const id = await sent('1');
    await store.keepReading(id, { state: stands('open'), comments: [comment('1', me)] }, me);
    expect(await only()).toMatchObject({ waits: 0, open: 1 });
    await store.keepReading(id, { state: stands('open'), comments: [comment('1', me), comment('2', 'Agent')] }, me);
    expect(await draftsThatWait()).toEqual(new Set(['1']));
    expect(await countOutbox()).toMatchObject({ sent: 1, waiting: 1 });
    await store.haveSeen(id, me);
    expect(await draftsThatWait()).toEqual(new Set());
    await store.keepReading(id, { state: stands('waiting'), comments: [] }, me);
    await store.haveSeen(id, me);
    expect(await only()).toMatchObject({ waits: 1 });
  });

  it('is read again each hour while it is open, and no more by itself when it is solved or gone', async () => {
    const id = await sent('1');
    await store.keepReading(id, { state: stands('open'), comments: [] }, me);
    expect(await store.dueToRead(Date.now())).toEqual([]);
    expect(await store.dueToRead(Date.now() + store.hour)).toHaveLength(1);
    await store.keepNotRead(id, new Failure('no-answer'));
    expect(await only()).toMatchObject({ state: { state: 'open' }, failure: { kind: 'no-answer' } });
    expect(await store.dueToRead(Date.now() + store.hour + 1_000)).toHaveLength(1);
    await store.keepReading(id, { state: stands('solved'), comments: [] }, me);
    expect(await store.dueToRead(Date.now() + 2 * store.hour)).toEqual([]);
  });

  it('stands first in the list while it waits, last when it is closed', async () => {
    const [a, b, c] = [await sent('1'), await sent('2'), await sent('3')];
    await store.keepReading(a, { state: stands('closed'), comments: [] }, me);
    await store.keepReading(b, { state: stands('open'), comments: [] }, me);
    await store.keepReading(c, { state: stands('waiting'), comments: [] }, me);
    expect((await store.listFollowed()).map(({ draft }) => draft)).toEqual(['3', '2', '1']);
  });

  it('takes an answer with its files, which can be taken back as it was until it has left', async () => {
    const id = await sent('1');
    await addReply(id, 'Halle 2', await attach(id, 'a.txt', 'abc'));
    const [reply] = await store.openReplies();
    const { size, name } = reply?.files[0] ?? {};
    expect([reply?.text, name, size]).toEqual(['Halle 2', 'a.txt', 3]);
    const [bytes] = await bytesOfReply(reply?.files ?? []);
    expect(await bytes?.blob.text()).toBe('abc');
    expect(await takeReplyBack(reply?.id ?? '')).toBe(true);
    expect(await begunReply(id)).toMatchObject({ text: 'Halle 2', files: [{ name: 'a.txt' }] });
    expect(await store.repliesTo(id)).toEqual([]);
    await addReply(id, 'Halle 3', []);
    const [next] = await store.openReplies();
    await store.changeReply(next?.id ?? '', (kept) => ({ ...kept, state: 'claimed' }));
    expect(await takeReplyBack(next?.id ?? '')).toBe(false);
  });

  it('keeps an answer as it is being written, until that is sent', async () => {
    const id = await sent('1');
    const first = await keepBegun(id, 'Hal', '');
    const files = await attach(id, 'x.txt');
    const second = await keepBegun(id, 'Halle 2', 'Hal');
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(await begunReply(id)).toMatchObject({ text: 'Halle 2', files: [{ name: 'x.txt' }] });
    const sentOff = await addReply(id, 'Halle 2', files);
    expect(await begunReply(id)).toEqual(sentOff);
    expect(sentOff).toMatchObject({ text: '', files: [] });
    expect(sentOff.revision).toBeGreaterThan(second.revision);
  });

  it('keeps the bytes of a file that has left with an answer, also where a tab behind takes it out', async () => {
    const id = await sent('1');
    const left = await attach(id, 'a.txt', 'abc');
    await addReply(id, 'Halle 2', left);
    await removeBegunFile(id, left[0]?.id ?? '');
    expect(await bytesOfReply(left)).toMatchObject([{ name: 'a.txt' }]);
    const begun = await attach(id, 'b.txt');
    expect((await removeBegunFile(id, begun[0]?.id ?? '')).files).toEqual([]);
    expect(await bytesOfReply(begun)).toEqual([undefined]);
  });

  it('has an answer that was taken back before the words that were begun since', async () => {
    const id = await sent('1');
    await addReply(id, 'Halle 2', await attach(id, 'x.txt'));
    await keepBegun(id, 'Und Halle 3', '');
    await attach(id, 'y.txt');
    const [reply] = await store.openReplies();
    await takeReplyBack(reply?.id ?? '');
    const begun = await begunReply(id);
    expect(begun?.text).toBe('Halle 2\n\nUnd Halle 3');
    expect(begun?.files.map(({ name }) => name)).toEqual(['x.txt', 'y.txt']);
  });

  it('has a refused answer that is taken back know which of its files have gone out, until it is sent or thrown away', async () => {
    const id = await sent('1');
    const filesBefore = [{ name: 'alt.txt', size: 4 }];
    const takeBackPosted = async (): Promise<void> => {
      const [reply] = await store.openReplies();
      await store.changeReply(reply?.id ?? '', (kept) => ({ ...kept, state: 'rejected', postedAt: 5, filesBefore }));
      await takeReplyBack(reply?.id ?? '');
    };
    await addReply(id, 'Halle 2 und 3', await attach(id, 'x.txt'));
    await takeBackPosted();
    const begun = await begunReply(id);
    const earlier = { files: [begun?.files[0]?.sha256], filesBefore };
    expect(begun?.earlier).toEqual(earlier);
    await keepBegun(id, 'Halle 2', 'Halle 2 und 3');
    expect((await addReply(id, 'Halle 2', begun?.files ?? [])).earlier).toBeUndefined();
    expect((await store.openReplies())[0]).toMatchObject({ text: 'Halle 2', earlier });
    await takeBackPosted();
    await keepBegun(id, '', 'Halle 2');
    expect((await begunReply(id))?.earlier).toEqual(earlier);
    await removeBegunFile(id, begun?.files[0]?.id ?? '');
    expect(await begunReply(id)).not.toHaveProperty('earlier');
  });

  it('loses neither the answer that is taken back nor the words that are on their way to the disk then', async () => {
    const id = await sent('1');
    await keepBegun(id, 'Halle 2', '');
    await addReply(id, 'Halle 2', []);
    await keepBegun(id, 'Und', '');
    const [reply] = await store.openReplies();
    await Promise.all([takeReplyBack(reply?.id ?? ''), keepBegun(id, 'Und Halle 3', 'Und')]);
    expect((await begunReply(id))?.text).toBe('Halle 2\n\nUnd Halle 3');
  });

  it('keeps what another tab writes to the same answer, also where both write the same words anew', async () => {
    const id = await sent('1');
    await keepBegun(id, 'Maske und Halle', '');
    await keepBegun(id, 'Maske FI-1042 und Halle', 'Maske und Halle');
    expect((await keepBegun(id, 'Maske und Halle 2', 'Maske und Halle')).text).toBe('Maske FI-1042 und Halle 2');
    await keepBegun(id, 'rot', 'Maske FI-1042 und Halle 2');
    const { text } = await keepBegun(id, 'blau', 'Maske FI-1042 und Halle 2');
    expect(text.split('\n\n').sort()).toEqual(['blau', 'rot']);
    expect((await addReply(id, 'blau', [], 'blau')).text).toContain('rot');
  });

  it('writes the bytes of a file once, however long somebody writes on the answer', async () => {
    const id = await sent('1');
    await attach(id, 'x.txt');
    const before = JSON.stringify(await begunReply(id));
    expect(before).not.toContain('blob');
    const { replyFiles } = database();
    let puts = 0;
    const count = (): void => void (puts += 1);
    replyFiles.hook('creating', count);
    replyFiles.hook('updating', count);
    await keepBegun(id, 'Hal', '');
    await addReply(id, 'Hal', (await begunReply(id))?.files ?? []);
    await store.changeReply((await store.openReplies())[0]?.id ?? '', (kept) => ({ ...kept, state: 'claimed' }));
    expect(puts).toBe(0);
    expect(await replyFiles.count()).toBe(1);
  });

  it('that was sent by an older program is followed after the step to this version', async () => {
    const old = new Dexie(databaseName);
    for (const { version, stores } of migrations.filter(({ version }) => version < 5))
      old.version(version).stores(stores);
    await old.open();
    await old.table('outbox').put({
      ...{ id: 'x', draft: 'd', target: 'desk', state: 'sent', due: 0, failures: 0, posting: false, posts: 1 },
      ...{ created: { id: '7', number: '#7', url: '' }, createdAt: 5, doubles: [], missing: [], addedAt: 1, open: 0 },
      ...{ left: { files: false, count: false }, leaving, off: [] },
    });
    old.close();
    await store.followSent();
    expect(await store.listFollowed()).toMatchObject([{ id: 'x', ticket: { number: '#7' }, sentAt: 5 }]);
    expect(database().verno).toBe(Math.max(...migrations.map(({ version }) => version)));
  });

  it('and its answers keep their files when each of them gets a row of its own', async () => {
    const old = new Dexie(databaseName);
    for (const { version, stores } of migrations.filter(({ version }) => version < 8))
      old.version(version).stores(stores);
    await old.open();
    const file = (name: string) => ({ name, kind: 'text/plain', size: 3, sha256: 'ab', blob: new Blob(['abc']) });
    await old.table('begun').put({ ticket: 't', text: 'Guten Tag', files: [file('a'), file('b')], revision: 4 });
    await old
      .table('replies')
      .put({ id: 'r', ticket: 't', text: 'Halle 2', state: 'sent', files: [file('c')], open: 0 });
    old.close();
    const begun = await begunReply('t');
    expect(begun).toMatchObject({ text: 'Guten Tag', files: [{ name: 'a' }, { name: 'b' }], revision: 4 });
    const [reply] = await store.repliesTo('t');
    const rows = await bytesOfReply([...(begun?.files ?? []), ...(reply?.files ?? [])]);
    expect(rows.map((row) => [row?.name, row?.ticket, row?.sha256])).toEqual([
      ['a', 't', 'ab'],
      ['b', 't', 'ab'],
      ['c', 't', 'ab'],
    ]);
    expect(await Promise.all(rows.map(async (row) => row?.blob.text()))).toEqual(['abc', 'abc', 'abc']);
  });
});
