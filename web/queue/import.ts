/** A file → tickets, assessed, in the database. Runs in the worker; nothing of a file is in memory as a whole but JSON and XLSX. */
import type { Guide } from '../../core/guide/schema.ts';
import type { ColumnKind } from '../../core/import/columns.ts';
import { orderOf, type DayOrder } from '../../core/import/dates.ts';
import { isUsable, mappingOf, type Mapping } from '../../core/import/mapping.ts';
import { listedOf, type Listed } from '../../core/import/row.ts';
import { keysOf, type Kept } from '../../core/reports/kept.ts';
import type { Line } from '../../core/reports/line.ts';
import type { Fetched } from '../../core/target/fetch.ts';
import { Assessors, type Portion } from './assessors.ts';
import { chunkSize, deleteList, keptIn, mostNamed, queue, type BrokenRow, type List } from './database.ts';
import { Refused } from './refused.ts';
import { openSource } from './source.ts';
import { underWay } from './underWay.ts';

/** Rows that are looked at before anything is imported. */
const looked = 300;

export interface Look {
  readonly system: string | undefined;
  readonly columns: readonly {
    readonly header: string;
    readonly kind: ColumnKind | undefined;
    /** What stands in it, the first two that are not empty. */
    readonly samples: readonly string[];
  }[];
  readonly dayOrder: DayOrder;
  /** True when there is a title or a description. */
  readonly isUsable: boolean;
}

/**
 * What the file is, before anything of it is kept.
 * @throws Refused when it is no list
 */
export async function look(file: Blob): Promise<Look> {
  const { headers, rows } = await openSource(file);
  const mapping = mappingOf(headers);
  const seen: (readonly string[])[] = [];
  for await (const row of rows) {
    if ('cells' in row) seen.push(row.cells);
    if (seen.length >= looked) break;
  }
  const columns = mapping.columns.map(({ header, kind }, i) => ({
    header,
    kind,
    samples: seen.flatMap((cells) => cells[i]?.trim().slice(0, 80).replace(/\s+/g, ' ') || []).slice(0, 2),
  }));
  const days = seen.flatMap((cells) =>
    mapping.columns.flatMap(({ kind }, i) => (kind === 'created' ? (cells[i] ?? []) : [])),
  );
  return { system: mapping.format?.name, columns, dayOrder: orderOf(days), isUsable: isUsable(mapping) };
}

export interface Wish {
  readonly id: string;
  readonly file: Blob;
  readonly name: string;
  /** What each column is, in the order of the file: as it was proposed, or changed by hand. */
  readonly kinds: readonly (ColumnKind | undefined)[];
  readonly dayOrder: DayOrder;
  readonly guide: Guide;
  readonly now: number;
  /** Of the guide; without it everything is assessed by the one that reads. */
  readonly assessors?: Assessors | undefined;
  readonly progress: (done: { readonly share: number; readonly count: number; readonly broken: number }) => void;
}

/**
 * A failure leaves nothing behind; an import that is ended with its worker is not whole, and goes with `underWay.ts`.
 * @throws Refused when it is no list
 */
export async function importList(wish: Wish): Promise<List> {
  const source = await openSource(wish.file);
  const proposed = mappingOf(source.headers);
  const mapping: Mapping = {
    format: proposed.format,
    columns: proposed.columns.map(({ header }, i) => ({ header, kind: wish.kinds[i] })),
  };
  if (!isUsable(mapping)) throw new Refused('no-columns');
  async function* rows(): AsyncGenerator<Listed | BrokenRow> {
    for await (const row of source.rows) {
      if ('broken' in row) yield { line: row.line, why: row.broken, at: '' };
      else {
        const listed = listedOf(mapping, row.cells, wish.dayOrder);
        yield 'broken' in listed ? { line: row.line, why: listed.broken, at: listed.at } : listed;
      }
    }
  }
  return underWay(wish.id, () => fillList(wish, proposed.format?.name, rows(), source.progress));
}

type Common = 'id' | 'name' | 'guide' | 'now' | 'assessors' | 'progress';

/** Tickets that were fetched from a system, in the order in which it gave them. */
export interface FetchedWish extends Pick<Wish, Common> {
  readonly system: string;
  readonly tickets: readonly Listed[];
  readonly broken: Fetched['broken'];
}

export function keepFetched(wish: FetchedWish): Promise<List> {
  let done = 0;
  async function* rows(): AsyncGenerator<Listed | BrokenRow> {
    for (const [i, { number, broken }] of wish.broken.entries()) yield { line: i + 1, why: broken, at: '', number };
    for (; done < wish.tickets.length; done += 1) yield await Promise.resolve(wish.tickets[done]!);
  }
  const share = (): number => done / Math.max(1, wish.tickets.length);
  return underWay(wish.id, () => fillList(wish, wish.system, rows(), share));
}

async function fillList(
  { id, name, guide, now, assessors = new Assessors(guide), progress }: Pick<Wish, Common>,
  system: string | undefined,
  rows: AsyncIterable<Listed | BrokenRow>,
  share: () => number,
): Promise<List> {
  const db = queue();
  const known = new Map((await db.overruled.toArray()).map((row) => [row.key, keptIn(row)]));
  const list: List = {
    ...{ id, name, system, at: now, guide: guide.id },
    ...{ count: 0, brokenCount: 0, broken: [], isWhole: false },
  };
  await db.lists.put(list);

  const broken: BrokenRow[] = [];
  let [count, brokenCount] = [0, 0];
  let tickets: Listed[] = [];
  let kept = new Map<number, Kept>();
  /** Portions in their order, each with its lines to come. */
  const ahead: { readonly portion: Portion; readonly lines: Promise<readonly Line[]> }[] = [];
  const begin = (): void => {
    const portion = { at: count - tickets.length, tickets, kept };
    const lines = assessors.assess(portion);
    // Somebody waits for it below; until then a failure is not one that nobody hears of.
    lines.catch(() => undefined);
    ahead.push({ portion, lines });
    tickets = [];
    kept = new Map();
  };
  /** Writes the oldest portions, until so few are left. */
  const write = async (left: number): Promise<void> => {
    for (let next = ahead[0]; next && ahead.length > left; next = ahead[0]) {
      const { at, tickets } = next.portion;
      const lines = await next.lines;
      ahead.shift();
      const chunk = at / chunkSize;
      await db.transaction('rw', db.lines, db.tickets, async () => {
        await db.lines.add({ list: id, chunk, lines });
        await db.tickets.add({ list: id, chunk, tickets });
      });
      progress({ share: share(), count: at + tickets.length, broken: brokenCount });
    }
  };
  try {
    for await (const row of rows) {
      if ('why' in row) {
        brokenCount += 1;
        if (broken.length < mostNamed) broken.push(row);
      } else {
        const [key, before] = keysOf(row, system);
        const own = known.get(key) ?? known.get(before);
        if (own) kept.set(tickets.length, own);
        tickets.push(row);
        count += 1;
      }
      if (tickets.length < chunkSize) continue;
      begin();
      await write(assessors.width - 1);
    }
    if (tickets.length > 0) begin();
    await write(0);
  } catch (error) {
    await deleteList(id);
    throw error;
  } finally {
    assessors.end();
  }
  const whole: List = { ...list, count, brokenCount, broken, isWhole: true };
  await db.lists.put(whole);
  return whole;
}
