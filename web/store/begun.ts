/** An answer from the first word until it leaves: what is being written, sent off, taken back. Strict transactions. */
import { newReply } from '../../core/outbox/reply.ts';
import { bothEarlier, earlierOf } from '../../core/outbox/filesThere.ts';
import { database } from './database.ts';
import type { BegunReply, KeptReply, ReplyFile, ReplyNote } from './followedRows.ts';
import { mergeText } from './merge/text.ts';
import { putReplyFiles } from './replyFiles.ts';

type Written = Pick<BegunReply, 'text' | 'files' | 'earlier'>;
const nothing: Written = { text: '', files: [] };

export const begunReply = (ticket: string): Promise<BegunReply | undefined> => database().begun.get(ticket);

/**
 * Keeps the text that is written so far; the bytes of its files are not touched. What came to the disk meanwhile, from
 * another tab or from an answer that was taken back, is merged in.
 * @param base the text that the writer began with
 * @returns it as it lies on disk
 */
export async function keepBegun(ticket: string, text: string, base: string): Promise<BegunReply> {
  const { begun } = database();
  return database().transaction('rw', begun, () =>
    write(ticket, (row) => ({ ...row, text: both(base, text, row.text) })),
  );
}

/** Adds files behind those that are there. */
export async function addBegunFiles(ticket: string, files: readonly ReplyFile[]): Promise<BegunReply> {
  const db = database();
  return db.transaction('rw', db.begun, db.replyFiles, async () => {
    const notes = await putReplyFiles(db, files);
    return write(ticket, (row) => ({ ...row, files: [...row.files, ...notes] }));
  });
}

/** Takes a file out of the answer that is being written; its bytes go with it. One that has left with an answer stays. */
export async function removeBegunFile(ticket: string, id: string): Promise<BegunReply> {
  const db = database();
  return db.transaction('rw', db.begun, db.replyFiles, async () => {
    const row = await db.begun.get(ticket);
    if (row?.files.some((note) => note.id === id)) await db.replyFiles.delete(id);
    return write(ticket, (row) => ({ ...row, files: row.files.filter((note) => note.id !== id) }));
  });
}

/**
 * Writes an answer down that is to leave; from there it goes by itself. What another tab has written meanwhile stays,
 * as the beginning of the next answer.
 * @param base the text on disk that the writer knows of
 * @returns what is being written now
 */
export async function addReply(
  ticket: string,
  text: string,
  files: readonly ReplyNote[],
  base = text,
): Promise<BegunReply> {
  const { begun, replies } = database();
  const leave = new Set(files.map(({ id }) => id));
  return database().transaction('rw', begun, replies, async () => {
    const earlier = (await begun.get(ticket))?.earlier;
    const reply = newReply(crypto.randomUUID(), text.trim(), Date.now(), earlier);
    const row: KeptReply = { ...reply, ticket, files, open: 1 };
    await replies.add(row);
    return write(ticket, (now) => {
      const stay = now.files.filter(({ id }) => !leave.has(id));
      const wentOut = stay.some(({ sha256 }) => earlier?.files.includes(sha256));
      return { text: both(base, '', now.text), files: stay, earlier: wentOut ? earlier : undefined };
    });
  });
}

/** Takes an answer back that has not left: it stands before what is being written. @returns false when it may be there */
export async function takeReplyBack(id: string): Promise<boolean> {
  const { begun, replies } = database();
  return database().transaction('rw', begun, replies, async () => {
    const reply = await replies.get(id);
    if (!reply || (reply.state !== 'ready' && reply.state !== 'rejected')) return false;
    await replies.delete(id);
    const left = earlierOf(reply, reply.files);
    await write(reply.ticket, ({ text, files, earlier }) => ({
      text: [reply.text, text.trim()].filter((one) => one !== '').join('\n\n'),
      files: [...reply.files, ...files],
      earlier: bothEarlier(left, earlier),
    }));
    return true;
  });
}

/** Inside of a transaction on `begun`. An answer that is thrown away, words and files, forgets what it has left. */
async function write(ticket: string, next: (now: Written) => Written): Promise<BegunReply> {
  const { begun } = database();
  const before = await begun.get(ticket);
  const { text, files, earlier } = next(before ?? nothing);
  const isEmpty = text.trim() === '' && files.length === 0;
  const revision = (before?.revision ?? 0) + 1;
  const row = { ticket, text, files, revision, ...(earlier && !isEmpty ? { earlier } : {}) };
  await begun.put(row);
  return row;
}

/** Both texts in one. Where the same words were written differently there are no versions to look into: both stand there. */
export function both(base: string, mine: string, theirs: string): string {
  const { text, clash } = mergeText(base, mine, theirs);
  return clash ? `${text.trimEnd()}\n\n${theirs}` : text;
}
