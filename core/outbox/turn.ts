/** One turn of work on one claimed item: send, search or finish. Each change is written down before the next request. */
import * as box from '../outbox.ts';
import type { OutboxItem, Patience } from '../outbox.ts';
import type { Platform } from '../platform.ts';
import type { Connection } from '../systems/connection.ts';
import { Failure, passes, rejects } from '../systems/failure.ts';
import type { OutgoingFile, OutgoingTicket, System } from '../systems/system.ts';
import { markerOf } from '../target/compose.ts';
import { attachMissing, checkArrived, create, type Step } from '../target/deliver.ts';
import * as onFiles from './files.ts';

/** What a turn is given. */
export interface Desk {
  readonly owner: string;
  readonly system: System;
  readonly connection: Connection;
  readonly platform: Platform;
  /** Of the target: where its tickets are searched for. */
  readonly project: string;
  readonly patience?: Patience;
  /**
   * Changes the item as it is kept now, and resolves after the strict commit. Nothing is changed, and undefined comes
   * back, where `change` gives undefined.
   */
  readonly keep: (change: (kept: OutboxItem) => OutboxItem | undefined) => Promise<OutboxItem | undefined>;
  /** The ticket and its files as they go out, verified. */
  readonly parcel: () => Promise<{ readonly ticket: OutgoingTicket; readonly files: readonly OutgoingFile[] }>;
  readonly onStep?: (step: Step) => void;
}

/** Somebody else has the item now: nothing of ours may go out any more. */
class Lost extends Error {}

/**
 * Works on an item that `claim` has given to the owner, until nothing more can be done now.
 * @returns the item as it is kept
 * @throws what `keep` and `parcel` throw, after the item was released
 */
export async function turn(claimed: OutboxItem, desk: Desk): Promise<OutboxItem> {
  const { owner, platform, patience } = desk;
  const at = () => ({ now: platform.now(), chance: platform.chance, ...(patience ? { patience } : {}) });
  let item = claimed;
  const keep = async (change: (kept: OutboxItem) => OutboxItem | undefined): Promise<void> => {
    const kept = await desk.keep(change);
    if (!kept) throw new Lost();
    item = kept;
  };
  try {
    if (item.state === 'unknown') await search(item, desk, keep, at);
    else if (item.state === 'claimed') await send(item, desk, keep, at);
    else if (item.state === 'rejected' && !(await isThere(item, desk, keep, at))) await keep(box.notCounted);
    if (item.state === 'sent') await finish(item, desk, keep, at);
    await keep((kept) => box.released(kept, owner));
  } catch (error) {
    if (error instanceof Lost) return item;
    if (error instanceof Failure)
      await keep((kept) => box.failed(kept, owner, error, { ...at(), indexLag: desk.system.indexLag }));
    else {
      await desk.keep((kept) => box.crashed(kept, owner, at()));
      throw error;
    }
  }
  return item;
}

type Keep = (change: (kept: OutboxItem) => OutboxItem | undefined) => Promise<void>;
type At = () => Parameters<typeof box.posting>[2];

/** Whether a ticket of it is there, although nobody has said so. What is found is written down. */
async function isThere(item: OutboxItem, desk: Desk, keep: Keep, at: At): Promise<boolean> {
  const { system, connection, project } = desk;
  if (system.retry === 'person') return false;
  const found = await system.find(connection, markerOf(item.id), project, item.addedAt);
  if (found.length > 0) await keep((kept) => box.searched(kept, found, system, at()));
  return found.length > 0;
}

async function send(item: OutboxItem, desk: Desk, keep: Keep, at: At): Promise<void> {
  const { owner, system, connection, platform, parcel } = desk;
  // The last request may have gone out twice by the browser, and what we were told was the answer to the second.
  if (item.posts > 0 && !box.isSafe(item, system) && (await isThere(item, desk, keep, at))) return;
  const { ticket, files } = await parcel();
  const onStep = async (step: Step): Promise<void> => {
    desk.onStep?.(step);
    if (step.step === 'posting') await keep((kept) => box.posting(kept, owner, at()));
    else if (step.step === 'uploading') await keep((kept) => box.renewed(kept, owner, at()));
    else if (step.step === 'created') await keep((kept) => box.created(kept, step.created, platform.now()));
  };
  let posted = false;
  const noting = async (step: Step): Promise<void> => {
    await onStep(step);
    posted ||= step.step === 'posting';
  };
  try {
    await create(ticket, files, { system, connection, onStep: noting });
  } catch (error) {
    if (!(error instanceof Failure) || !posted || !rejects(error)) throw error;
    // The same again: a refusal is believed only when no ticket is there.
    const found = await isThere(item, desk, keep, at).catch((failure: unknown) => {
      if (failure instanceof Failure && !passes(failure.kind)) throw error;
      if (failure instanceof Failure) throw error.perhapsArrived();
      throw failure;
    });
    if (!found) throw error;
  }
}

async function search(
  item: OutboxItem,
  { system, connection, platform, project }: Desk,
  keep: Keep,
  at: At,
): Promise<void> {
  if (box.isSafe(item, system)) return keep((kept) => box.again(kept, platform.now()));
  if (system.retry === 'person') return keep((kept) => ({ ...kept, hold: 'look' }));
  const found = await system.find(connection, markerOf(item.id), project, item.addedAt);
  await keep((kept) => box.searched(kept, found, system, at()));
}

/** The ticket is there: its files, and how many of it there are. */
async function finish(item: OutboxItem, desk: Desk, keep: Keep, at: At): Promise<void> {
  const { owner, system, connection, platform } = desk;
  let names = item.missing;
  if (item.left.files && item.created) {
    const { files } = await desk.parcel();
    if (!onFiles.mayAttach(item, at())) {
      const { arrived, missing } = await checkArrived(item.created.id, files, { system, connection });
      if (!arrived || missing.length > 0) return keep((kept) => onFiles.filesAwaited(kept, at()));
    }
    const onStep = async (step: Step): Promise<void> => {
      desk.onStep?.(step);
      await keep((kept) => onFiles.attaching(kept, owner, at()));
    };
    const { arrived, missing, failure } = await attachMissing(item.created.id, files, { system, connection, onStep });
    names = missing.map(({ name }) => name);
    const said = {
      unchecked: !arrived && missing.length === 0,
      failure: failure && box.troubleOf(failure, platform.now()),
    };
    await keep((kept) => onFiles.filed(kept, names, said));
  }
  if (item.left.count && system.retry === 'person') return keep(box.notCounted);
  if (item.left.count) {
    const found = await system.find(connection, markerOf(item.id), desk.project, item.addedAt);
    if (names.length > 0 && item.created) {
      const { files } = await desk.parcel();
      const { arrived, missing } = await checkArrived(item.created.id, files, { system, connection });
      if (arrived) await keep((kept) => onFiles.cameLate(kept, missing));
    }
    await keep((kept) => box.counted(kept, found, system, at()));
  }
}
