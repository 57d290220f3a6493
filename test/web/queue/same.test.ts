/** The same case and known errors in a list, as people mark them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { alikeText, alikeTo, type Alike } from '../../../web/queue/alike.ts';
import { queue, type List } from '../../../web/queue/database.ts';
import { importList, look } from '../../../web/queue/import.ts';
import { keepKnownError, keyAt, markSame, putMarks, takeOut } from '../../../web/queue/marks.ts';

async function read(titles: readonly string[], from = 1): Promise<List> {
  const rows = titles.map((title, i) => `${i + from};${title};18.11.2026`);
  const file = new Blob([`Nummer;Titel;Erstellt\n${rows.join('\n')}\n`]);
  const { columns, dayOrder } = await look(file);
  return importList({
    ...{ id: crypto.randomUUID(), file, name: 'a.csv', dayOrder, guide: builtInGuide('erp-support'), now: Date.now() },
    kinds: columns.map(({ kind }) => kind),
    progress: () => undefined,
  });
}
const titles = [
  'Umlagerung von Lager 04 nach Lager 17 gesperrt',
  'Umlagerung nach Lager 17 ist gesperrt',
  'Etikettendrucker Halle 2 druckt leere Etiketten',
  'Umlagerung Lager 04 gesperrt seit Inventur',
];
const places = ({ similar }: Alike): number[] => similar.map(({ id }) => Number(id)).sort();
const key = async (list: List, at: number): Promise<string> => (await keyAt(list, at)) ?? '';

beforeEach(() => Promise.all(queue().tables.map((table) => table.clear())));

describe('a ticket marked as the same case', () => {
  it('stands with its case and no longer among the similar ones, from every side', async () => {
    const list = await read(titles);
    expect(places(await alikeTo(list.id, 0))).toContain(1);
    await markSame(await key(list, 0), await key(list, 1), 1);
    await markSame(await key(list, 1), await key(list, 3), 1);
    const first = await alikeTo(list.id, 0);
    expect(first.same).toEqual([1, 3]);
    expect(places(first)).not.toContain(1);
    expect((await alikeTo(list.id, 3)).same).toEqual([0, 1]);
  });

  it('is still marked when the list is imported again, and counted where it stands in another list', async () => {
    const list = await read(titles);
    await markSame(await key(list, 0), await key(list, 1), 1);
    expect((await alikeTo((await read(titles)).id, 0)).same).toEqual([1]);
    const other = await alikeTo((await read(titles.slice(0, 1))).id, 0);
    expect([other.same, other.elsewhere]).toEqual([[], 1]);
  });

  it('is taken out alone, and comes back with the undo', async () => {
    const list = await read(titles);
    await markSame(await key(list, 0), await key(list, 1), 1);
    await markSame(await key(list, 1), await key(list, 3), 1);
    const before = await takeOut(await key(list, 1), 2);
    expect((await alikeTo(list.id, 0)).same).toEqual([3]);
    expect((await alikeTo(list.id, 1)).same).toEqual([]);
    await putMarks(before, 3);
    expect((await alikeTo(list.id, 1)).same).toEqual([0, 3]);
  });
});

describe('a known error', () => {
  it('is offered by similar tickets, also of a later list in which it does not stand', async () => {
    const list = await read(titles);
    const known = { text: 'Inventur sperrt Lager 17', link: '', number: '1', body: '', is: true, at: 1 };
    await keepKnownError({ ...known, key: await key(list, 0), title: titles[0] ?? '' });
    const own = await alikeTo(list.id, 0);
    expect([own.knownError?.text, own.offered]).toEqual(['Inventur sperrt Lager 17', []]);
    expect((await alikeTo(list.id, 1)).offered).toMatchObject([{ number: '1' }]);
    expect((await alikeTo(list.id, 2)).offered).toEqual([]);
    const later = await read(['Lager 17: Umlagerung ist gesperrt', 'Drucker'], 70);
    expect((await alikeTo(later.id, 0)).offered).toMatchObject([{ number: '1' }]);
    await keepKnownError({ ...known, key: await key(list, 0), title: titles[0] ?? '', is: false, at: 2 });
    expect((await alikeTo(later.id, 0)).offered).toEqual([]);
  });
});

describe('a text', () => {
  it('finds the tickets of a list that it is like', async () => {
    const list = await read(titles);
    const found = await alikeText(list.id, 'Etikettendrucker druckt leere Etiketten', '');
    expect(found.map(({ id }) => id)).toEqual(['2']);
    expect(found[0]?.shared.words).toContain('Etikettendrucker');
  });
});
