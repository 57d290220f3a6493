import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { database, databaseName } from '../../../web/store/database.ts';
import { countOutbox, draftsThatWait } from '../../../web/store/counts.ts';
import { Failure } from '../../../core/systems/failure.ts';
import { addReply, begunReply, keepBegun, replyFiles, takeReplyBack } from '../../../web/store/begun.ts';
import * as store from '../../../web/store/followed.ts';
import { changeItem, enqueue } from '../../../web/store/outbox.ts';
import { created } from '../../../core/outbox.ts';
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
    await addReply(id, 'Halle 2', await replyFiles([new File(['abc'], 'a.txt', { type: 'text/plain' })]));
    const [reply] = await store.openReplies();
    const { size, name } = reply?.files[0] ?? {};
    expect([reply?.text, name, size]).toEqual(['Halle 2', 'a.txt', 3]);
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
    const first = await keepBegun(id, { text: 'Hal', files: [] });
    const second = await keepBegun(id, { text: 'Halle 2', files: await replyFiles([new File(['x'], 'x.txt')]) });
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(await begunReply(id)).toMatchObject({ text: 'Halle 2', files: [{ name: 'x.txt' }] });
    await addReply(id, 'Halle 2', second.files);
    const sentOff = await begunReply(id);
    expect(sentOff).toMatchObject({ text: '', files: [] });
    expect(sentOff?.revision).toBeGreaterThan(second.revision);
  });

  it('has an answer that was taken back before the words that were begun since', async () => {
    const id = await sent('1');
    await addReply(id, 'Halle 2', await replyFiles([new File(['x'], 'x.txt')]));
    await keepBegun(id, { text: 'Und Halle 3', files: await replyFiles([new File(['y'], 'y.txt')]) });
    const [reply] = await store.openReplies();
    await takeReplyBack(reply?.id ?? '');
    const begun = await begunReply(id);
    expect(begun?.text).toBe('Halle 2\n\nUnd Halle 3');
    expect(begun?.files.map(({ name }) => name)).toEqual(['x.txt', 'y.txt']);
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
});
