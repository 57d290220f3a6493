/** An answer from the first word until it leaves: what is being written, sent off, taken back. Strict transactions. */
import { newReply } from '../../core/outbox/reply.ts';
import { database } from './database.ts';
import { fingerprint } from './evidence.ts';
import type { BegunReply, KeptReply, ReplyFile } from './followedRows.ts';

type Written = Pick<BegunReply, 'text' | 'files'>;
const nothing: Written = { text: '', files: [] };

export const begunReply = (ticket: string): Promise<BegunReply | undefined> => database().begun.get(ticket);

/** Files as they are kept with an answer. */
export const replyFiles = (files: readonly File[]): Promise<ReplyFile[]> =>
  Promise.all(
    files.map(async (file) => {
      const { name, type, size } = file;
      return { name, kind: type, size, sha256: await fingerprint(file), blob: new Blob([file], { type }) };
    }),
  );

/** Keeps what is written so far. @returns it as it lies on disk */
export async function keepBegun(ticket: string, written: Written): Promise<BegunReply> {
  const { begun } = database();
  return database().transaction('rw', begun, () => put(ticket, written));
}

/** Inside of a transaction on `begun`. */
async function put(ticket: string, { text, files }: Written): Promise<BegunReply> {
  const { begun } = database();
  const row = { ticket, text, files, revision: ((await begun.get(ticket))?.revision ?? 0) + 1 };
  await begun.put(row);
  return row;
}

/** Writes an answer down that is to leave; from there it goes by itself, and nothing of it is being written any more. */
export async function addReply(ticket: string, text: string, files: readonly ReplyFile[]): Promise<void> {
  const { begun, replies } = database();
  const row: KeptReply = { ...newReply(crypto.randomUUID(), text, Date.now()), ticket, files, open: 1 };
  await database().transaction('rw', begun, replies, async () => {
    await replies.add(row);
    await put(ticket, nothing);
  });
}

/** Takes an answer back that has not left: it stands before what is being written. @returns false when it may be there */
export async function takeReplyBack(id: string): Promise<boolean> {
  const { begun, replies } = database();
  return database().transaction('rw', begun, replies, async () => {
    const row = await replies.get(id);
    if (!row || (row.state !== 'ready' && row.state !== 'rejected')) return false;
    const { text, files } = (await begun.get(row.ticket)) ?? nothing;
    const both = [row.text, text.trim()].filter((one) => one !== '').join('\n\n');
    await replies.delete(id);
    await put(row.ticket, { text: both, files: [...row.files, ...files] });
    return true;
  });
}
