/**
 * One round of keeping the second copy: what the database has lost comes back first, then what has changed since the
 * last round is written. The copy knows the newest text of a draft and nothing before it.
 */
import { database, type Database } from '../database.ts';
import type { Change, Draft } from '../rows.ts';
import type { Brought } from './brought.ts';
import type { CopyFolder } from './folder.ts';
import { opened, openedAll, sealed } from './lines.ts';

/** Files among which the drafts are spread: few enough to be read at once, small enough to be written again and again. */
const parts = 64;
const partNames = Array.from({ length: parts }, (_, i) => `drafts-${i}.jsonl`);
const headName = 'head.json';

/** How far the copy has followed which database. */
interface Head {
  /** The name that a database gives itself when it is made: another one means that the former is gone. */
  readonly device: string;
  /** Time of the last change in it. */
  readonly since: number;
  /** Which one that was: a database that went back and was changed since has a later one, but not this one. */
  readonly last: Pick<Change, 'key' | 'revision'> | undefined;
}

const partOf = (id: string): string =>
  partNames[[...id].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % parts] ?? '';

/** Every draft of the copy whose line is whole. */
export async function copiedIn(folder: CopyFolder): Promise<Draft[]> {
  const all: Draft[] = [];
  for (const name of partNames) all.push(...(await openedAll((await folder.read(name)) ?? '')));
  return all;
}

/** @returns what has come back into the database; undefined when it lacked nothing */
export async function copyRound(folder: CopyFolder): Promise<Brought | undefined> {
  const db = database();
  const before = (await opened((await folder.read(headName)) ?? '')) as Head | undefined;
  const news = await newsOf(db, before);
  const copied = news.hasLost || !before ? await copiedIn(folder) : [];
  // Drafts without a head that can be read: nobody knows which database they are from.
  if (!news.hasLost && copied.length === 0) {
    await copyNews(db, folder, news);
    return undefined;
  }
  const { bringBack, wholeDrafts } = await import('./comeback.ts');
  const brought = await bringBack(db, wholeDrafts(copied));
  await copyNews(db, folder, await newsOf(db, undefined));
  return brought.missing + brought.older > 0 ? brought : undefined;
}

interface News {
  /** What the copy will have followed then; undefined where nothing was ever written. */
  readonly head: Head | undefined;
  /** The database is another one, or has forgotten what was copied already. */
  readonly hasLost: boolean;
  /** Drafts that have changed since, with their rows where they are few; without a row it is gone. */
  readonly ids: readonly string[];
  readonly rows?: readonly (Draft | undefined)[];
}

/** Rows that are read together with the question for changes. */
const few = 20;

/** What is new since, in one transaction: whoever writes waits behind it once. */
const newsOf = (db: Database, before: Head | undefined): Promise<News> =>
  db.transaction('r', db.memos, db.changes, db.drafts, async () => {
    const [device, last] = await Promise.all([db.memos.get('device'), db.changes.orderBy('at').last()]);
    const head = device && {
      ...{ device: String(device.value), since: last?.at ?? 0 },
      last: last && { key: last.key, revision: last.revision },
    };
    const same = before?.last && (await db.changes.get(before.last.key));
    const hasLost = before !== undefined && (before.device !== head?.device || !isStillIn(before, same));
    if (hasLost || !head || head.since === before?.since) return { head, hasLost, ids: [] };
    const changes = await db.changes
      .where('at')
      .above(before?.since ?? 0)
      .toArray();
    const ids = changes.flatMap(({ key }) => (key.startsWith('drafts/') ? [key.slice('drafts/'.length)] : []));
    return { head, hasLost, ids, ...(ids.length <= few ? { rows: await db.drafts.bulkGet(ids) } : {}) };
  });

/** Whether the last change that was copied is in the log: as it was, or with later ones of the same object upon it. */
function isStillIn({ since, last }: Head, now: Change | undefined): boolean {
  if (!last) return true;
  if (!now || now.at < since) return false;
  return now.at === since ? now.revision === last.revision : now.revision > last.revision;
}

async function copyNews(db: Database, folder: CopyFolder, { head, ids, rows }: News): Promise<void> {
  for (const name of new Set(ids.map(partOf))) {
    const here = ids.filter((id) => partOf(id) === name);
    const others = (await openedAll((await folder.read(name)) ?? '')).filter(({ id }) => !here.includes(id));
    const fresh = rows ? rows.filter((_, i) => partOf(ids[i] ?? '') === name) : await db.drafts.bulkGet(here);
    const all = [...others, ...fresh.filter((row) => row !== undefined)];
    const lines = await Promise.all(all.map(sealed));
    await folder.write(name, lines.map((line) => `${line}\n`).join(''));
  }
  if (head && ids.length > 0) await folder.write(headName, await sealed(head));
}
