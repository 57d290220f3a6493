/** A ticket that somebody has found themselves: from the number or the link they give to what the API calls it. */
import type { Connection } from '../systems/connection.ts';
import { Failure } from '../systems/failure.ts';
import type { Created, System } from '../systems/system.ts';

/**
 * @param said `#4711`, `ABC-12`, or the address of the ticket's page
 * @returns undefined where there is no such ticket, or it is no number of this system
 * @throws Failure where the system does not tell
 */
export async function lookUp(
  system: System,
  connection: Connection,
  said: string,
  project: string,
): Promise<Created | undefined> {
  const { naming } = system;
  const number = naming && numberIn(said, connection.base, naming.looks);
  if (!naming || number === undefined) return undefined;
  try {
    const ticket = await naming.ticket(connection, number, project);
    // What can be read is there.
    if (ticket) await system.state(connection, ticket.id);
    return ticket;
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'not-found') return undefined;
    throw failure;
  }
}

/** The number in what somebody typed or pasted; in an address the last such folder, else the first such value. */
export function numberIn(said: string, base: string, looks: RegExp): string | undefined {
  const text = said.trim().slice(0, 2_000);
  if (!/^https?:\/\//i.test(text)) {
    const bare = text.replace(/^#\s*/, '');
    return looks.test(bare) ? bare : undefined;
  }
  if (text.slice(0, base.length).toLowerCase() !== base.toLowerCase()) return undefined;
  const rest = text.slice(base.length);
  if (!/^[/?#]/.test(rest)) return undefined;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? [];
  return (
    path.split('/').findLast((folder) => looks.test(folder)) ??
    query.split(/[&;=]/).find((value) => looks.test(value)) ??
    fragment.split(/[/&;=]/).find((value) => looks.test(value))
  );
}
