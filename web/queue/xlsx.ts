/** The first sheet of an Excel workbook as rows of text. The library comes only with the first such file. */
import { Refused } from './refused.ts';
import { checkSheet } from './sheetSize.ts';

/** Bytes of the file, and of all that it unpacks to: more is no list of tickets, or a bomb. */
const largestFile = 150_000_000;
export const largestUnpacked = 300_000_000;

type Cell = string | number | boolean | Date | null | undefined;

const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  // A workbook has no zones: the library gives the wall clock as if it were UTC.
  const iso = Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
};

/** @throws Refused when it is no workbook, or unpacks to more than can be a list */
export async function xlsxRows(file: Blob): Promise<string[][]> {
  if (file.size > largestFile) throw new Refused('too-large');
  const [{ unzipSync, zipSync }, { readSheet }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ]);
  let unpacked = 0;
  try {
    // What an entry claims to unpack to is all the room it gets: a false claim fails, it does not grow.
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > largestUnpacked) throw new Refused('bomb');
        return true;
      },
    });
    for (const xml of Object.values(entries)) checkSheet(xml);
    // Handed on unpacked: for packed entries the library starts workers from addresses that our policy forbids.
    const plain = zipSync(entries, { level: 0 });
    const rows = (await readSheet(plain.buffer)) as unknown as Cell[][];
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('not-excel');
  }
}
