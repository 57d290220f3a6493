/** The targets that this device knows. Removing one forgets how to sign in, too. */
import { database } from './database.ts';
import { forgetSecret, keepingOf, keepSecret } from './secrets.ts';
import type { Target } from './sendingRows.ts';

/** In the order in which they were added. */
export const listTargets = async (): Promise<Target[]> =>
  (await database().targets.toArray()).sort((a, b) => a.addedAt - b.addedAt);

export const getTarget = (id: string): Promise<Target | undefined> => database().targets.get(id);

/** Adds a target or writes over the one of the same name. */
export const putTarget = async (target: Target): Promise<void> => void (await database().targets.put(target));

/** A name that no target has yet. */
export async function freeName(wanted: string): Promise<string> {
  const taken = new Set(await database().targets.toCollection().primaryKeys());
  const base = wanted.slice(0, 120);
  let name = base;
  for (let i = 2; taken.has(name) || name === 'practice'; i += 1) name = `${base} ${i}`;
  return name;
}

/** @returns what brings it back as it was, its sign-in included */
export async function removeTarget(id: string): Promise<() => Promise<void>> {
  const target = await getTarget(id);
  const keeping = keepingOf(id);
  // The secret first: whoever sees the target gone knows that the sign-in is gone, too.
  const secret = await forgetSecret(id);
  await database().targets.delete(id);
  return async () => {
    if (secret) await keepSecret(id, secret, keeping ?? 'session');
    if (target) await putTarget(target);
  };
}
