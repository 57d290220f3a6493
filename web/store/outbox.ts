/**
 * The outbox as it lies in the database. Every change is one strict transaction on the row as it is kept; the receipt
 * and the line of the log are written with the change that says the ticket is there, so that neither is there alone.
 */
import * as box from '../../core/outbox.ts';
import type { OutboxItem } from '../../core/outbox.ts';
import type { Created } from '../../core/systems/system.ts';
import { noteChange } from './changes.ts';
import { database, type Database } from './database.ts';
import type { Draft } from './rows.ts';
import type { Departure, Leaving, Outgoing } from './sendingRows.ts';
import { withStamps } from './stamps.ts';
import { keepVersion } from './versions.ts';

export interface Wish {
  /** Where the marker was shown already: a UUID that belongs to this sending alone. */
  readonly id?: string | undefined;
  readonly draft: string;
  readonly target: string;
  readonly leaving: Leaving;
  readonly off: readonly string[];
  /** True when the draft still has open musts: then it waits until it has none. */
  readonly waits: boolean;
}

const isOpen = (item: OutboxItem): 0 | 1 => (item.state !== 'sent' || box.hasWork(item) ? 1 : 0);

/** Puts a draft into the outbox. A draft that is in it already stays there as it is: one draft, one ticket. */
export async function enqueue({
  id = crypto.randomUUID(),
  draft,
  target,
  leaving,
  off,
  waits,
}: Wish): Promise<Outgoing> {
  const db = database();
  return db.transaction('rw', db.outbox, async () => {
    const there = await db.outbox.where('draft').equals(draft).first();
    if (there) return there;
    const item = box.newItem(
      { id, draft, target, files: leaving.files.length },
      Date.now(),
      waits ? 'answers' : undefined,
    );
    const row: Outgoing = { ...item, leaving, off, open: 1 };
    await db.outbox.add(row);
    return row;
  });
}

/** Oldest first. */
export const listOutbox = async (): Promise<Outgoing[]> =>
  (await database().outbox.toArray()).sort((a, b) => a.addedAt - b.addedAt);

/** What there is still something to do for, oldest first. */
export const listOpen = async (): Promise<Outgoing[]> =>
  (await database().outbox.where('open').equals(1).toArray()).sort((a, b) => a.addedAt - b.addedAt);

export const itemOfDraft = (draft: string): Promise<Outgoing | undefined> =>
  database().outbox.where('draft').equals(draft).first();

/**
 * Changes one item; resolves after the strict commit.
 * @returns undefined when there is no such item, or `change` gives none
 */
export async function changeItem(
  id: string,
  change: (kept: OutboxItem) => OutboxItem | undefined,
): Promise<Outgoing | undefined> {
  const db = database();
  const tables = [db.outbox, db.departures, db.targets, db.drafts, db.draftVersions, db.changes, db.memos];
  return db.transaction('rw', tables, async () => {
    const before = await db.outbox.get(id);
    const after = before && change(before);
    if (!after) return undefined;
    const row: Outgoing = { ...before, ...after, open: isOpen(after) };
    await db.outbox.put(row);
    if (row.created) await keepProof(db, row, row.created);
    return row;
  });
}

async function keepProof(db: Database, row: Outgoing, { number, url }: Created): Promise<void> {
  const at = row.createdAt ?? Date.now();
  const { leaving, left, missing, unchecked } = row;
  const target = await db.targets.get(row.target);
  const known = await db.departures.get(row.id);
  const departure: Departure = {
    ...{ id: row.id, at, target: row.target, base: known?.base ?? target?.base ?? '', draft: row.draft },
    ...{ number, link: url, title: leaving.ticket.title, length: leaving.ticket.body.length },
    fields: Object.keys(leaving.ticket.fields),
    files: leaving.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    checked: left.files || unchecked ? undefined : missing.length === 0,
    missing,
    doubles: row.doubles.map((double) => double.number),
  };
  await db.departures.put(departure);
  const draft = await db.drafts.get(row.draft);
  if (!draft || draft.receipt) return;
  await keepVersion(db, draft, 'sent', at);
  const receipt = { target: row.target, number, at, link: url };
  const stamp = await noteChange(db, 'drafts', draft.id, at);
  await db.drafts.put(withStamps({ ...draft, state: 'sent', receipt }, ['receipt'], stamp));
}

/** Nobody works on anything: what was under way is unknown from now on, everything else starts again. */
export async function abandonAll(): Promise<void> {
  for (const { id, lease } of await listOpen())
    if (lease) await changeItem(id, (kept) => box.abandoned(kept, Date.now(), () => false));
}

/** What waited for its answers and has them now goes, with the text as it is now. */
export async function letAnswered(): Promise<void> {
  const db = database();
  for (const { id, hold } of await listOpen()) {
    if (hold !== 'answers') continue;
    await db.transaction('rw', db.outbox, db.drafts, async () => {
      const row = await db.outbox.get(id);
      const draft = row && (await db.drafts.get(row.draft));
      if (!draft || draft.state !== 'ready' || row.hold !== 'answers') return;
      const leaving = leavingOf(draft, row.leaving.language, row.off);
      const left = { ...row.left, files: leaving.files.length > 0 };
      await db.outbox.put({ ...row, ...box.retried(row, Date.now()), leaving, left });
    });
  }
}

/** A draft as it leaves, without what was switched off. */
export function leavingOf(draft: Draft, language: Leaving['language'], off: readonly string[]): Leaving {
  const stays = new Set(off);
  const fields = Object.fromEntries(Object.entries(draft.fields).filter(([name]) => !stays.has(`fields.${name}`)));
  return {
    ticket: { type: draft.type, title: draft.title, body: draft.body, fields },
    language: draft.lang ?? language,
    markup: draft.markup ?? 'markdown',
    files: draft.evidence.filter(({ id }) => !stays.has(`files.${id}`)),
  };
}

/** Takes an item out while no ticket of it can be there. @returns what puts it back; undefined when it may not go */
export async function takeBack(id: string): Promise<(() => Promise<void>) | undefined> {
  const { outbox } = database();
  return database().transaction('rw', outbox, async () => {
    const row = await outbox.get(id);
    if (!row || !box.mayChange(row)) return undefined;
    await outbox.delete(id);
    return async () => {
      if (!(await itemOfDraft(row.draft))) await outbox.add(row);
    };
  });
}

export const retryItem = (id: string): Promise<unknown> => changeItem(id, (kept) => box.retried(kept, Date.now()));

/** After a new sign-in: everything of the target that waited for it. */
export async function retryTarget(target: string): Promise<void> {
  for (const item of await database().outbox.where('target').equals(target).toArray())
    if (item.hold === 'sign-in') await retryItem(item.id);
}

/** The network is back: what waited for it need not wait any longer. */
export async function networkIsBack(): Promise<void> {
  const now = Date.now();
  for (const { id, failure } of await listOpen())
    if (failure?.kind === 'offline')
      await changeItem(id, (kept) => (kept.lease ? undefined : { ...kept, due: Math.min(kept.due, now) }));
}

/** Somebody has looked: no ticket is there, so it may go out again. */
export const isNotThere = (id: string): Promise<unknown> => changeItem(id, (kept) => box.again(kept, Date.now()));

/** Somebody has looked: it is there, under this number. */
export const isThere = (id: string, ticket: Created): Promise<unknown> =>
  changeItem(id, (kept) => box.created(kept, ticket, Date.now()));

/** What has left this device, newest first. */
export const listDepartures = (limit = 200): Promise<Departure[]> =>
  database().departures.orderBy('at').reverse().limit(limit).toArray();

export const departureOfDraft = (draft: string): Promise<Departure | undefined> =>
  database().departures.where('draft').equals(draft).first();
