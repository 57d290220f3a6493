/** Files into a draft, and a draft into a file when nothing else works. */
import { addEvidence } from '../../store/evidence.ts';
import type { Draft } from '../../store/rows.ts';
import { app } from '../app.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Names that browsers give to pictures from the clipboard; they say nothing. */
const nameless = new Set(['image.png', 'image.jpg', 'image.jpeg', 'grafik.png', 'blob', '']);

/**
 * Adds files to the draft, one after the other; what did not fit is said, what fitted stays.
 * @param pasted name for a picture that has none of its own, without ending
 */
export async function addFiles(session: Session, files: readonly File[], pasted: string): Promise<void> {
  try {
    await session.keeper.flush();
    for (const file of files) {
      const ending = file.type.startsWith('image/') ? file.type.slice(6).replace('jpeg', 'jpg') : 'txt';
      const name = nameless.has(file.name) ? `${pasted.replaceAll(':', '-')}.${ending}` : file.name;
      await addEvidence(session.draft.id, file, name);
    }
  } catch (error) {
    await app.failed(error);
  }
}

/** The text of a draft as a file, made without the database: it may be the database that fails. */
export const rescueFile = ({
  type,
  lang,
  title,
  body,
  fields,
  closures,
  target,
  createdAt,
  changedAt,
}: Draft): string =>
  JSON.stringify(
    {
      format: 'ticketklar-drafts',
      version: 1,
      drafts: [{ type, lang, title, body, fields, closures, target, createdAt, changedAt, evidence: [] }],
    },
    null,
    2,
  );
