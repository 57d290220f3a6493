/** Asks a system for the ticket that somebody has found there. */
import { lookUp } from '../../core/target/look-up.ts';
import { Failure } from '../../core/systems/failure.ts';
import type { Created } from '../../core/systems/system.ts';
import type { Outgoing } from '../store/sendingRows.ts';
import { wayTo } from './outbox.ts';

/**
 * @param said a number, or the link of the ticket's page
 * @returns undefined where the system has no such ticket
 * @throws Failure where the system does not tell
 */
export async function foundBy(item: Pick<Outgoing, 'target'>, said: string): Promise<Created | undefined> {
  const way = await wayTo(item, new AbortController().signal);
  if (way instanceof Failure) throw way;
  const { system, connection, project } = way;
  return system.naming ? lookUp(system, connection, said, project) : unchecked(said);
}

/** The ticket as it was said, where nobody can be asked. */
export function unchecked(said: string): Created {
  const text = said.trim();
  const isLink = text.length <= 2_000 && /^https?:\/\/\S+$/i.test(text);
  const number = isLink ? (text.match(/[\w-]*\d+/g)?.at(-1) ?? text.slice(-20)) : text.slice(0, 200);
  return { id: number.replace(/^#/, ''), number, url: isLink ? text : '' };
}
