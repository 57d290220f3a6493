/** What the list of drafts can do. Each shows its own failure and leaves nothing half done. */
import { push } from 'svelte-spa-router';
import type { Language, TicketType } from '../../../core/ticket.ts';
import { database } from '../../store/database.ts';
import { addDraft, newDraft } from '../../store/drafts.ts';
import { app } from '../app.svelte.ts';
import { download } from '../../ui/download.ts';
import { draftsWords } from './words.ts';

/** Makes a draft and opens it. Where nothing can be saved it opens all the same, and its screen says so. */
export async function start(type: TicketType = 'incident'): Promise<void> {
  const draft = newDraft({ type });
  try {
    await addDraft(draft);
  } catch (error) {
    app.unsaved = draft;
    await app.failed(error);
  }
  await push(`/draft/${draft.id}`);
}

/** Opens drafts from a file that the person chose; says in a sentence what came of it. */
export async function openFrom(file: File, language: Language): Promise<string> {
  const t = draftsWords[language];
  const { openFile } = await import('../../store/draftFile.ts');
  try {
    const result = await openFile(await file.text());
    if (!('why' in result)) {
      const [only] = result;
      if (only && result.length === 1) await push(`/draft/${only.id}`);
      return t.opened(result.length);
    }
    if (result.why === 'not-json') return t.notJson(file.name);
    return result.why === 'damaged' ? t.damaged(result.name) : t.notDrafts(file.name, result.path);
  } catch (error) {
    await app.failed(error);
    return '';
  }
}

/** Every draft with its evidence as one file. */
export async function saveAll(): Promise<void> {
  try {
    const { fileOfAll } = await import('../../store/draftFile.ts');
    download(await fileOfAll(), `ticketklar-${new Date().toISOString().slice(0, 10)}.json`);
  } catch (error) {
    await app.failed(error);
  }
}

/** The chosen drafts with their evidence as one file. */
export async function saveSome(ids: readonly string[], _how: 'copy' | 'completion'): Promise<void> {
  try {
    const { fileOf } = await import('../../store/draftFile.ts');
    const drafts = (await database().drafts.bulkGet([...ids])).filter((draft) => draft !== undefined);
    download(await fileOf(drafts), `ticketklar-${new Date().toISOString().slice(0, 10)}.json`);
  } catch (error) {
    await app.failed(error);
  }
}
