/** What was solved in house before, offered while a similar ticket is written on a form. */
import { Duplicates } from '../../core/duplicates.ts';
import { listKnowledge } from '../../web/store/knowledge.ts';
import type { KnownLine } from '../messages/answers.ts';
import { readTab } from './session.ts';

/** @returns undefined where nothing is near enough, or the store cannot be read: it is an offer, no more */
export async function knownLike(tab: number, form: string): Promise<KnownLine | undefined> {
  const ticket = (await readTab(tab)).forms[form]?.snapshot.ticket;
  if (!ticket) return undefined;
  const all = await listKnowledge().catch(() => []);
  const [near] = new Duplicates(all).similar({ title: ticket.title, body: ticket.body }, 1);
  const known = near && all.find(({ id }) => id === near.id);
  return known && { title: known.title, solution: known.solution };
}
