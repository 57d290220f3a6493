/** The change log. Called inside the transaction of the change, so that neither is there without the other. */
import { stampOf, type Stamp } from './clock.ts';
import type { Database } from './database.ts';

type LoggedTable = 'drafts' | 'guides' | 'practice' | 'templates' | 'knowledge';

interface NextChange {
  /** Later than every stamp before it. */
  readonly stamp: Stamp;
  /** Writes it down. */
  readonly note: () => Promise<unknown>;
}

/**
 * Notes that the object changed, or with `gone` that it was deleted (its tombstone). The transaction holds `changes`
 * and `memos`, too.
 * @param at milliseconds since 1970; noted a little later when a change of that time is already there
 * @returns the stamp of this change, later than every stamp before it
 */
export async function noteChange(
  db: Database,
  table: LoggedTable,
  id: string,
  at: number,
  gone = false,
): Promise<Stamp> {
  const { stamp, note } = await nextChange(db, table, id, at, gone);
  await note();
  return stamp;
}

/** What {@link noteChange} will note, so that it can be written together with the rest of a transaction. */
export async function nextChange(
  db: Database,
  table: LoggedTable,
  id: string,
  at: number,
  gone = false,
): Promise<NextChange> {
  const key = `${table}/${id}`;
  const [before, last, device] = await Promise.all([
    db.changes.get(key),
    db.changes.orderBy('at').last(),
    deviceName(db),
  ]);
  const now = Math.max(at, (last?.at ?? 0) + 1);
  const change = { key, at: now, revision: (before?.revision ?? 0) + 1, gone };
  return { stamp: stampOf(now, device), note: () => db.changes.put(change) };
}

/** The name of this database in stamps, made when it is first asked for. */
export async function deviceName(db: Database): Promise<string> {
  const known = await db.memos.get('device');
  if (known) return String(known.value);
  const value = crypto.randomUUID().slice(0, 8);
  await db.memos.put({ key: 'device', value });
  return value;
}
