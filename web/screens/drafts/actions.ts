/** What the list of drafts can do. Each shows its own failure and leaves nothing half done. */
import { push } from 'svelte-spa-router';
import type { Language, TicketType } from '../../../core/ticket.ts';
import { addDraft, newDraft } from '../../store/drafts.ts';
import { app } from '../app.svelte.ts';

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
  // There is something worth keeping now.
  const { keepForGood } = await import('../../store/room.ts');
  await keepForGood();
}

/** Opens drafts from a file that the person chose; says in a sentence what came of it. */
export async function openFrom(file: File, language: Language): Promise<string> {
  try {
    const { openAny } = await import('./files.ts');
    const { says, only } = await openAny(file, language);
    if (only) await push(`/draft/${only}`);
    return says;
  } catch (error) {
    await app.failed(error);
    return '';
  }
}

/** Everything of this device as one file. */
export async function saveAll(): Promise<void> {
  try {
    await (await import('./files.ts')).backup();
  } catch (error) {
    await app.failed(error);
  }
}

/** The chosen drafts with their evidence as one file. */
export async function saveSome(ids: readonly string[]): Promise<void> {
  try {
    await (await import('./files.ts')).saveCopy(ids);
  } catch (error) {
    await app.failed(error);
  }
}
