/** Takes targets, the outbox and the log out of a backup. What is here already stays; nothing is sent on its word. */
import { hasWork } from '../../core/outbox.ts';
import { restored } from '../../core/outbox/restored.ts';
import type { Database } from './database.ts';
import type { Departure, Outgoing, Target } from './sendingRows.ts';

export interface Sending {
  readonly targets: readonly Target[];
  readonly outbox: readonly Outgoing[];
  readonly departures: readonly Departure[];
}

/**
 * Called inside the transaction of the restore, after its drafts.
 * @param now milliseconds since 1970
 * @returns new names of targets whose own stands for another place here
 */
export async function joinSending(
  db: Database,
  { targets, outbox, departures }: Sending,
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const names = await joinTargets(db, targets);
  for (const departure of departures) if (!(await db.departures.get(departure.id))) await db.departures.add(departure);
  for (const item of outbox) {
    const { id, draft, state } = item;
    // One draft, one ticket: what is on its way from here, or has left, counts.
    const here = (await db.outbox.get(id)) ?? (await db.outbox.where('draft').equals(draft).first());
    const left = state !== 'sent' && (await db.departures.where('draft').equals(draft).first());
    if (here || left || (state !== 'sent' && (await db.drafts.get(draft))?.receipt)) continue;
    const next = restored(item, now);
    const target = names.get(item.target) ?? item.target;
    await db.outbox.add({ ...item, ...next, target, open: next.state !== 'sent' || hasWork(next) ? 1 : 0 });
  }
  return names;
}

/** @returns new names of targets whose own stands for another place here */
async function joinTargets(db: Database, targets: readonly Target[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const target of targets) {
    const isSame = (other: Target): boolean =>
      other.system === target.system && other.base === target.base && other.project === target.project;
    const taken = await db.targets.get(target.id);
    if (taken && isSame(taken)) continue;
    const twin = taken && (await db.targets.toArray()).find(isSame);
    let name = twin?.id ?? target.id;
    for (let i = 2; !twin && (name === 'practice' || (await db.targets.get(name))); i += 1) name = `${target.id} ${i}`;
    if (!twin) await db.targets.add({ ...target, id: name });
    if (name !== target.id) names.set(target.id, name);
  }
  return names;
}
