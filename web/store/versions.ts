/** When the text of a draft is kept as a version, and which versions stay. */
import type { Database } from './database.ts';
import type { Draft, DraftVersion, VersionReason } from './rows.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A pause of this many milliseconds between two changes makes the text before it an own version. */
const pause = 5 * second;
/** Taking away this many characters at once, and at least a third of the text, keeps what was there. */
const much = 120;

/** Why the text before a change has to be kept; undefined when it need not be. */
export function reasonToKeep(before: Draft, next: Draft, now: number): VersionReason | undefined {
  if (before.title === '' && before.body === '') return undefined;
  if (next.title === before.title && next.body === before.body) return undefined;
  const lost = before.body.length - next.body.length;
  if (lost >= much && lost * 3 >= before.body.length) return 'cut';
  return now - before.changedAt > pause ? 'pause' : undefined;
}

/** Puts the draft's text among its versions, unless the newest one says the same. Inside the caller's transaction. */
export async function keepVersion(db: Database, draft: Draft, why: VersionReason, at: number): Promise<void> {
  const version = versionOf(draft, why, at, await newestVersion(db, draft.id));
  if (version) await db.draftVersions.add(version);
}

export const newestVersion = (db: Database, draft: string): Promise<DraftVersion | undefined> =>
  db.draftVersions.where('[draft+at]').between([draft, 0], [draft, Infinity]).last();

/** The draft's text as a version; undefined when the newest one says the same. */
export function versionOf(
  { id: draft, title, body, fields, type, closures }: Draft,
  why: VersionReason,
  at: number,
  newest: DraftVersion | undefined,
): DraftVersion | undefined {
  if (newest && newest.title === title && newest.body === body && (newest.why === why || why === 'pause'))
    return undefined;
  return { id: crypto.randomUUID(), draft, at, why, title, body, fields, type, closures };
}

/** Lets superfluous versions of a draft go, in a transaction of its own: it reads all of them, and nobody shall wait. */
export async function thinOut(db: Database, draft: string, now: number): Promise<void> {
  await db.transaction('rw', db.draftVersions, async () => {
    const all = await db.draftVersions.where('[draft+at]').between([draft, 0], [draft, Infinity]).toArray();
    await db.draftVersions.bulkDelete(superfluous(all, now));
  });
}

/** How far apart versions of an age have to lie: every one of the last hour, then ever fewer, one a day for good. */
const steps = [
  { younger: hour, apart: 0 },
  { younger: day, apart: 5 * minute },
  { younger: 14 * day, apart: hour },
  { younger: Infinity, apart: day },
] as const;

/**
 * Which versions may go. Only those of a pause do, and only when one of nearly the same time stays: what was cut,
 * sent, handed over, brought back or in a clash is kept for good, and so are the first and the newest.
 * @param versions of one draft, oldest first
 * @returns ids
 */
export function superfluous(versions: readonly DraftVersion[], now: number): string[] {
  const drop: string[] = [];
  let keptAt = -Infinity;
  for (const [i, version] of versions.entries()) {
    const apart = steps.find(({ younger }) => now - version.at < younger)?.apart ?? day;
    const mayGo = version.why === 'pause' && i < versions.length - 1 && version.at - keptAt < apart;
    if (mayGo) drop.push(version.id);
    else keptAt = version.at;
  }
  return drop;
}
