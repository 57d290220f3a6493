/** What the rescue has on the disk, asked of the store itself. */
import type { Extension } from './fixture.ts';

export interface Kept {
  readonly title: string;
  readonly body: string;
  /** Words of a list, as far as the page has them: the priority as one of ours. */
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  /** Of these the ones that the page was not seen to take. */
  readonly unseen: readonly string[];
  /** Given to the form, and not kept. */
  readonly leftOut: readonly string[];
}

export async function kept(extension: Extension): Promise<Kept[]> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'ticketklar-rescue')) return [];
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('ticketklar-rescue');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(new Error('no database'));
    });
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((done) => {
        const request = db.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>;
        request.onsuccess = () => done(request.result);
      });
    interface Text {
      id: string;
      ticket: { title: string; body: string; fields: Record<string, string> };
      leftOut?: { name: string }[];
    }
    const texts = await all<Text>('texts');
    const files = await all<{ rescued: string; name: string; unseen?: true }>('files');
    db.close();
    return texts.map(({ id, ticket: { title, body, fields }, leftOut = [] }) => {
      const own = files.filter(({ rescued }) => rescued === id);
      const names = (some: typeof own): string[] => some.map(({ name }) => name);
      return {
        title,
        body,
        fields,
        files: names(own),
        unseen: names(own.filter((file) => file.unseen)),
        leftOut: leftOut.map(({ name }) => name),
      };
    });
  });
}
