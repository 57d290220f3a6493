/** One undo for a whole form: every field as it stood before a draft was put in. */
import { Unanswered } from '../messages/channel.ts';
import type { Filling } from '../messages/panel.ts';
import { askForm } from './frames.ts';
import { keepText } from './keep.ts';
import { changeForm } from './session.ts';
import { refresh, spread } from './state.ts';

/**
 * Brings a form back. Text that was written after the draft was put in is kept as a draft first.
 * @returns a line for each field that could not be brought back; where newer text could not be kept, nothing was changed
 * @throws Unanswered when there is nothing to take back
 */
export async function takeBack(tab: number, key: string): Promise<Filling> {
  const { state } = await refresh(tab);
  const form = state.forms[key];
  if (!form?.undo) throw new Unanswered('gone', 'undo');
  const { before, after, files } = form.undo;
  const { title, body } = form.snapshot.ticket;
  const isNewer = title !== after.title || body !== after.body;
  const newer = isNewer ? await keepText(form) : undefined;
  if (newer && 'notKept' in newer) return { results: [], notKept: newer.notKept };
  const { results } = await askForm(tab, key, 'restore', { parts: [...before], files: [...files] });
  const stays = results.filter(({ result }) => result === 'refused');
  await refresh(tab);
  const told = await changeForm(tab, key, (now) => ({ ...now, undo: undefined, draft: undefined }));
  await spread(tab, key, told);
  return {
    results: stays.map(({ place, result }) => {
      const text = before.find((part) => part.place === place)?.value;
      return text === undefined || text === '' ? { place, result } : { place, result, text };
    }),
    ...(newer ? { kept: newer.draft } : {}),
  };
}
