/** How first analyses of own reports ended, and the knowledge that those solved in house have left. */
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import type { Analysis, AnalysisOutcome, Knowledge } from './knowledgeRows.ts';
import type { Draft } from './rows.ts';
import { shelve } from './shelves.ts';

export const analysisOf = (draft: string): Promise<Analysis | undefined> => database().analyses.get(draft);

/** The newest first. */
export const listKnowledge = (): Promise<Knowledge[]> => database().knowledge.orderBy('at').reverse().toArray();
/** How many first analyses ended how. */
export async function countAnalyses(): Promise<Readonly<Record<AnalysisOutcome, number>>> {
  const counts = { solved: 0, duplicate: 0, 'know-how': 0, ticket: 0 };
  await database().analyses.each(({ outcome }) => (counts[outcome] += 1));
  return counts;
}
export const countKnowledge = (): Promise<number> => database().knowledge.count();
export const knowledgeOf = (draft: string): Promise<Knowledge | undefined> =>
  database().knowledge.where('draft').equals(draft).first();

export interface Ending {
  readonly outcome: AnalysisOutcome;
  readonly note?: string | undefined;
  /** How it was solved; kept as knowledge. */
  readonly solution?: string | undefined;
}

/**
 * Ends the first analysis of a draft. What will be no ticket goes to the archive, what becomes one stays on the desk. A
 * second ending takes the place of the first one.
 */
export async function endAnalysis(draft: Draft, { outcome, note = '', solution = '' }: Ending): Promise<void> {
  const db = database();
  const at = Date.now();
  const { id, title, body } = draft;
  await db.transaction('rw', [db.analyses, db.knowledge, db.drafts, db.changes, db.memos], async () => {
    await db.analyses.put({ draft: id, outcome, note: note.trim(), at });
    await forget(id, at);
    if (outcome === 'solved') {
      const known: Knowledge = { id: crypto.randomUUID(), draft: id, title, body, solution: solution.trim(), at };
      await db.knowledge.add(known);
      await noteChange(db, 'knowledge', known.id, at);
    }
    await shelve([id], outcome === 'ticket' ? undefined : 'archive');
  });
}

/** The draft is on the desk again as if nobody had analysed it; what it had left as knowledge goes. */
export async function takeAnalysisBack(draft: string): Promise<void> {
  const db = database();
  await db.transaction('rw', [db.analyses, db.knowledge, db.drafts, db.changes, db.memos], async () => {
    await db.analyses.delete(draft);
    await forget(draft, Date.now());
    await shelve([draft], undefined);
  });
}

/** Changes what is known, for example a better solution; a row that was removed comes back with it. */
export async function putKnowledge(known: Knowledge): Promise<void> {
  const db = database();
  await db.transaction('rw', db.knowledge, db.changes, db.memos, async () => {
    const at = Date.now();
    await db.knowledge.put({ ...known, at });
    await noteChange(db, 'knowledge', known.id, at);
  });
}

export async function removeKnowledge(id: string): Promise<void> {
  const db = database();
  await db.transaction('rw', db.knowledge, db.changes, db.memos, async () => {
    await db.knowledge.delete(id);
    await noteChange(db, 'knowledge', id, Date.now(), true);
  });
}

/** Inside the transaction of an ending. */
async function forget(draft: string, at: number): Promise<void> {
  const db = database();
  for (const id of await db.knowledge.where('draft').equals(draft).primaryKeys()) {
    await db.knowledge.delete(id);
    await noteChange(db, 'knowledge', id, at, true);
  }
}
