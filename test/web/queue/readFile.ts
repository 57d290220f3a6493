/** Reads a file as the import does: looked at, and read as it was proposed. */
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { linesOf, type List } from '../../../web/queue/database.ts';
import { importList, look } from '../../../web/queue/import.ts';
import { Refused } from '../../../web/queue/refused.ts';

const guide = builtInGuide('erp-support');

/** @param told takes how much is read, 0 to 1 */
export async function read(content: BlobPart, told: (share: number) => void = () => undefined): Promise<List> {
  const file = new Blob([content]);
  const { columns, dayOrder } = await look(file);
  return importList({
    ...{ id: crypto.randomUUID(), file, name: 'liste.csv', dayOrder, guide, now: Date.now() },
    kinds: columns.map(({ kind }) => kind),
    progress: ({ share }) => told(share),
  });
}
export const titles = async ({ id }: List): Promise<string[]> => (await linesOf(id)).map(({ title }) => title);

/** @returns why it is no list, or `read` */
export const refusal = async (content: BlobPart): Promise<string> =>
  read(content).then(
    () => 'read',
    (error: unknown) => (error instanceof Refused ? error.why : String(error)),
  );
