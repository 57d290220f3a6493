/** Lists as other systems export them: their letters, their columns, their names of types. */
import { describe, expect, it } from 'vitest';
import { decoded } from '../../core/import/decode.ts';
import { tickets, type Read } from '../../core/cli/input.ts';

/** Bytes in pieces of `size`. */
function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
const text = async (bytes: Uint8Array, size: number): Promise<string> => {
  let all = '';
  for await (const part of decoded(asked(pieces(bytes, size)), TextDecoder)) all += part;
  return all;
};
async function* asked<T>(values: Iterable<T>): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}
const read = async (csv: string): Promise<Read[]> => {
  const found: Read[] = [];
  for await (const one of tickets(asked([csv]), 'csv')) found.push(one);
  return found;
};

describe('letters', () => {
  const said = 'Größe „falsch“ – 5 €, naïve 😀';

  it.each([1, 2, 3, 7, 1000])('are whole when the file arrives in pieces of %i bytes', async (size) => {
    expect(await text(new TextEncoder().encode(said), size)).toBe(said);
    expect(await text(Buffer.from(`\uFEFF${said}`, 'utf16le'), size + 1)).toBe(said);
  });

  it.each([1, 2, 1000])('of a file in ISO-8859-1 are right, too (pieces of %i bytes)', async (size) => {
    expect(await text(Buffer.from('id;titel\n1;Größe läuft über', 'latin1'), size)).toBe(
      'id;titel\n1;Größe läuft über',
    );
  });

  it('of Windows have their own quotes and euro', async () => {
    expect(await text(Uint8Array.of(0x84, 0x61, 0x93, 0x20, 0x80), 100)).toBe('„a“ €');
  });
});

describe('columns', () => {
  it('go by their German names, and so do types', async () => {
    const [one] = await read(
      'Nummer;Tracker;Titel;Beschreibung;Priorität;Umgebung\n4711;Störung;Leer;Die Liste ist leer.;P2;Live\n',
    );
    expect(one).toMatchObject({
      ticket: { id: '4711', type: 'incident', title: 'Leer', fields: { priority: 'P2', environment: 'Live' } },
    });
  });

  it('with a type that nobody knows are reported with their line', async () => {
    expect(await read('title,type\nLeer,Kuchen\n')).toEqual([{ line: 2, broken: 'shape', at: 'type' }]);
  });
});
