/** What was solved in house before, offered while a similar ticket is written on a form. */
import { alike } from '../../core/duplicates.ts';
import { similarKnowledge } from '../../web/store/knowledgeIndex.ts';
import type { KnownLine } from '../messages/answers.ts';
import { readTab } from './session.ts';

/** @returns undefined where nothing is near enough, or the store cannot be read: it is an offer, no more */
export async function knownLike(tab: number, form: string): Promise<KnownLine | undefined> {
  const ticket = (await readTab(tab)).forms[form]?.snapshot.ticket;
  if (!ticket) return undefined;
  const { title, body } = ticket;
  const [near] = await similarKnowledge({ title, body }, 1, alike).catch(() => []);
  return near && { title: near.known.title, solution: near.known.solution };
}
