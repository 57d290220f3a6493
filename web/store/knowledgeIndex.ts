/**
 * What was solved in house, ready to be compared. It is asked after every pause in typing: only what is new since then is
 * read, and only a change or a removal begins the index anew.
 */
import { Duplicates, type Known, type Similar } from '../../core/duplicates.ts';
import { database } from './database.ts';
import type { Knowledge } from './knowledgeRows.ts';

let index = new Duplicates();
/** When each row that stands in the index was written. */
let indexed = new Map<string, number>();
let last: Promise<unknown> = Promise.resolve();

async function refresh(): Promise<void> {
  const { knowledge } = database();
  const rows = new Map<string, number>();
  // Keys of the index alone; no text is read.
  await knowledge.orderBy('at').eachKey((at, { primaryKey }) => rows.set(primaryKey, Number(at)));
  if ([...indexed].some(([id, at]) => rows.get(id) !== at)) {
    index = new Duplicates();
    indexed = new Map();
  }
  const fresh = [...rows.keys()].filter((id) => !indexed.has(id));
  if (fresh.length === 0) return;
  for (const row of await knowledge.bulkGet(fresh)) {
    if (!row) continue;
    index.add(row);
    indexed.set(row.id, row.at);
  }
}

/**
 * @param limit most that are given, best first
 * @param least the least score
 */
export async function similarKnowledge(
  text: Omit<Known, 'id'>,
  limit: number,
  least: number,
): Promise<readonly { readonly known: Knowledge; readonly similar: Similar }[]> {
  // One after the other, so that no row is added twice.
  await (last = last.then(refresh, refresh));
  const found = index.similar(text, limit, least);
  const rows = await database().knowledge.bulkGet(found.map(({ id }) => id));
  return found.flatMap((similar, i) => {
    const known = rows[i];
    return known ? [{ known, similar }] : [];
  });
}
