/** Guides: the built-in ones and those imported here. A refused guide changes nothing; the last good one stays. */
import { builtInGuide, builtInIds } from '../../core/guide/built-in.ts';
import { parseGuide, type GuideProblem } from '../../core/guide/resolve.ts';
import type { Guide, GuideDocument } from '../../core/guide/schema.ts';
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import { defaultSettings } from './settings.ts';

const notJson: GuideProblem = {
  path: '',
  sentence: {
    de: 'Der Leitfaden: Die Datei ist kein lesbares JSON.',
    en: 'The guide: the file is not readable JSON.',
  },
};

export type ImportResult =
  { readonly ok: true; readonly guide: Guide } | { readonly ok: false; readonly problems: readonly GuideProblem[] };

/**
 * Takes a guide from a file. It replaces an imported guide of the same id; built-in ones cannot be replaced.
 * @param source name of the file, shown where guides are listed
 */
export async function importGuide(text: string, source: string): Promise<ImportResult> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: [notJson] };
  }
  const result = parseGuide(json, await documents());
  if (!result.ok) return result;
  const db = database();
  const { id } = result.guide;
  const now = Date.now();
  await db.transaction('rw', db.guides, db.changes, db.memos, async () => {
    await db.guides.put({ id, document: json as GuideDocument, source, importedAt: now });
    await noteChange(db, 'guides', id, now);
  });
  return result;
}

/** Takes an imported guide away. */
export async function deleteGuide(id: string): Promise<void> {
  const db = database();
  await db.transaction('rw', db.guides, db.changes, db.memos, async () => {
    await db.guides.delete(id);
    await noteChange(db, 'guides', id, Date.now(), true);
  });
}

export interface ListedGuide {
  readonly guide: Guide;
  /** Name of the file; undefined for a built-in guide. */
  readonly source?: string;
}

/** All guides that can be chosen; a stored one that no longer resolves is left out. */
export async function listGuides(): Promise<readonly ListedGuide[]> {
  const rows = await database().guides.toArray();
  const imported = rows.flatMap((row): ListedGuide[] => {
    const guide = resolved(
      row.document,
      rows.map((other) => other.document),
    );
    return guide ? [{ guide, source: row.source }] : [];
  });
  return [...builtInIds.map((id) => ({ guide: builtInGuide(id) })), ...imported];
}

/** The guide of this id; the standard one when it is not here or its document no longer fits. Never throws. */
export async function activeGuide(id: string): Promise<Guide> {
  if (builtInIds.includes(id)) return builtInGuide(id);
  try {
    const row = await database().guides.get(id);
    const guide = row && resolved(row.document, await documents());
    if (guide) return guide;
  } catch {
    // Without storage there are no imported guides; the built-in one still helps.
  }
  return builtInGuide(defaultSettings.guide);
}

/** An imported guide as it was written; undefined for a built-in one. */
export const documentOfGuide = async (id: string): Promise<GuideDocument | undefined> =>
  (await database().guides.get(id))?.document;

const documents = async (): Promise<GuideDocument[]> => (await database().guides.toArray()).map((row) => row.document);

function resolved(document: GuideDocument, all: readonly GuideDocument[]): Guide | undefined {
  const result = parseGuide(
    document,
    all.filter((other) => other.id !== document.id),
  );
  return result.ok ? result.guide : undefined;
}
