/**
 * Imported tickets, in a database of their own: they can be read from their file again, so a commit need not wait for
 * the disk, and 100,000 of them never stand in the way of a draft. Rows lie in chunks, as many as a screen or two.
 */
import Dexie, { type Table } from 'dexie';
import type { Listed } from '../../core/import/row.ts';
import { isEmpty, keysOf, nothingKept, type Kept } from '../../core/reports/kept.ts';
import type { Line } from '../../core/reports/line.ts';
import type { KnownError, Same } from '../../core/reports/same.ts';

/** Tickets in one row of the database. */
export const chunkSize = 250;
/** Broken rows that are named; more are only counted. */
export const mostNamed = 500;

export type BrokenWhy = 'empty' | 'too-long' | 'shape' | 'quote' | 'syntax' | 'surplus';
export interface BrokenRow {
  /** Line of the file, or entry of a list, from 1. */
  readonly line: number;
  readonly why: BrokenWhy;
  /** Header of the column, where one is to blame. */
  readonly at: string;
  /** What the system calls the ticket, of a list that was fetched. */
  readonly number?: string;
}

export interface List {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  /** Name of the system whose export it is. */
  readonly system: string | undefined;
  readonly at: number;
  /** Id of the guide under which it was assessed. */
  readonly guide: string;
  readonly count: number;
  readonly brokenCount: number;
  readonly broken: readonly BrokenRow[];
  /** False while it is being imported, or when that was interrupted. */
  readonly isWhole: boolean;
}

interface Chunk {
  readonly list: string;
  readonly chunk: number;
}
export interface LineChunk extends Chunk {
  readonly lines: readonly Line[];
}
export interface TicketChunk extends Chunk {
  readonly tickets: readonly Listed[];
}
/** What people decided and asked about a ticket: it holds when the same ticket is imported again. */
export interface KeptRow extends Pick<Kept, 'closures' | 'decided'> {
  /** By `keysOf`. */
  readonly key: string;
  /** Not in rows of an earlier version. */
  readonly rounds?: Kept['rounds'];
}

/** Whether a rule was right about a ticket, as somebody said by hand. */
export interface JudgedRow {
  readonly rule: string;
  readonly key: string;
  /** Undefined once it was taken back: the trace is what a colleague's file meets. */
  readonly isRight: boolean | undefined;
  /** Milliseconds since 1970; not in rows of an earlier version. */
  readonly at?: number | undefined;
}

export class Queue extends Dexie {
  declare readonly lists: Table<List, string>;
  declare readonly lines: Table<LineChunk, [string, number]>;
  declare readonly tickets: Table<TicketChunk, [string, number]>;
  declare readonly overruled: Table<KeptRow, string>;
  declare readonly judged: Table<JudgedRow, [string, string]>;
  declare readonly same: Table<Same, [string, string]>;
  declare readonly knownErrors: Table<KnownError, string>;

  constructor(name = 'ticketklar-queue') {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      lists: 'id, at',
      lines: '[list+chunk]',
      tickets: '[list+chunk]',
      overruled: 'key',
    });
    this.version(2).stores({ judged: '[rule+key]' });
    this.version(3).stores({ same: '[one+other]', knownErrors: 'key' });
  }
}

let open: Queue | undefined;
export const queue = (): Queue => (open ??= new Queue());

/** Takes every list away, with all that was decided about its tickets. */
export async function clearQueue(): Promise<void> {
  const db = queue();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

const ofList = (list: string) => [
  [list, Dexie.minKey],
  [list, Dexie.maxKey],
];

export const listLists = async (): Promise<List[]> =>
  (await queue().lists.orderBy('at').reverse().toArray()).filter(({ isWhole }) => isWhole);

/** All lines of a list, in its order. */
export async function linesOf(list: string): Promise<Line[]> {
  const [from, to] = ofList(list);
  return (await queue().lines.where('[list+chunk]').between(from, to).toArray()).flatMap(({ lines }) => lines);
}

/** One ticket by its place in the list. */
export async function ticketAt(list: string, at: number): Promise<Listed | undefined> {
  const chunk = await queue().tickets.get([list, Math.floor(at / chunkSize)]);
  return chunk?.tickets[at % chunkSize];
}

export async function deleteList(list: string): Promise<void> {
  const [from, to] = ofList(list);
  const db = queue();
  await db.transaction('rw', db.lists, db.lines, db.tickets, async () => {
    await db.lists.delete(list);
    await db.lines.where('[list+chunk]').between(from, to).delete();
    await db.tickets.where('[list+chunk]').between(from, to).delete();
  });
}

/** @param row of this version, or of an earlier one that knew only what was overruled */
export const keptIn = (row: KeptRow | undefined): Kept => ({
  closures: row?.closures ?? nothingKept.closures,
  rounds: row?.rounds ?? nothingKept.rounds,
  ...(row?.decided ? { decided: row.decided } : {}),
});

export async function keptOf(list: Pick<List, 'system'>, listed: Listed): Promise<Kept> {
  const [now, before] = await queue().overruled.bulkGet([...keysOf(listed, list.system)]);
  return keptIn(now ?? before);
}

/** Keeps what was decided and asked about one ticket, and its line as it is then. */
export async function keep(list: Pick<List, 'id' | 'system'>, listed: Listed, kept: Kept, line: Line): Promise<void> {
  const db = queue();
  const [key, before] = keysOf(listed, list.system);
  await db.transaction('rw', db.lines, db.overruled, async () => {
    await db.overruled.bulkDelete([key, before]);
    if (!isEmpty(kept)) await db.overruled.put({ key, ...kept });
    const chunk = await db.lines.get([list.id, Math.floor(line.at / chunkSize)]);
    if (chunk) await db.lines.put({ ...chunk, lines: chunk.lines.map((one) => (one.at === line.at ? line : one)) });
  });
}
