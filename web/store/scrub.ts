/** Takes what should not be kept out of the earlier texts of a draft: what was replaced in it is in no version either. */
import { database } from './database.ts';
import type { DraftVersion } from './rows.ts';

/**
 * @param clean gives each text without what has to go
 * @returns how many versions changed, after the strict commit
 */
export async function scrubVersions(draft: string, clean: (text: string) => string): Promise<number> {
  const { draftVersions } = database();
  return database().transaction('rw', draftVersions, async () => {
    const versions = await draftVersions.where('[draft+at]').between([draft, 0], [draft, Infinity]).toArray();
    const cleaned = versions.map((version): DraftVersion => ({
      ...version,
      title: clean(version.title),
      body: clean(version.body),
      fields: Object.fromEntries(Object.entries(version.fields).map(([name, value]) => [name, clean(value)])),
    }));
    const changed = cleaned.filter((version, i) => JSON.stringify(version) !== JSON.stringify(versions[i]));
    await draftVersions.bulkPut(changed);
    return changed.length;
  });
}
