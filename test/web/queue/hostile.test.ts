/** Files that mean harm: read as far as they mean something, or refused, and never more than the memory holds. */
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { queue, ticketAt } from '../../../web/queue/database.ts';
import { largestUnpacked } from '../../../web/queue/xlsx.ts';
import { read, refusal, titles } from './readFile.ts';

beforeEach(() => Promise.all(queue().tables.map((table) => table.clear())));

const sheet = (rows: string): Uint8Array => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${type}"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
};
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
const cellAt = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (n: number, cells: readonly string[]): string =>
  `<row r="${n}">${cells.map((cell, i) => cellAt(`${letters(i)}${n}`, cell)).join('')}</row>`;
const asFile = (bytes: Uint8Array): BlobPart => new Uint8Array(bytes);

describe('a workbook', () => {
  it('is read, with a title above its table', async () => {
    const list = await read(
      asFile(sheet(row(1, ['Offene Tickets']) + row(2, ['Titel', 'Beschreibung']) + row(3, ['Größe', '=1+1']))),
    );
    expect((await ticketAt(list.id, 0))?.ticket).toMatchObject({ title: 'Größe', body: '=1+1' });
  });

  it('that would fill the memory is not opened', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(1_000), { level: 9 }] });
    const view = new DataView(bomb.buffer);
    // The size that the directory claims, of the one entry: header 0x02014b50, 24 bytes in.
    for (let i = 0; i < bomb.length - 4; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, largestUnpacked + 1, true);
    expect(await refusal(asFile(bomb))).toBe('bomb');
  });

  it('of 10,000 columns is read as far as a table can mean something', async () => {
    const heads = Array.from({ length: 10_000 }, (_, i) => (i === 0 ? 'title' : `c${i}`));
    const list = await read(
      asFile(
        sheet(
          row(1, heads) +
            row(
              2,
              heads.map((_, i) => `v${i}`),
            ),
        ),
      ),
    );
    expect(await titles(list)).toEqual(['v0']);
  });

  it('whose entities would grow into more text is read as if it had none', async () => {
    const list = await read(asFile(sheet(row(1, ['title', 'body']) + row(2, ['&bomb;', 'y']))));
    expect(await titles(list)).toEqual(['&bomb;']);
  });

  it('formatted down to its last corner is read: empty places are none', async () => {
    const empty = '<row r="1048576" hidden="1"><c r="XFD1048576" s="1"/></row>';
    expect(await titles(await read(asFile(sheet(row(1, ['title', 'body']) + row(2, ['A', 'x']) + empty))))).toEqual([
      'A',
    ]);
  });

  // 500 bytes each, for which the library would fill places until the memory ends.
  it.each([
    ['bomb', 'a cell in the last corner of its sheet', `<row r="1048576">${cellAt('XFD1048576', 'x')}</row>`],
    ['bomb', 'a row behind all rows', `<row r="9999999">${cellAt('A9999999', 'x')}</row>`],
    ['not-excel', 'a row number of many digits', `<row r="99999999999">${cellAt('A99999999999', 'x')}</row>`],
    ['not-excel', 'a row number behind a hidden end of its tag', `<row spans=">" r="99999999999"></row>`],
    ['not-excel', 'a column of many letters', `<row r="3">${cellAt('ZZZZZZ3', 'x')}</row>`],
    ['not-excel', 'an address that is written in entities', `<row r="3"><c r="&#90;ZZZZ3"><v>1</v></c></row>`],
  ])('is refused as %s for %s', async (why, _, last) => {
    expect(await refusal(asFile(sheet(row(1, ['title', 'body']) + last)))).toBe(why);
  });

  it('with a cell of 50 MB is refused, as Excel writes none', async () => {
    const book = sheet(row(1, ['title', 'body']) + row(2, ['x'.repeat(50_000_000), 'y']));
    expect(await refusal(asFile(book))).toBe('not-excel');
  });

  it('that claims to be small gets no more room than it claims', async () => {
    const liar = zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(50_000_000), { level: 9 }] });
    const view = new DataView(liar.buffer);
    for (let i = 0; i < liar.length - 4; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
    expect(await refusal(asFile(liar))).toBe('not-excel');
  });
});

describe('a hostile table', () => {
  it('of 10,000 columns is read as far as a table can mean something', async () => {
    const heads = Array.from({ length: 10_000 }, (_, i) => (i === 0 ? 'title' : `c${i}`));
    const list = await read(`${heads.join(',')}\n${heads.map((_, i) => `v${i}`).join(',')}\n`);
    expect(await titles(list)).toEqual(['v0']);
  });

  it('with a cell of 50 MB loses only that row, as CSV, JSON and JSON lines', async () => {
    const long = 'x'.repeat(50_000_000);
    const entries = ['A', long, 'C'].map((title) => JSON.stringify({ title, body: 'geht nicht' }));
    for (const text of [`title;body\nA;x\n"${long}";y\nC;z\n`, entries.join('\n'), `[${entries.join(',')}]`]) {
      const list = await read(text);
      expect(await titles(list)).toEqual(['A', 'C']);
      expect(list.broken).toMatchObject([{ why: 'too-long' }]);
    }
  });

  it('whose encoding changes on the way keeps every row', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => `${i};Größe ${i};läuft über\n`).join('');
    const latin = Buffer.from('7;Mühle;läuft\n', 'latin1');
    const list = await read(new Uint8Array([...Buffer.from(`id;title;body\n${rows}`), ...latin]));
    const all = await titles(list);
    expect([all.length, all[0], all.at(-1)]).toEqual([6_001, 'Größe 0', 'Mühle']);
  });

  it('in UTF-16 is read whichever end comes first, with and without its mark', async () => {
    for (const mark of ['\uFEFF', '']) {
      const bytes = Buffer.from(`${mark}titel;beschreibung\nÄ;ß\n`, 'utf16le');
      expect(await titles(await read(new Uint8Array(bytes)))).toEqual(['Ä']);
      expect(await titles(await read(new Uint8Array(bytes.swap16())))).toEqual(['Ä']);
    }
  });

  it('keeps a formula as the text it is', async () => {
    expect(await titles(await read('title;body\n=HYPERLINK("x");y'))).toEqual(['=HYPERLINK("x")']);
  });

  it('with names of a prototype harms nothing', async () => {
    const list = await read('{"__proto__":{"title":"x"},"constructor":"y","title":"A","body":"b"}\n');
    expect(await titles(list)).toEqual(['A']);
  });
});
