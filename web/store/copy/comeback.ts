/** Which drafts of the second copy the database lacks. */
import * as z from 'zod/mini';
import { draftEntry } from '../archiveSchema.ts';
import { noteChange } from '../changes.ts';
import { knows, type Stamp } from '../clock.ts';
import type { Database } from '../database.ts';
import { mergeDrafts, type MergedDraft } from '../merge/draft.ts';
import type { Draft, EvidenceNote } from '../rows.ts';
import { keepVersion } from '../versions.ts';
import { noteBrought, type Brought } from './brought.ts';

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
  const { clocks = {}, seen = {} } = ours;
  // A row that went back and was changed since knows of later times than that of the value which it has lost.
  const isNews = ([name, stamp]: [string, Stamp]): boolean => !knows(seen, stamp) || stamp > (clocks[name] ?? '');
  return Object.entries(theirs.clocks ?? {}).some(isNews) ? mergeDrafts(ours, theirs, undefined) : undefined;
}

/** Puts what the database lacks into it again, after the strict commit, and notes it for whoever is to be told. */
export async function bringBack(db: Database, copied: readonly Draft[]): Promise<Brought> {
  const all = { missing: 0, older: 0, files: [] as string[] };
  for (let from = 0; from < copied.length; from += slice)
    await db.transaction('rw', [db.drafts, db.draftVersions, db.evidence, db.changes, db.memos], async () => {
      const brought = { missing: 0, older: 0, files: [] as string[] };
      for (const theirs of copied.slice(from, from + slice)) {
        const [ours, change] = await Promise.all([db.drafts.get(theirs.id), db.changes.get(`drafts/${theirs.id}`)]);
        const back = comeback(ours, change?.gone ?? false, theirs);
        if (!back) continue;
        const now = Date.now();
        for (const texts of back.steppedBack) await keepVersion(db, { ...back.draft, ...texts }, 'clash', now);
        const rows = await db.evidence.bulkGet(back.draft.evidence.map(({ id }) => id));
        const lost = back.draft.evidence.filter((_, i) => !rows[i]);
        await Promise.all([noteChange(db, 'drafts', theirs.id, now), db.drafts.put(without(lost, back.draft))]);
        brought[ours ? 'older' : 'missing'] += 1;
        brought.files.push(...lost.map(({ name }) => name));
      }
      await noteBrought(db, brought);
      all.missing += brought.missing;
      all.older += brought.older;
      all.files.push(...brought.files);
    });
  return all;
}

/** Without any trace of these files: nobody has taken them away, so a backup that has them brings them back. */
function without(lost: readonly EvidenceNote[], draft: Draft): Draft {
  const names = new Set(lost.map(({ id }) => `evidence.${id}`));
  const clocks = Object.entries(draft.clocks ?? {}).filter(([name]) => !names.has(name));
  const evidence = draft.evidence.filter((note) => !lost.includes(note));
  return { ...draft, evidence, clocks: Object.fromEntries(clocks) };
}
