import type { Migration } from './index.ts';

/** What version 7 kept of a file, in the row of its answer. */
interface Kept {
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
  readonly blob: Blob;
}

/** Files of answers get rows of their own, one each: a word more in an answer writes no bytes again. */
export const version8: Migration = {
  version: 8,
  stores: { replyFiles: 'id, ticket' },
  async upgrade(transaction) {
    for (const name of ['begun', 'replies'] as const) {
      const table = transaction.table<{ ticket: string; files: readonly Kept[] }>(name);
      for (const row of await table.toArray()) {
        const files = row.files.map(({ blob, ...file }) => ({ note: { id: crypto.randomUUID(), ...file }, blob }));
        const bytes = files.map(({ note, blob }) => ({ ...note, ticket: row.ticket, blob }));
        await transaction.table('replyFiles').bulkAdd(bytes);
        await table.put({ ...row, files: files.map(({ note }) => note) } as never);
      }
    }
  },
};
