/** Every function of the store that writes about tickets after they were sent, each with what it needs made ready. */
import { created } from '../../../core/outbox.ts';
import { Failure } from '../../../core/systems/failure.ts';
import { emptyTicket } from '../../../core/ticket.ts';
import { addBegunFiles, addReply, keepBegun, removeBegunFile, takeReplyBack } from '../../../web/store/begun.ts';
import * as store from '../../../web/store/followed.ts';
import { replyFile } from '../../../web/store/replyFiles.ts';
import { changeItem, enqueue } from '../../../web/store/outbox.ts';

const me = 'Katrin Keller';
const state = { state: 'open', name: 'New' } as const;
const comments = [{ id: '1', author: 'Agent', at: '', text: 'Wo?', markup: 'plain' }] as const;

/** A ticket that the outbox has sent; not followed yet. */
async function sent(): Promise<string> {
  const leaving = { ticket: emptyTicket(), language: 'de', markup: 'markdown', files: [] } as const;
  const { id } = await enqueue({ draft: 'x', target: 'x', leaving, off: [], waits: false });
  await changeItem(id, (kept) => created(kept, { id: '7', number: '#7', url: '' }, 1));
  return id;
}
async function followed(): Promise<string> {
  const id = await sent();
  await store.followSent();
  await store.keepReading(id, { state, comments }, me);
  return id;
}

export const followedWrites: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  followSent: async () => {
    await sent();
    return () => store.followSent();
  },
  keepReading: async () => {
    const id = await followed();
    return () => store.keepReading(id, { state, comments: [] }, me);
  },
  keepNotRead: async () => {
    const id = await followed();
    return () => store.keepNotRead(id, new Failure('no-answer'));
  },
  endFollowing: async () => {
    const id = await followed();
    return () => store.endFollowing(id);
  },
  haveSeen: async () => {
    const id = await followed();
    return () => store.haveSeen(id, me);
  },
  addReply: async () => {
    const id = await followed();
    const { files } = await addBegunFiles(id, [await replyFile(id, new File(['x'], 'x.txt'))]);
    return () => addReply(id, 'Halle 2', files);
  },
  keepBegun: async () => {
    const id = await followed();
    return () => keepBegun(id, 'Halle 2', '');
  },
  addBegunFiles: async () => {
    const id = await followed();
    const file = await replyFile(id, new File(['x'], 'x.txt'));
    return () => addBegunFiles(id, [file]);
  },
  removeBegunFile: async () => {
    const id = await followed();
    const { files } = await addBegunFiles(id, [await replyFile(id, new File(['x'], 'x.txt'))]);
    return () => removeBegunFile(id, files[0]?.id ?? '');
  },
  takeReplyBack: async () => {
    await addReply(await followed(), 'Halle 2', []);
    const [reply] = await store.openReplies();
    return () => takeReplyBack(reply?.id ?? '');
  },
  changeReply: async () => {
    await addReply(await followed(), 'Halle 2', []);
    const [reply] = await store.openReplies();
    return () => store.changeReply(reply?.id ?? '', (kept) => ({ ...kept, state: 'claimed' }));
  },
};
