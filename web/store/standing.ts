/**
 * What somebody says in every ticket for a target: company, who reports, how they are reached, versions. Remembered when
 * a draft goes out, and only ever offered: nothing is filled in by itself.
 */
import type { FieldName, Fields } from '../../core/ticket.ts';
import { database } from './database.ts';
import type { Standing } from './rows.ts';

/** Details that are the same from ticket to ticket. */
export const standingFields = [
  'company',
  'requester',
  'contact',
  'workload',
  'version',
] as const satisfies readonly FieldName[];

/** Keeps what the fields say; what they leave open stays as it was remembered. */
export async function rememberStanding(target: string, fields: Fields): Promise<void> {
  const { standing } = database();
  const said = Object.fromEntries(
    standingFields.flatMap((name) => (fields[name]?.trim() ? [[name, fields[name].trim()]] : [])),
  ) as Fields;
  if (Object.keys(said).length === 0) return;
  await database().transaction('rw', standing, async () => {
    const before = await standing.get(target);
    await standing.put({ target, fields: { ...before?.fields, ...said }, at: Date.now() });
  });
}

/** What was last said for this target, else for any other one; empty when nothing was. */
export async function standingFor(target: string): Promise<Fields> {
  const { standing } = database();
  const own = target === '' ? undefined : await standing.get(target);
  if (own) return own.fields;
  const all = await standing.toArray();
  return all.sort((a, b) => b.at - a.at)[0]?.fields ?? {};
}

/** Everything that is remembered, by the name of the target. */
export const listStanding = (): Promise<Standing[]> => database().standing.orderBy('target').toArray();

/** Forgets one detail of a target, and the target with its last one. @returns what was there, for {@link returnStanding} */
export async function forgetStandingOf(target: string, field: FieldName): Promise<Standing | undefined> {
  const { standing } = database();
  return database().transaction('rw', standing, async () => {
    const before = await standing.get(target);
    if (!before) return undefined;
    const { [field]: _, ...fields } = before.fields;
    await (Object.keys(fields).length > 0 ? standing.put({ ...before, fields }) : standing.delete(target));
    return before;
  });
}

/** Brings back what was forgotten. */
export const returnStanding = async (rows: readonly Standing[]): Promise<void> =>
  void (await database().standing.bulkPut([...rows]));

/** Forgets it for every target. */
export const forgetStanding = (): Promise<void> => database().standing.clear();
