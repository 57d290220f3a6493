/** Files of answers. One Blob per row with its size and its SHA-256; the answer carries the list of them. */
import type { Database } from './database.ts';
import { database } from './database.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReplyFile, ReplyNote } from './followedRows.ts';

/** Bytes of a file that are read at a time. */
const slice = 2 ** 20;

/** The line of a file in the list of its answer. */
export const noteOfReplyFile = ({ id, name, kind, size, sha256 }: ReplyFile): ReplyNote => ({
  ...{ id, name, kind, size, sha256 },
});

/**
 * A chosen file as it is kept. Its bytes are read now: the file on the disk may be changed or be gone a moment later.
 * @throws NotReadableError, NotFoundError where the browser cannot read it any more
 */
export async function replyFile(ticket: string, file: File): Promise<ReplyFile> {
  const parts: Blob[] = [];
  // A Blob per slice: the browser keeps it outside of this page's memory. A file that is gone says that it is empty, so
  // that one is read as well.
  for (let at = 0; at === 0 || at < file.size; at += slice)
    parts.push(new Blob([await (file.size > slice ? file.slice(at, at + slice) : file).arrayBuffer()]));
  const blob = new Blob(parts, { type: file.type });
  const { name, type: kind } = file;
  return { id: crypto.randomUUID(), ticket, name, kind, size: blob.size, sha256: await fingerprint(blob), blob };
}

/** The bytes behind a list; undefined in the place of a file that is gone. */
export const bytesOfReply = (notes: readonly ReplyNote[]): Promise<(ReplyFile | undefined)[]> =>
  database().replyFiles.bulkGet(notes.map(({ id }) => id));

/** Puts files where no list has them yet; inside of the caller's transaction. @returns their lines */
export async function putReplyFiles(db: Database, files: readonly ReplyFile[]): Promise<ReplyNote[]> {
  const notes: ReplyNote[] = [];
  for (const file of files) {
    const there = await db.replyFiles.get(file.id);
    const isOther = there !== undefined && (there.sha256 !== file.sha256 || there.ticket !== file.ticket);
    const row = isOther ? { ...file, id: crypto.randomUUID() } : file;
    await db.replyFiles.put(row);
    notes.push(noteOfReplyFile(row));
  }
  return notes;
}
