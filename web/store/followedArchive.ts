/**
 * What comes after sending, in a backup: tickets that are followed, the answers to them, and what was decided about
 * tickets of others. What is here already stays, and no answer leaves on a backup's word.
 */
import { isUnderWay } from '../../core/outbox/reply.ts';
import { bothEarlier, earlierOf, type Earlier } from '../../core/outbox/filesThere.ts';
import { restoredReply } from '../../core/outbox/restored.ts';
import { filePath } from './archiveNames.ts';
import { ArchiveRefused, type ArchiveFile } from './archiveFile.ts';
import type { Database } from './database.ts';
import type { BegunReply, Followed, KeptReply, ReplyFile, ReplyNote } from './followedRows.ts';
import { begunEntry, followedEntry, repliesEntry, reviewedEntry } from './followedSchema.ts';
import { putReplyFiles } from './replyFiles.ts';
import { listReviewed, type Reviewed } from './reviewed.ts';

export interface AfterSending {
  readonly followed: readonly Followed[];
  readonly replies: readonly KeptReply[];
  readonly begun: readonly BegunReply[];
  /** Of both, by their ids. */
  readonly files: ReadonlyMap<string, ReplyFile>;
  readonly reviewed: readonly Reviewed[];
}

interface WithFiles {
  readonly ticket: string;
  readonly files: readonly ReplyNote[];
}
type Filed<T extends WithFiles> = Omit<T, 'files'> & {
  readonly files: readonly (Omit<ReplyNote, 'id'> & { readonly id?: string | undefined; readonly path: string })[];
};

/** Comments are as long as their system lets them be, and are read again within the hour: a backup takes their beginning. */
const withShortComments = (row: Followed): Followed => ({
  ...row,
  comments: row.comments.map((comment) => ({
    ...comment,
    author: comment.author.slice(0, 1_000),
    text: comment.text.slice(0, 20_000),
  })),
});

/** The entries of the archive: bytes first, then the lines that name them. */
export async function* entriesAfterSending(db: Database) {
  const json = (value: unknown): string => JSON.stringify(value, null, 1);
  async function* withPaths<T extends WithFiles>(rows: readonly T[], name: string, idOf: (row: T) => string) {
    const lines: Filed<T>[] = [];
    for (const row of rows) {
      const files = [];
      for (const [i, file] of row.files.entries()) {
        const bytes = await db.replyFiles.get(file.id);
        if (!bytes) continue;
        const path = filePath(`${idOf(row)}.${i}`, file.name);
        files.push({ ...file, path });
        yield { name: path, input: bytes.blob };
      }
      lines.push({ ...row, files });
    }
    yield { name, input: json(lines) };
  }
  yield { name: 'followed.json', input: json((await db.followed.toArray()).map(withShortComments)) };
  yield* withPaths(await db.replies.toArray(), 'replies.json', ({ id }) => `reply-${id}`);
  yield* withPaths(await db.begun.toArray(), 'begun.json', ({ ticket }) => `begun-${ticket}`);
  yield { name: 'reviewed.json', input: json(await listReviewed()) };
}

/** @throws ArchiveRefused; archives from before have none of it */
export async function readAfterSending(archive: ArchiveFile): Promise<AfterSending> {
  const files = new Map<string, ReplyFile>();
  const withBytes = async <T extends WithFiles>(name: string, rows: readonly Filed<T>[]): Promise<T[]> => {
    const read: T[] = [];
    for (const row of rows) {
      const notes: ReplyNote[] = [];
      for (const { path, id = crypto.randomUUID(), ...file } of row.files) {
        const blob = await archive.bytes(path, file);
        if (!blob || files.has(id)) throw new ArchiveRefused({ why: 'content', name, path: 'files' });
        const note = { id, ...file };
        files.set(id, { ...note, ticket: row.ticket, blob });
        notes.push(note);
      }
      read.push({ ...row, files: notes } as unknown as T);
    }
    return read;
  };
  const replies = ((await archive.json('replies.json', repliesEntry)) ?? []) as unknown as Filed<KeptReply>[];
  const begun = ((await archive.json('begun.json', begunEntry)) ?? []) as unknown as Filed<BegunReply>[];
  return {
    followed: ((await archive.json('followed.json', followedEntry)) ?? []) as unknown as Followed[],
    replies: await withBytes('replies.json', replies),
    begun: await withBytes('begun.json', begun),
    files,
    reviewed: (await archive.json('reviewed.json', reviewedEntry)) ?? [],
  };
}

/** Called inside the transaction of the restore. @param names of targets that are called differently here */
export async function joinAfterSending(
  db: Database,
  { followed, replies, begun, files }: AfterSending,
  names: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const rowsOf = (notes: readonly ReplyNote[]) => notes.flatMap(({ id }) => files.get(id) ?? []);
  const fresh = new Set<string>();
  for (const theirs of followed) {
    const ours = await db.followed.get(theirs.id);
    if (!ours) fresh.add(theirs.id);
    const row = { ...theirs, target: names.get(theirs.target) ?? theirs.target };
    const newer = ours && (ours.readAt ?? 0) >= (theirs.readAt ?? 0) ? ours : row;
    await db.followed.put({ ...newer, seen: [...new Set([...(ours?.seen ?? []), ...theirs.seen])] });
  }
  for (const { ticket, ...written } of begun) await addBegun(db, ticket, { ...written, files: rowsOf(written.files) });
  for (const reply of replies) {
    const here = await db.replies.where('ticket').equals(reply.ticket).toArray();
    if (here.some(({ id }) => id === reply.id)) continue;
    // What had not left, and what was on its way to a ticket with which somebody goes on here, may be unwanted or
    // answered by now: it becomes a text again that a person sends or not.
    if (reply.state === 'ready' || (isUnderWay(reply) && !fresh.has(reply.ticket))) {
      const wasSent = here.some(({ text }) => text === reply.text);
      if (wasSent) continue;
      const files = rowsOf(reply.files);
      await addBegun(db, reply.ticket, { text: reply.text, files, earlier: earlierOf(reply, files) });
      continue;
    }
    const notes = await putReplyFiles(db, rowsOf(reply.files));
    await db.replies.add({ ...reply, ...restoredReply(reply, now), files: notes });
  }
}

interface Theirs {
  readonly text: string;
  readonly files: readonly ReplyFile[];
  readonly earlier?: Earlier | undefined;
  readonly revision?: number;
}

/** Puts a text behind what is being written here, unless it is in there. */
async function addBegun(db: Database, ticket: string, theirs: Theirs): Promise<void> {
  const ours = await db.begun.get(ticket);
  const { text = '', files = [], revision = 0 } = ours ?? {};
  const more = theirs.files.filter(({ sha256 }) => !files.some((file) => file.sha256 === sha256));
  const isIn = text.includes(theirs.text.trim());
  if (ours && isIn && more.length === 0) return;
  const together = isIn ? text : [text.trimEnd(), theirs.text].filter((one) => one !== '').join('\n\n');
  const notes = [...files, ...(await putReplyFiles(db, more))];
  const earlier = bothEarlier(ours?.earlier, theirs.earlier);
  await db.begun.put({
    ...{ ticket, text: together, files: notes, ...(earlier ? { earlier } : {}) },
    revision: ours ? revision + 1 : (theirs.revision ?? 1),
  });
}
