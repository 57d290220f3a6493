/** What an open draft shares with the rest of the app while its screen is there, and how it ends. */
import { liveQuery } from 'dexie';
import { getDraft } from '../../store/drafts.ts';
import type { Unsent } from '../../ui/guidance.ts';
import { app } from '../app.svelte.ts';
import { download, fileName } from '../../ui/download.ts';
import { rescueFile } from './files.ts';
import type { Session } from './session.svelte.ts';

/**
 * Follows the draft on disk, lets the app save or rescue it, and ends its timers when the screen goes.
 * Call while a component is set up.
 */
export function live(session: Session, unsent: Unsent): void {
  $effect(() => {
    // Whatever of the draft says something is looked at, a moment after it was written.
    const { title, body, fields, evidence } = session.draft;
    if (!session.isSent && [title, body, fields, evidence].length > 0) session.sensitive.soon();
  });
  $effect(() => {
    const changes = liveQuery(() => getDraft(session.draft.id)).subscribe({
      next: (row) => row && session.meet(row),
      error: (error) => void app.failed(error),
    });
    app.rescue = () =>
      void rescueFile(session.draft).then((text) => download(text, fileName(session.draft.title, 'json')));
    app.hasBegun = () => Object.values(unsent).some((lines) => lines.some((line) => line.trim() !== ''));
    app.settle = async () => {
      await session.keeper.flush();
      return !session.keeper.waiting;
    };
    // What the browser freezes may be thrown away later without another word.
    const frozen = (): void => void session.keeper.flush();
    document.addEventListener('freeze', frozen);
    return () => {
      document.removeEventListener('freeze', frozen);
      changes.unsubscribe();
      app.rescue = app.hasBegun = app.settle = undefined;
      void session.end();
    };
  });
}
