/** Where drafts lie and how they are marked: bin, archive, tags, pin, copies. Many at once, in one transaction. */
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import { newDraft } from './drafts.ts';
import { noteOf } from './evidence.ts';
import type { Draft, Evidence, Shelf } from './rows.ts';
import { stateOf, valuesOf, withStamps } from './stamps.ts';

type Marks = Pick<Draft, 'tags' | 'pinned' | 'shelf' | 'shelvedAt'>;

/**
 * Changes marks of many drafts; those that are gone are passed over.
 * @returns the drafts that changed, as they were before
 */
async function mark(ids: readonly string[], change: (draft: Draft) => Partial<Marks>): Promise<readonly Draft[]> {
  const db = database();
  return db.transaction('rw', db.drafts, db.changes, db.memos, async () => {
    const found = await db.drafts.bulkGet([...ids]);
    const before = found.filter((draft) => draft !== undefined);
    for (const draft of before) {
      const marks = change(draft);
      const stamp = await noteChange(db, 'drafts', draft.id, Date.now());
      await db.drafts.put(withStamps({ ...draft, ...marks }, Object.keys(marks), stamp));
    }
    return before;
  });
}

/** Puts drafts into the bin or the archive, or with undefined back on the desk. Nothing leaves a shelf by itself. */
export const shelve = (ids: readonly string[], shelf: Shelf | undefined): Promise<readonly Draft[]> =>
  mark(ids, () => ({ shelf, shelvedAt: shelf && Date.now() }));

export const pin = (ids: readonly string[], pinned: boolean): Promise<readonly Draft[]> =>
  mark(ids, () => ({ pinned }));

/** Gives a tag to drafts or takes it away. Tags are kept as written; the same letters count as the same tag. */
export const tag = (ids: readonly string[], name: string, on: boolean): Promise<readonly Draft[]> =>
  mark(ids, ({ tags = [] }) => {
    const others = tags.filter((each) => each.toLowerCase() !== name.toLowerCase());
    return { tags: on ? [...others, name] : others };
  });

/** Puts marks back as they were: the undo of the changes above. */
export async function returnMarks(before: readonly Draft[]): Promise<void> {
  const marks = new Map(
    before.map(({ id, tags, pinned, shelf, shelvedAt }) => [id, { tags, pinned, shelf, shelvedAt }]),
  );
  await mark([...marks.keys()], ({ id }) => marks.get(id) ?? {});
}

/** Deletes drafts with their files and versions for good. A tombstone stays in the change log. */
export async function purge(ids: readonly string[]): Promise<void> {
  const db = database();
  await db.transaction('rw', [db.drafts, db.draftVersions, db.evidence, db.changes, db.memos], async () => {
    for (const id of ids) {
      if (!(await db.drafts.get(id))) continue;
      await db.drafts.delete(id);
      await db.evidence.where('draft').equals(id).delete();
      await db.draftVersions.where('[draft+at]').between([id, 0], [id, Infinity]).delete();
      await noteChange(db, 'drafts', id, Date.now(), true);
    }
  });
}

/** Empties the bin. @returns how many drafts are gone */
export async function emptyBin(): Promise<number> {
  const ids = await database().drafts.where('shelf').equals('bin').primaryKeys();
  await purge(ids);
  return ids.length;
}

/**
 * Copies drafts with their files; a copy is an unsent draft of its own. Originals of edited pictures stay behind.
 * @param copied gives a copy its title
 */
export async function duplicate(ids: readonly string[], copied: (title: string) => string): Promise<readonly Draft[]> {
  const db = database();
  return db.transaction('rw', db.drafts, db.evidence, db.changes, db.memos, async () => {
    const copies: Draft[] = [];
    for (const draft of await db.drafts.bulkGet([...ids])) {
      if (!draft) continue;
      const { type, lang, title, body, markup, fields, closures, target, outcome, tags } = draft;
      const fresh = newDraft({ type, lang, title: copied(title), body, markup, fields, closures, target, outcome });
      const rows = await db.evidence.where('draft').equals(draft.id).toArray();
      const ordered = draft.evidence.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []);
      const files = ordered.map(({ original: _, ...row }): Evidence => ({
        ...row,
        id: crypto.randomUUID(),
        draft: fresh.id,
      }));
      const copy: Draft = {
        ...fresh,
        tags,
        state: stateOf({ outcome }),
        evidence: files.map(noteOf),
      };
      await db.evidence.bulkAdd(files);
      const stamp = await noteChange(db, 'drafts', copy.id, Date.now());
      const stamped = withStamps(copy, valuesOf(copy), stamp);
      await db.drafts.add(stamped);
      copies.push(stamped);
    }
    return copies;
  });
}
