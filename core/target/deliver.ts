/** The order in which a ticket and its files go out, and what has arrived of them. One try; the outbox decides on more. */
import type { Connection } from '../systems/connection.ts';
import { Failure, type FailureKind } from '../systems/failure.ts';
import type { ArrivedFile, Created, OutgoingFile, OutgoingTicket, System } from '../systems/system.ts';

/** What is about to happen or has happened. `file` counts from 0. */
export type Step =
  | { readonly step: 'uploading'; readonly file: number }
  /** The next request may make a ticket. */
  | { readonly step: 'posting' }
  | { readonly step: 'created'; readonly created: Created }
  | { readonly step: 'attaching'; readonly file: number };

/** Waited for before the next request goes out, so that it can be written down first. */
export type OnStep = (step: Step) => Promise<void> | void;

type Sending = { readonly system: System; readonly connection: Connection; readonly onStep: OnStep };

/**
 * Makes the ticket, once. Files that the API takes along go with it, the others need {@link attachMissing}.
 * @throws Failure; `maybeArrived` only when the ticket itself may be there
 */
export async function create(
  ticket: OutgoingTicket,
  files: readonly OutgoingFile[],
  { system, connection, onStep }: Sending,
): Promise<Created> {
  const along: OutgoingFile[] = [];
  if (system.files === 'with-create') {
    for (const [i, file] of files.entries()) {
      if (system.upload) await onStep({ step: 'uploading', file: i });
      along.push(system.upload ? { ...file, handle: await uploaded(system, connection, file) } : file);
    }
  }
  await onStep({ step: 'posting' });
  const created = await system.create(connection, ticket, along);
  await onStep({ step: 'created', created });
  return created;
}

/** An upload without a ticket is no ticket: a lost answer is no reason to search. */
async function uploaded(system: System, connection: Connection, file: OutgoingFile): Promise<string | undefined> {
  try {
    return await system.upload?.(connection, file);
  } catch (failure) {
    throw failure instanceof Failure ? failure.notArrived() : failure;
  }
}

/** What is known of the files of a ticket that is there. */
export interface Arrival {
  /** Undefined where the API does not tell. */
  readonly arrived: readonly ArrivedFile[] | undefined;
  readonly missing: readonly OutgoingFile[];
}

export async function checkArrived(
  id: string,
  files: readonly OutgoingFile[],
  { system, connection }: Pick<Sending, 'system' | 'connection'>,
): Promise<Arrival> {
  const arrived = files.length === 0 ? [] : await system.attachments(connection, id);
  return { arrived, missing: arrived ? missingOf(files, arrived) : [] };
}

/**
 * Adds the files that are not there yet; those that are there are not sent again. A file that the system refuses does
 * not keep the others back: it is among the missing, and `failure` says why.
 * @throws Failure for what may pass, or stands in the way of all files
 */
export async function attachMissing(
  id: string,
  files: readonly OutgoingFile[],
  sending: Sending,
): Promise<Arrival & { readonly failure?: Failure | undefined }> {
  const { system, connection, onStep } = sending;
  if (system.files === 'never') return { arrived: undefined, missing: files };
  const before = await checkArrived(id, files, sending);
  // Where nobody tells, those are there that went along.
  const wanted = before.arrived || system.files === 'with-create' ? before.missing : files;
  const refused: OutgoingFile[] = [];
  let failure: Failure | undefined;
  for (const file of wanted) {
    await onStep({ step: 'attaching', file: files.indexOf(file) });
    try {
      await system.attach(connection, id, file);
    } catch (error) {
      if (!(error instanceof Failure) || !ofOneFile.has(error.kind)) throw error;
      refused.push(file);
      failure = error;
    }
  }
  if (wanted.length === 0) return before;
  const after = await checkArrived(id, files, sending);
  if (!after.arrived) return { arrived: undefined, missing: refused, failure };
  // What was refused and is there all the same had gone out twice on its way.
  return after.missing.length > 0 ? { ...after, failure } : after;
}

const ofOneFile: ReadonlySet<FailureKind> = new Set(['refused', 'too-large', 'not-found', 'forbidden']);

/** Whether a file of ours may be one that the system tells of. */
export type Fits = (file: OutgoingFile, one: ArrivedFile) => boolean;

export const isSame: Fits = ({ name, bytes }, one) => one.name === name && one.size === bytes.size;

/** On a ticket that is ours alone; systems rename files as they like, so equal sizes count before equal names. */
const onOurTicket: readonly Fits[] = [
  isSame,
  ({ bytes }, one) => one.size === bytes.size,
  ({ name }, one) => one.size === undefined && one.name === name,
];

/** The files that are not among those of a ticket that is ours. */
export const missingOf = (files: readonly OutgoingFile[], arrived: readonly ArrivedFile[]): OutgoingFile[] =>
  matched(files, arrived, onOurTicket).missing;

/**
 * Finds files among those that have arrived; each of these stands for one of ours at most.
 * @param rounds what counts as being there, the surest first
 * @returns the files that are not there, and those there that are none of ours
 */
export function matched(
  files: readonly OutgoingFile[],
  arrived: readonly ArrivedFile[],
  rounds: readonly Fits[],
): { readonly missing: OutgoingFile[]; readonly left: ArrivedFile[] } {
  const left = [...arrived];
  const take = (file: OutgoingFile, fits: Fits): boolean => {
    const at = left.findIndex((one) => fits(file, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const missing = rounds.reduce((open, fits) => open.filter((file) => !take(file, fits)), [...files]);
  return { missing, left };
}
