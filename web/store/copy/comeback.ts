/** Which drafts of the second copy the database lacks. */
import * as z from 'zod/mini';
import { draftEntry } from '../archiveSchema.ts';
import { nextChange } from '../changes.ts';
import { knows } from '../clock.ts';
import type { Database } from '../database.ts';
import { mergeDrafts, type MergedDraft } from '../merge/draft.ts';
import type { Draft } from '../rows.ts';
import { withStamps } from '../stamps.ts';
import { keepVersion } from '../versions.ts';

export interface Brought {
  /** How many drafts were not in the database any more. */
  readonly missing: number;
  /** How many were there in an older state. */
  readonly older: number;
  /** Names of files that those drafts had: their bytes lie only in the database. */
  readonly files: readonly string[];
}

/** Drafts in one transaction: whoever types meanwhile waits for no more. */
const slice = 100;

/** Those of the copy that are what a draft should be. */
export const wholeDrafts = (copied: readonly unknown[]): Draft[] =>
  copied.filter((each) => z.safeParse(draftEntry.shape.draft, each).success) as Draft[];

/**
 * What the database should have in the place of its row; undefined when nothing is missing there.
 * @param isGone the database knows that somebody has deleted it
 */
export function comeback(ours: Draft | undefined, isGone: boolean, theirs: Draft): MergedDraft | undefined {
  if (!ours) return isGone ? undefined : { draft: theirs, steppedBack: [] };
  const news = Object.values(theirs.clocks ?? {}).some((stamp) => !knows(ours.seen ?? {}, stamp));
  return news ? mergeDrafts(ours, theirs, undefined) : undefined;
}

/** Puts what the database lacks into it again, after the strict commit. */
export async function bringBack(db: Database, copied: readonly Draft[]): Promise<Brought> {
  const brought = { missing: 0, older: 0, files: [] as string[] };
  for (let from = 0; from < copied.length; from += slice)
    await db.transaction('rw', [db.drafts, db.draftVersions, db.evidence, db.changes, db.memos], async () => {
      for (const theirs of copied.slice(from, from + slice)) {
        const [ours, change] = await Promise.all([db.drafts.get(theirs.id), db.changes.get(`drafts/${theirs.id}`)]);
        const back = comeback(ours, change?.gone ?? false, theirs);
        if (!back) continue;
        const now = Date.now();
        for (const texts of back.steppedBack) await keepVersion(db, { ...back.draft, ...texts }, 'clash', now);
        const rows = await db.evidence.bulkGet(back.draft.evidence.map(({ id }) => id));
        const lost = back.draft.evidence.filter((_, i) => !rows[i]);
        const { stamp, note } = await nextChange(db, 'drafts', theirs.id, now);
        const evidence = back.draft.evidence.filter((each) => !lost.includes(each));
        const names = lost.map(({ id }) => `evidence.${id}`);
        await Promise.all([note(), db.drafts.put(withStamps({ ...back.draft, evidence }, names, stamp))]);
        brought[ours ? 'older' : 'missing'] += 1;
        brought.files.push(...lost.map(({ name }) => name));
      }
    });
  return brought;
}
