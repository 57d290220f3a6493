/** A ticket that somebody has found themselves: from the number or the link they give to what the API calls it. */
import type { Connection } from '../systems/connection.ts';
import { Failure } from '../systems/failure.ts';
import type { Naming } from '../systems/naming.ts';
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
  const found = naming && numberIn(said, connection.base, naming, project);
  if (!naming || !found) return undefined;
  try {
    const ticket = await naming.ticket(connection, found.number, project, found.linked);
    // What can be read is there.
    if (ticket) await system.state(connection, ticket.id);
    return ticket;
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'not-found') return undefined;
    throw failure;
  }
}

/**
 * The number in what somebody typed or pasted; in an address the last folder that looks like one, else the first such
 * value, unless the system says where it stands.
 * @returns undefined where there is none, and for the address of another system or another project
 */
export function numberIn(
  said: string,
  base: string,
  { looks, behind = {}, within }: Pick<Naming, 'looks' | 'behind' | 'within'>,
  project = '',
): { readonly number: string; readonly linked: boolean } | undefined {
  const text = said.trim().slice(0, 2_000);
  if (!/^https?:\/\//i.test(text)) {
    const bare = text.replace(/^#\s*/, '');
    return looks.test(bare) ? { number: bare, linked: false } : undefined;
  }
  if (text.slice(0, base.length).toLowerCase() !== base.toLowerCase()) return undefined;
  const rest = text.slice(base.length);
  if (!/^[/?#]/.test(rest)) return undefined;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? [];
  if (within && !within(decoded(path), project)) return undefined;
  const folders = path.split('/');
  const { folder, parameters } = behind;
  const pairs = [query, fragment].map((part) => part.split(/[/?&;]/).map((pair) => pair.split('=')));
  const values = pairs.map((all) =>
    all.flatMap(([name = '', value]) =>
      value === undefined ? [name] : !parameters || parameters.includes(name) ? [value] : [],
    ),
  );
  const number =
    folders.findLast((one, i) => looks.test(one) && (!folder || folders[i - 1] === folder)) ??
    values.flat().find((value) => looks.test(value));
  return number === undefined ? undefined : { number, linked: true };
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
