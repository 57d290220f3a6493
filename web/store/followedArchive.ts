/**
 * What comes after sending, in a backup: tickets that are followed, the answers to them, and what was decided about
 * tickets of others. What is here already stays, and no answer leaves on a backup's word.
 */
import { isUnderWay } from '../../core/outbox/reply.ts';
import { restoredReply } from '../../core/outbox/restored.ts';
import { filePath } from './archiveNames.ts';
import { ArchiveRefused, type ArchiveFile } from './archiveFile.ts';
import type { Database } from './database.ts';
import type { BegunReply, Followed, KeptReply, ReplyFile } from './followedRows.ts';
import { begunEntry, followedEntry, repliesEntry, reviewedEntry } from './followedSchema.ts';
import { listReviewed, type Reviewed } from './reviewed.ts';

export interface AfterSending {
  readonly followed: readonly Followed[];
  readonly replies: readonly KeptReply[];
  readonly begun: readonly BegunReply[];
  readonly reviewed: readonly Reviewed[];
}

interface WithFiles {
  readonly files: readonly ReplyFile[];
}
type Filed<T extends WithFiles> = Omit<T, 'files'> & {
  readonly files: readonly (Omit<ReplyFile, 'blob'> & { readonly path: string })[];
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
  function* withPaths<T extends WithFiles>(rows: readonly T[], name: string, idOf: (row: T) => string) {
    const lines: Filed<T>[] = [];
    for (const row of rows) {
      const files = [];
      for (const [i, { blob, ...file }] of row.files.entries()) {
        const path = filePath(`${idOf(row)}.${i}`, file.name);
        files.push({ ...file, path });
        yield { name: path, input: blob };
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
  const withBytes = async <T extends WithFiles>(name: string, rows: readonly Filed<T>[]): Promise<T[]> => {
    const read: T[] = [];
    for (const row of rows) {
      const files: ReplyFile[] = [];
      for (const { path, ...file } of row.files) {
        const blob = await archive.bytes(path, file);
        if (!blob) throw new ArchiveRefused({ why: 'content', name, path: 'files' });
        files.push({ ...file, blob });
      }
      read.push({ ...row, files } as unknown as T);
    }
    return read;
  };
  const replies = ((await archive.json('replies.json', repliesEntry)) ?? []) as unknown as Filed<KeptReply>[];
  const begun = (await archive.json('begun.json', begunEntry)) ?? [];
  return {
    followed: ((await archive.json('followed.json', followedEntry)) ?? []) as unknown as Followed[],
    replies: await withBytes('replies.json', replies),
    begun: await withBytes<BegunReply>('begun.json', begun),
    reviewed: (await archive.json('reviewed.json', reviewedEntry)) ?? [],
  };
}

/** Called inside the transaction of the restore. @param names of targets that are called differently here */
export async function joinAfterSending(
  db: Database,
  { followed, replies, begun }: AfterSending,
  names: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const fresh = new Map<string, Followed>();
  for (const theirs of followed) {
    const ours = await db.followed.get(theirs.id);
    const row = { ...theirs, target: names.get(theirs.target) ?? theirs.target };
    if (!ours) fresh.set(row.id, row);
    const newer = ours && (ours.readAt ?? 0) >= (theirs.readAt ?? 0) ? ours : row;
    await db.followed.put({ ...newer, seen: [...new Set([...(ours?.seen ?? []), ...theirs.seen])] });
  }
  for (const { ticket, ...written } of begun) await addBegun(db, ticket, written);
  for (const reply of replies) {
    if (await db.replies.get(reply.id)) continue;
    const ticket = fresh.get(reply.ticket);
    // Here somebody goes on with that ticket: what had not left there may be unwanted by now, and becomes a text again.
    if (!ticket && isUnderWay(reply)) {
      await addBegun(db, reply.ticket, reply);
      continue;
    }
    const known = (ticket?.comments ?? []).map(({ id }) => id);
    await db.replies.add({ ...reply, ...restoredReply(reply, known, now) });
  }
}

/** Puts a text behind what is being written here, unless it is in there. */
async function addBegun(db: Database, ticket: string, theirs: Pick<BegunReply, 'text' | 'files'>): Promise<void> {
  const ours = await db.begun.get(ticket);
  const { text = '', files = [], revision = 0 } = ours ?? {};
  const more = theirs.files.filter(({ sha256 }) => !files.some((file) => file.sha256 === sha256));
  const isIn = text.includes(theirs.text.trim());
  if (ours && isIn && more.length === 0) return;
  const both = isIn ? text : [text.trimEnd(), theirs.text].filter((one) => one !== '').join('\n\n');
  const given = 'revision' in theirs ? Number(theirs.revision) : 1;
  await db.begun.put({ ticket, text: both, files: [...files, ...more], revision: ours ? revision + 1 : given });
}
