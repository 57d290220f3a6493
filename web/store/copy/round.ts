/**
 * One round of keeping the second copy: what the database has lost comes back first, then what has changed since the
 * last round is written. The copy knows the newest text of a draft and nothing before it.
 */
import { database, type Database } from '../database.ts';
import type { Draft } from '../rows.ts';
import type { Brought } from './comeback.ts';
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
  const state = await stateOf(db);
  // The database is another one, or has forgotten what was copied already.
  const hasLost = before && (before.device !== state.device || before.since > state.last);
  const brought = hasLost ? await broughtBack(db, folder) : undefined;
  const { device, last } = hasLost ? await stateOf(db) : state;
  // Nothing was ever written.
  if (device === undefined) return undefined;
  const since = before && !hasLost ? before.since : 0;
  if (last > since) {
    await copyChanges(db, folder, since);
    await folder.write(headName, await sealed({ device, since: last } satisfies Head));
  }
  return brought && brought.missing + brought.older > 0 ? brought : undefined;
}

const stateOf = async (db: Database): Promise<{ readonly device: string | undefined; readonly last: number }> => {
  const [device, last] = await Promise.all([db.memos.get('device'), db.changes.orderBy('at').last()]);
  return { device: device && String(device.value), last: last?.at ?? 0 };
};

async function broughtBack(db: Database, folder: CopyFolder): Promise<Brought> {
  const copied = await copiedIn(folder);
  const { bringBack, wholeDrafts } = await import('./comeback.ts');
  return bringBack(db, wholeDrafts(copied));
}

async function copyChanges(db: Database, folder: CopyFolder, since: number): Promise<void> {
  const changes = await db.changes.where('at').above(since).toArray();
  const ids = changes.flatMap(({ key }) => (key.startsWith('drafts/') ? [key.slice('drafts/'.length)] : []));
  for (const name of new Set(ids.map(partOf))) {
    const here = new Set(ids.filter((id) => partOf(id) === name));
    const others = (await openedAll((await folder.read(name)) ?? '')).filter(({ id }) => !here.has(id));
    const rows = (await db.drafts.bulkGet([...here])).filter((row) => row !== undefined);
    const lines = await Promise.all([...others, ...rows].map(sealed));
    await folder.write(name, lines.map((line) => `${line}\n`).join(''));
  }
}
