/** Files as they come: what can be read is read, the rest is named. */
import { beforeEach, describe, expect, it } from 'vitest';
import { nothingKept, type Kept } from '../../../core/reports/kept.ts';
import { deleteList, keep, keptOf, linesOf, listLists, queue, ticketAt } from '../../../web/queue/database.ts';
import { read, refusal, titles } from './readFile.ts';

const shares: number[] = [];

beforeEach(async () => {
  shares.length = 0;
  await Promise.all(queue().tables.map((table) => table.clear()));
});

const redmine = '#;Tracker;Priorität;Thema;Autor;Angelegt;Beschreibung\n';

describe('a list', () => {
  it('of a German Redmine in ISO-8859-1 is read with its letters, dates and priorities', async () => {
    const text = `${redmine}7;Störung;Dringend;Größe fehlt;Jörg Ä.;18.11.2026 14:30;Läuft über`;
    const list = await read(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(list).toMatchObject({ system: 'Redmine', count: 1, brokenCount: 0, isWhole: true });
    expect(await linesOf(list.id)).toMatchObject([
      { title: 'Größe fehlt', author: 'Jörg Ä.', priority: 'P2', created: Date.parse('2026-11-18T13:30:00Z') },
    ]);
  });

  it('in UTF-16 with tabs is read, too', async () => {
    const list = await read(new Uint8Array(Buffer.from('\uFEFFtitel\tbeschreibung\nÄ\tß\n', 'utf16le')));
    expect(await titles(list)).toEqual(['Ä']);
  });

  it('as JSON lines keeps what is readable and names the line that is not', async () => {
    const list = await read(
      '{"id":1,"subject":"A","description":"x"}\n{"id":2,\n{"id":3,"subject":"C","description":"y"}\n',
    );
    expect(await titles(list)).toEqual(['A', 'C']);
    expect(list.broken).toEqual([{ line: 2, why: 'syntax', at: '' }]);
  });

  it('as a JSON answer in one line, as systems give it, is read', async () => {
    const issues = Array.from({ length: 200 }, (_, i) => ({ id: i, subject: `T${i}`, description: 'geht nicht' }));
    const list = await read(JSON.stringify({ total: 200, issues }));
    expect((await titles(list)).slice(0, 3)).toEqual(['T0', 'T1', 'T2']);
    expect(list.count).toBe(200);
  });

  it('as a JSON answer with several lines is read', async () => {
    expect(
      await titles(await read(JSON.stringify({ total: 1, issues: [{ title: 'A', body: 'b' }] }, null, 2))),
    ).toEqual(['A']);
  });

  it('names its broken rows with number and reason and imports the rest', async () => {
    const list = await read(`id;title;body\n1;A;x\n;;\n3;"offen;y\n4;D;z\n5;${'t'.repeat(3_000)};z\n`);
    expect(await titles(list)).toEqual(['A', 'D']);
    expect(list.broken).toEqual([
      { line: 3, why: 'empty', at: '' },
      { line: 4, why: 'quote', at: '' },
      { line: 6, why: 'too-long', at: 'title' },
    ]);
  });

  it('names a row with more cells than columns, whose text would be cut; empty cells at the end are none', async () => {
    const list = await read('id;title;body\n1;A;x;;\n2;B;Lager 04; dann 17\n3;C;z\n');
    expect(await titles(list)).toEqual(['A', 'C']);
    expect(list.broken).toEqual([{ line: 3, why: 'surplus', at: '' }]);
  });

  it('lies in chunks, each ticket found by its place, with progress that only grows', async () => {
    const rows = Array.from({ length: 1_100 }, (_, i) => `${i};T${i};geht nicht`).join('\n');
    const list = await read(`id;title;body\n${rows}`, (share) => shares.push(share));
    expect(list.count).toBe(1_100);
    expect((await ticketAt(list.id, 777))?.ticket.title).toBe('T777');
    expect((await linesOf(list.id)).map(({ at }) => at)).toEqual(Array.from({ length: 1_100 }, (_, i) => i));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await deleteList(list.id);
    expect([await queue().lines.count(), await queue().tickets.count(), (await listLists()).length]).toEqual([0, 0, 0]);
  });

  it('knows what was overruled for a ticket when it is imported again', async () => {
    const text = `${redmine}7;Störung;Hoch;Drucker;A;18.11.2026;geht nicht`;
    const first = await read(text);
    const [line] = await linesOf(first.id);
    const rule = line?.missing.find((one) => one !== 'description-missing') ?? '';
    if (!line) throw new Error('no line');
    const listed = await ticketAt(first.id, 0);
    if (!listed) throw new Error('no ticket');
    const kept: Kept = { closures: { [rule]: { how: 'already-there' } }, rounds: [{ at: 5, asked: [] }] };
    await keep(first, listed, kept, { ...line, overruled: [rule] });
    expect((await linesOf(first.id))[0]?.overruled).toEqual([rule]);
    const [again] = await linesOf((await read(text)).id);
    expect(again).toMatchObject({ overruled: [rule], rounds: 1 });
    expect(again?.missing).not.toContain(rule);
    await keep(first, listed, nothingKept, line);
    expect(await queue().overruled.count()).toBe(0);
  });

  it('knows what an earlier version kept by the number alone, and keeps it by its new name from then on', async () => {
    const list = await read(`${redmine}7;Störung;Hoch;Drucker;A;18.11.2026;geht nicht`);
    const listed = await ticketAt(list.id, 0);
    const [line] = await linesOf(list.id);
    if (!listed || !line) throw new Error('no ticket');
    const closures = { 'steps-missing': { how: 'already-there' } } as const;
    await queue().overruled.put({ key: '7', closures });
    const kept = await keptOf(list, listed);
    expect(kept).toEqual({ closures, rounds: [] });
    await keep(list, listed, kept, line);
    expect((await queue().overruled.toArray()).map(({ key }) => key)).toEqual(['Redmine|7|2026-11-18']);
  });
});

describe('what is no list', () => {
  it.each([
    ['empty', ''],
    ['not-json', '[{"title":"A"},'],
    ['no-list', '{\n"total": 0\n}'],
    ['no-columns', 'colour;weight\nred;5'],
    ['page', '<!doctype html><table></table>'],
    ['page', '\uFEFF<?xml version="1.0"?><issues/>'],
    ['binary', '%PDF-1.7'],
    ['binary', 'title\0body'],
    ['not-excel', 'PK\u0003\u0004 nothing'],
  ])('is refused as %s', async (why, content) => {
    expect(await refusal(content)).toBe(why);
    expect(await listLists()).toEqual([]);
  });

  it('is refused when it is an Excel file of before 2007', async () => {
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('old-excel');
  });
});
