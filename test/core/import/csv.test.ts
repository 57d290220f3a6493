/** A table with a mistake loses the row with the mistake, and nothing else. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, type Row } from '../../../core/import/csv.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield await Promise.resolve(text.slice(i, i + size));
}
async function rows(text: string, size = text.length || 1): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of csvRows(pieces(text, size))) found.push(row);
  return found;
}
const cellsOf = (found: readonly Row[]): (readonly string[])[] =>
  found.flatMap((row) => ('cells' in row ? [row.cells] : []));

describe('a table', () => {
  it('is read as it was written, in pieces of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\t', 'ü', ' ') });
    // Rows of one empty cell are empty lines, which lists end with.
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (written, size) => {
        const quoted = written.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(cellsOf(await rows(`a;b;c\n${quoted}\n`, size)).slice(1)).toEqual(written);
      }),
    );
  });

  it('is separated by what separates its first line, commas in quotes not counted', async () => {
    expect(cellsOf(await rows('"a, b, c";d\n1;2'))).toEqual([
      ['a, b, c', 'd'],
      ['1', '2'],
    ]);
    expect(cellsOf(await rows('a\tb, c\n1\t2'))[1]).toEqual(['1', '2']);
  });

  it('may say its separator in front, as Excel does', async () => {
    expect(await rows('\uFEFFsep=|\na|b\n')).toEqual([{ cells: ['a', 'b'], line: 2 }]);
  });

  it('loses only the row whose quote nobody closes', async () => {
    const text = 'id;title\n1;fine\n2;"never closed\n3;fine, too\n4;last';
    for (const size of [1, 7, 1_000])
      expect(await rows(text, size)).toEqual([
        { cells: ['id', 'title'], line: 1 },
        { cells: ['1', 'fine'], line: 2 },
        { broken: 'quote', line: 3 },
        { cells: ['3', 'fine, too'], line: 4 },
        { cells: ['4', 'last'], line: 5 },
      ]);
  });

  it('loses only the row with a cell of 50 MB', async () => {
    const text = `id;title\n1;${'x'.repeat(50_000_000)}\n2;fine\n`;
    expect(await rows(text, 1_000_000)).toEqual([
      { cells: ['id', 'title'], line: 1 },
      { broken: 'too-long', line: 2 },
      { cells: ['2', 'fine'], line: 3 },
    ]);
  });
});
