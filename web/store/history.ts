/** Earlier texts of a draft: listed, and one brought back. */
import { database } from './database.ts';
import { DraftGone } from './gone.ts';
import type { Draft, DraftVersion } from './rows.ts';
import { saveDraft } from './save.ts';
import { keepVersion } from './versions.ts';

/** Earlier texts of a draft, newest first. */
export const listVersions = (id: string): Promise<DraftVersion[]> =>
  database().draftVersions.where('[draft+at]').between([id, 0], [id, Infinity]).reverse().toArray();

/**
 * Brings an earlier text back over the present one, which becomes a version itself.
 * @throws DraftGone when draft or version are gone
 */
export async function restoreVersion(draftId: string, versionId: string): Promise<Draft> {
  const db = database();
  return db.transaction('rw', db.drafts, db.draftVersions, db.changes, db.memos, async () => {
    const [draft, version] = [await db.drafts.get(draftId), await db.draftVersions.get(versionId)];
    if (!draft || version?.draft !== draftId) throw new DraftGone(draftId);
    await keepVersion(db, draft, 'restored', Date.now());
    const { title, body, fields, type, closures } = version;
    return (
      await saveDraft(draftId, {
        title,
        body,
        fields: { ...without(draft.fields), ...fields },
        ...(type ? { type } : {}),
        ...(closures ? { closures: { ...without(draft.closures), ...closures } } : {}),
      })
    ).draft;
  });
}

const without = (values: Readonly<Record<string, unknown>>): Record<string, undefined> =>
  Object.fromEntries(Object.keys(values).map((key) => [key, undefined]));
