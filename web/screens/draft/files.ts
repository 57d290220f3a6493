/** Files into a draft, and a draft into a file when nothing else works. */
import { fileOf } from '../../store/draftFile.ts';
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
    // Nothing could be saved yet, and the failure of the draft itself is on screen; files would have no draft.
    if (!session.keeper.isStored) return;
    for (const file of files) {
      const ending = file.type.startsWith('image/') ? file.type.slice(6).replace('jpeg', 'jpg') : 'txt';
      const name = nameless.has(file.name) ? `${pasted.replaceAll(':', '-')}.${ending}` : file.name;
      await addEvidence(session.draft.id, file, name);
    }
  } catch (error) {
    await app.failed(error);
  }
}

/** The draft as it stands on the screen, as a file without its evidence: it may be the database that fails. */
export const rescueFile = (draft: Draft): Promise<string> => fileOf([draft], false);

/**
 * The draft as it stands on the screen, as a file.
 * @returns `whole` is false when the storage did not give the evidence, so that only the text is in the file
 */
export async function wholeFile(draft: Draft): Promise<{ readonly text: string; readonly whole: boolean }> {
  try {
    return { text: await fileOf([draft]), whole: true };
  } catch {
    return { text: await rescueFile(draft), whole: draft.evidence.length === 0 };
  }
}
