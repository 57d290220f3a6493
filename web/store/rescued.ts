/**
 * Texts and files of forms that are being written, for the case that their page loses them: a refused form, a session
 * that has ended, a crash. A database of its own: none of it belongs to a backup or is handed on, and each row goes as
 * soon as its ticket is seen to exist, or is dismissed. Nothing goes by itself.
 */
import Dexie, { type Table } from 'dexie';
import type { Markup, Ticket } from '../../core/ticket.ts';

/** The text of one form. */
export interface Rescued {
  readonly id: string;
  readonly origin: string;
  /** `Redmine, Helpdesk`. */
  readonly target: string;
  readonly markup: Markup;
  readonly ticket: Ticket;
  /** When it was written last. */
  readonly at: number;
  /** When an attempt to send it went its way; what became of it was not seen. */
  readonly sentAt?: number | undefined;
  /** Files that were given to the form and are not kept. */
  readonly leftOut?: readonly NotRescued[] | undefined;
}
/** Larger than what is kept, or not to be read. */
export interface NotRescued {
  readonly name: string;
  readonly why: 'large' | 'unreadable';
}
/** A file that was given to that form. */
export interface RescuedFile {
  readonly id: string;
  readonly rescued: string;
  readonly name: string;
  readonly kind: string;
  /** Its bytes in order, as far as they have come. */
  readonly parts: readonly Blob[];
  readonly isWhole: boolean;
  /** It was dropped or pasted, and the page has not shown that it took it. */
  readonly unseen?: true | undefined;
}

class RescueDatabase extends Dexie {
  declare readonly texts: Table<Rescued, string>;
  declare readonly files: Table<RescuedFile, string>;

  constructor() {
    super('ticketklar-rescue', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ texts: 'id, origin, at', files: 'id, rescued' });
  }
}
let open: RescueDatabase | undefined;
const database = (): RescueDatabase => (open ??= new RescueDatabase());

/**
 * Keeps a text, in the place of what was kept of the same form before; what was written later stays. Resolves after the
 * strict commit.
 */
export async function keepRescued(row: Rescued): Promise<void> {
  const db = database();
  await db.transaction('rw', db.texts, async () => {
    const before = await db.texts.get(row.id);
    if (!before || before.at <= row.at) await db.texts.put(row);
  });
}

/** Keeps the next part of a file. */
export async function keepRescuedPart(file: Omit<RescuedFile, 'parts'>, part: Blob): Promise<void> {
  const db = database();
  await db.transaction('rw', db.files, async () => {
    const before = await db.files.get(file.id);
    await db.files.put({ ...file, parts: [...(before?.parts ?? []), part] });
  });
}

/** The page has shown a file of this form. Does nothing for a file of another one. */
export async function seeRescuedFile(rescued: string, id: string): Promise<void> {
  const own = database().files.where('id').equals(id);
  await own.and((file) => file.rescued === rescued).modify({ unseen: undefined });
}

export const getRescued = (id: string): Promise<Rescued | undefined> => database().texts.get(id);

/** All that is kept of a site, the newest first. */
export async function rescuedOf(origin: string): Promise<Rescued[]> {
  const rows = await database().texts.where('origin').equals(origin).sortBy('at');
  return rows.reverse();
}

/** The files of a form that have come whole. */
export async function rescuedFiles(id: string): Promise<RescuedFile[]> {
  const files = await database().files.where('rescued').equals(id).toArray();
  return files.filter(({ isWhole }) => isWhole);
}

export const getRescuedFile = (id: string): Promise<RescuedFile | undefined> => database().files.get(id);

/** The site did not take it: no ticket can have come of it. */
export async function noteRefused(id: string): Promise<void> {
  await database().texts.update(id, { sentAt: undefined });
}

/** Forgets a text and its files. */
export async function dropRescued(id: string): Promise<void> {
  const db = database();
  await db.transaction('rw', db.texts, db.files, async () => {
    await db.texts.delete(id);
    await db.files.where('rescued').equals(id).delete();
  });
}

/** All texts that are kept, the newest first. */
export const allRescued = (): Promise<Rescued[]> => database().texts.orderBy('at').reverse().toArray();

/** @returns those that are a copy of a newer one: of the same form in every word, and without files of their own */
export async function copiesAmong(rows: readonly Rescued[]): Promise<readonly Rescued[]> {
  const seen = new Set<string>();
  const copies: Rescued[] = [];
  for (const row of rows.toSorted((a, b) => b.at - a.at)) {
    const { origin, target, markup, ticket, leftOut = [] } = row;
    const said = Object.entries(ticket.fields).filter(([, value]) => value !== '');
    const same = JSON.stringify([origin, target, markup, ticket.type, ticket.title, ticket.body, said.sort()]);
    const files = seen.has(same) ? await database().files.where('rescued').equals(row.id).count() : 0;
    if (seen.has(same) && files + leftOut.length === 0) copies.push(row);
    seen.add(same);
  }
  return copies;
}

/** How many texts are kept; copies of one are one. */
export async function countRescued(): Promise<number> {
  const rows = await allRescued();
  return rows.length - (await copiesAmong(rows)).length;
}

/** The sites of which something is kept. */
export const rescuedOrigins = async (): Promise<string[]> =>
  (await database().texts.orderBy('origin').uniqueKeys()).map(String);

/** Forgets everything of one site, or of all. */
export async function clearRescued(origin?: string): Promise<void> {
  const db = database();
  await db.transaction('rw', db.texts, db.files, async () => {
    const rows = origin === undefined ? db.texts.toCollection() : db.texts.where('origin').equals(origin);
    const ids = await rows.primaryKeys();
    await db.texts.bulkDelete(ids);
    await (origin === undefined ? db.files.toCollection() : db.files.where('rescued').anyOf(ids)).delete();
  });
}
