/** Sends every chosen draft that is klar and knows its target; says what became of the others. */
import { tokenize } from '../../../core/reading/tokens.ts';
import { languageOf } from '../../../core/reading/language.ts';
import { systemById } from '../../../core/systems/index.ts';
import { compose } from '../../../core/target/compose.ts';
import { tell } from '../../http/news.ts';
import { getDraft } from '../../store/drafts.ts';
import { enqueue, leavingOf, takeBack } from '../../store/outbox.ts';
import type { Target } from '../../store/sendingRows.ts';
import { listTargets } from '../../store/targets.ts';
import { app } from '../app.svelte.ts';
import type { Done } from './acts.ts';
import { actWords } from './acts.words.ts';

/** Where there is one target only, it is the one of every draft that knows none. */
const targetOf = (id: string, targets: readonly Target[]): Target | undefined =>
  targets.find((target) => target.id === id) ?? (id === '' && targets.length === 1 ? targets[0] : undefined);

export async function send(ids: readonly string[]): Promise<Done | undefined> {
  try {
    const targets = await listTargets();
    const sent: string[] = [];
    for (const id of ids) {
      const item = await sendOne(id, targets);
      if (item) sent.push(item);
    }
    tell({ kind: 'look' });
    const says = actWords[app.language].sent(sent.length, ids.length - sent.length);
    return sent.length === 0 ? { says } : { says, undo: () => Promise.all(sent.map(takeBack)) };
  } catch (error) {
    await app.failed(error);
    return undefined;
  }
}

/** @returns the id of its item; undefined where something stands in the way */
async function sendOne(id: string, targets: readonly Target[]): Promise<string | undefined> {
  const draft = await getDraft(id);
  const target = draft && targetOf(draft.target, targets);
  const system = target && systemById(target.system);
  if (!target || !system || draft.state !== 'ready' || draft.shelf) return undefined;
  const language = languageOf(tokenize(draft.title), tokenize(draft.body));
  const leaving = leavingOf(draft, language, []);
  const { obstacles } = compose(leaving.ticket, { ...leaving, key: id }, { ...target, system });
  if (obstacles.length > 0) return undefined;
  return (await enqueue({ draft: id, target: target.id, leaving, off: [], waits: false })).id;
}
