/** What comes after sending in a backup: followed tickets, answers, and decisions on tickets of others come back. */
import { describe, expect, it } from 'vitest';
import { created } from '../../../core/outbox.ts';
import { replyArrived } from '../../../core/outbox/reply.ts';
import { archiveOf } from '../../../web/store/archive.ts';
import { addBegunFiles, addReply, begunReply, keepBegun, takeReplyBack } from '../../../web/store/begun.ts';
import { database } from '../../../web/store/database.ts';
import {
  changeReply,
  followSent,
  haveSeen,
  keepReading,
  listFollowed,
  repliesTo,
} from '../../../web/store/followed.ts';
import { changeItem, enqueue, leavingOf } from '../../../web/store/outbox.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import { bytesOfReply, replyFile } from '../../../web/store/replyFiles.ts';
import { restore } from '../../../web/store/restore.ts';
import { changeReviewed, listReviewed, reviewedOf } from '../../../web/store/reviewed.ts';
import { archive, everything, newDevice } from './device.ts';
import { onFreshDevice } from './fresh.ts';

const me = 'Weber';
const state = { state: 'waiting', name: 'Feedback' } as const;
const comment = {
  id: 'c1',
  author: 'Agent',
  at: '2026-11-22T10:00:00Z',
  text: 'Welcher Beleg?',
  markup: 'plain',
} as const;
const file = (text: string): File => new File([text], 'lauf ?.log', { type: 'text/plain' });

/** A ticket that was sent, was read, and waits for an answer. */
async function followedTicket(): Promise<string> {
  const draft = await createDraft({ title: 'Mahnlauf' });
  const leaving = leavingOf(draft, 'de', []);
  const { id } = await enqueue({ draft: draft.id, target: 'Redmine', leaving, off: [], waits: false });
  await changeItem(id, (kept) => ({
    ...created(kept, { id: '7', number: '#7', url: 'https://desk.test/7' }, 1),
    left: { files: false, count: false },
    lease: undefined,
  }));
  await followSent();
  await keepReading(id, { state, comments: [comment] }, me);
  await database().outbox.clear();
  return id;
}
const answer = async (ticket: string, text: string): Promise<string> => {
  const { files } = await addBegunFiles(ticket, [await replyFile(ticket, file(text))]);
  await addReply(ticket, text, files);
  const replies = await repliesTo(ticket);
  return replies.find((one) => one.text === text)?.id ?? '';
};

describe('a backup of what comes after sending', () => {
  onFreshDevice();

  it('brings tickets, answers with their files, begun answers and decisions back, equal to the byte', async () => {
    const ticket = await followedTicket();
    await haveSeen(ticket, me);
    const sent = await answer(ticket, 'FI-1042');
    await changeReply(sent, (kept) => replyArrived(kept, 5));
    await keepBegun(ticket, 'Noch etwas: ', '');
    await addBegunFiles(ticket, [await replyFile(ticket, file('Maske'))]);
    await changeReviewed('https://desk.test 4711', (row) => ({
      ...{ ...row, closures: { steps: { how: 'already-there' } }, rounds: [3, 9] },
    }));
    const before = await everything();
    const saved = await archive();
    await newDevice();
    expect(await listReviewed()).toEqual([]);
    await restore(saved);
    expect(await everything()).toEqual(before);
    await restore(saved);
    expect(await everything()).toEqual(before);
  });

  it('can be read, however long a comment is that somebody else has written', async () => {
    const ticket = await followedTicket();
    await keepReading(ticket, { state, comments: [{ ...comment, text: 'x'.repeat(2_000_000) }] }, me);
    const saved = await archive();
    await newDevice();
    await restore(saved);
    expect((await listFollowed()).map(({ id, comments }) => [id, comments.map((one) => one.id)])).toEqual([
      [ticket, ['c1']],
    ]);
  });

  it('makes an answer that had not left a text again: a person sends it, once', async () => {
    const ticket = await followedTicket();
    await answer(ticket, 'FI-1042');
    const saved = await archive();
    await newDevice();
    await restore(saved);
    expect(await repliesTo(ticket)).toEqual([]);
    const begun = await begunReply(ticket);
    expect(begun).toMatchObject({ text: 'FI-1042', files: [{ name: 'lauf ?.log' }] });
    const [bytes] = await bytesOfReply(begun?.files ?? []);
    expect(await bytes?.blob.text()).toBe('FI-1042');
    await addReply(ticket, 'FI-1042', begun?.files ?? []);
    await restore(saved);
    expect(await begunReply(ticket)).toMatchObject({ text: '', files: [] });
    expect(await repliesTo(ticket)).toHaveLength(1);
  });

  it('knows which files of a begun answer were on the ticket already', async () => {
    const ticket = await followedTicket();
    const id = await answer(ticket, 'FI-1042');
    const filesBefore = [{ name: 'alt.txt', size: 4 }, { name: 'ohne' }];
    await changeReply(id, (kept) => ({ ...kept, state: 'rejected', postedAt: 5, filesBefore }));
    await takeReplyBack(id);
    const before = await begunReply(ticket);
    expect(before?.earlier).toEqual({ files: [before?.files[0]?.sha256], filesBefore });
    const saved = await archive();
    await newDevice();
    await restore(saved);
    expect(await begunReply(ticket)).toEqual(before);
    await addReply(ticket, 'FI', before?.files ?? []);
    const again = await archive();
    await newDevice();
    await restore(again);
    expect((await begunReply(ticket))?.earlier).toEqual(before?.earlier);
  });

  it('lets no answer leave that was on its way: a new device looks for it first', async () => {
    const ticket = await followedTicket();
    const id = await answer(ticket, 'FI-1042');
    await changeReply(id, (kept) => ({ ...kept, state: 'claimed', before: ['c1'] }));
    const saved = await archive();
    await newDevice();
    await restore(saved);
    const [reply] = await repliesTo(ticket);
    expect(reply).toMatchObject({ id, state: 'unknown', before: ['c1'], text: 'FI-1042', open: 1 });
    const [bytes] = await bytesOfReply(reply?.files ?? []);
    expect(await bytes?.blob.text()).toBe('FI-1042');
  });

  it('where the ticket is followed already, makes it a text again that somebody sends or not', async () => {
    const ticket = await followedTicket();
    const id = await answer(ticket, 'FI-1042');
    const saved = await archive();
    await database().replies.delete(id);
    await keepBegun(ticket, 'Guten Tag', '');
    await restore(saved);
    expect(await repliesTo(ticket)).toEqual([]);
    const once = await begunReply(ticket);
    expect(once).toMatchObject({ text: 'Guten Tag\n\nFI-1042', files: [{ name: 'lauf ?.log' }] });
    await restore(saved);
    expect(await begunReply(ticket)).toEqual(once);
  });

  it('joins what was seen and decided on both sides', async () => {
    const ticket = await followedTicket();
    await haveSeen(ticket, me);
    await changeReviewed('k', (row) => ({ ...row, closures: { a: { how: 'already-there' } }, rounds: [1] }));
    const saved = await archive();
    await keepReading(ticket, { state, comments: [comment, { ...comment, id: 'c2' }] }, me);
    await changeReviewed('k', (row) => ({ ...row, closures: { b: { how: 'already-there' } }, rounds: [2] }));
    await restore(saved);
    expect(await listFollowed()).toMatchObject([{ id: ticket, comments: [{ id: 'c1' }, { id: 'c2' }], seen: ['c1'] }]);
    expect(Object.keys((await reviewedOf('k')).closures).sort()).toEqual(['a', 'b']);
    expect((await reviewedOf('k')).rounds).toEqual([1, 2]);
  });

  it('is none of what is handed to somebody else, and older backups do without it', async () => {
    const ticket = await followedTicket();
    await answer(ticket, 'FI-1042');
    const { unzipSync, zipSync } = await import('fflate');
    const names = async (blob: Blob) => Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())));
    expect(await names(await archive('copy'))).not.toContain('replies.json');
    const whole = await new Response(archiveOf({ kind: 'backup', language: 'de' })).arrayBuffer();
    const old = Object.entries(unzipSync(new Uint8Array(whole))).filter(
      ([name]) => !/^(followed|replies|begun|reviewed)\.json$/.test(name),
    );
    await newDevice();
    await restore(new Blob([zipSync(Object.fromEntries(old))]));
    expect(await database().drafts.count()).toBe(1);
    expect(await listFollowed()).toEqual([]);
  });
});
