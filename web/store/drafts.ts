/** Drafts: made, saved field by field, listed, deleted and brought back. Every promise resolves after the commit. */
import type { Closure } from '../../core/assessment.ts';
import type { FieldName, Language, Ticket, TicketType } from '../../core/ticket.ts';
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import { DraftGone } from './gone.ts';
import type { Draft, DraftState, DraftVersion, Evidence, Outcome } from './rows.ts';

/** What may be saved. `undefined` takes a field, a closure or the language away; what is not named stays. */
export interface DraftPatch {
  readonly type?: TicketType;
  readonly lang?: Language | undefined;
  readonly title?: string;
  readonly body?: string;
  readonly target?: string;
  readonly fields?: Readonly<Partial<Record<FieldName, string | undefined>>>;
  readonly closures?: Readonly<Record<string, Closure | undefined>>;
  readonly outcome?: Outcome;
}

/** The texts that a writer had before their eyes; what differs from them in the database came from elsewhere. */
export type Seen = Pick<Draft, 'title' | 'body'>;

/** A pause of this many milliseconds between two changes makes the text before it an own version. */
const pause = 120_000;
/** Versions kept for one draft; the oldest go first. */
const keptVersions = 200;

export const emptyOutcome: Outcome = { readiness: 0, verdict: 'blocked', must: 0, should: 0, could: 0 };

type From = Partial<
  Pick<Draft, 'type' | 'lang' | 'title' | 'body' | 'markup' | 'fields' | 'closures' | 'target' | 'outcome'>
>;

/** A draft that is not saved yet. Values that are not given are empty. */
export function newDraft(from: From = {}): Draft {
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    type: 'incident',
    title: '',
    body: '',
    fields: {},
    closures: {},
    evidence: [],
    target: '',
    state: 'working',
    ...from,
    createdAt: now,
    changedAt: now,
  };
}

/** Saves a draft that {@link newDraft} made. Doing it twice changes nothing the second time. */
export async function addDraft(draft: Draft): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.changes, async () => {
    if (await db.drafts.get(draft.id)) return;
    await db.drafts.add(draft);
    await noteChange(db, 'drafts', draft.id, draft.createdAt);
  });
}

/** Makes a draft and saves it. */
export async function createDraft(from: From = {}): Promise<Draft> {
  const draft = newDraft(from);
  await addDraft(draft);
  return draft;
}

/**
 * Saves only what the patch names, so that two tabs can write different fields of one draft.
 * @param seen the texts the writer had; a text in the database that differs is kept as a version before it is replaced
 * @returns the draft as it now is, after the strict commit
 * @throws DraftGone when the draft is gone
 */
export async function saveDraft(id: string, patch: DraftPatch, seen?: Seen): Promise<Draft> {
  const db = database();
  return db.transaction('rw', db.drafts, db.draftVersions, db.changes, async () => {
    const before = await db.drafts.get(id);
    if (!before) throw new DraftGone(id);
    const now = Date.now();
    const next = withPatch(before, patch, now);
    const textChanges = next.title !== before.title || next.body !== before.body;
    if (textChanges && seen && differs(before, seen, patch)) await keep(before, 'overwritten', now);
    else if (textChanges && now - before.changedAt > pause && before.body + before.title !== '')
      await keep(before, 'pause', before.changedAt);
    await db.drafts.put(next);
    await noteChange(db, 'drafts', id, now);
    return next;
  });
}

const differs = (row: Draft, seen: Seen, patch: DraftPatch): boolean =>
  (patch.body !== undefined && row.body !== seen.body && row.body !== patch.body) ||
  (patch.title !== undefined && row.title !== seen.title && row.title !== patch.title);

function withPatch(before: Draft, patch: DraftPatch, now: number): Draft {
  const { fields, closures, outcome, ...plain } = patch;
  const onlyOutcome = Object.keys(patch).every((key) => key === 'outcome');
  const next: Draft = {
    ...before,
    ...plain,
    fields: fields ? merged(before.fields, fields) : before.fields,
    closures: closures ? merged(before.closures, closures) : before.closures,
    outcome: outcome ?? before.outcome,
    // Looking at a draft assesses it again; that alone does not make it younger.
    changedAt: onlyOutcome ? before.changedAt : now,
  };
  return { ...next, state: stateOf(next) };
}

function merged<V>(before: Readonly<Record<string, V>>, patch: Readonly<Record<string, V | undefined>>) {
  const next: Record<string, V> = { ...before };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
}

const stateOf = ({ receipt, outcome }: Draft): DraftState =>
  receipt
    ? 'sent'
    : outcome && (outcome.verdict === 'workable' || outcome.verdict === 'complete')
      ? 'ready'
      : 'working';

async function keep(row: Draft, why: DraftVersion['why'], at: number): Promise<void> {
  const { draftVersions } = database();
  const { title, body, fields } = row;
  await draftVersions.add({ id: crypto.randomUUID(), draft: row.id, at, why, title, body, fields });
  const all = await draftVersions.where('[draft+at]').between([row.id, 0], [row.id, Infinity]).primaryKeys();
  if (all.length > keptVersions) await draftVersions.bulkDelete(all.slice(0, all.length - keptVersions));
}

/** Undefined when there is no such draft. */
export const getDraft = (id: string): Promise<Draft | undefined> => database().drafts.get(id);

/** Earlier texts of a draft, newest first. */
export const listVersions = (id: string): Promise<DraftVersion[]> =>
  database().draftVersions.where('[draft+at]').between([id, 0], [id, Infinity]).reverse().toArray();

export interface DraftQuery {
  readonly state?: DraftState | undefined;
  /** Words that must all stand in title, text or number. */
  readonly words?: string;
  /** At most this many; the newest first. */
  readonly limit: number;
}

/** Drafts, last changed first. Reads no more rows than it returns, unless words are searched. */
export async function listDrafts({ state, words = '', limit }: DraftQuery): Promise<Draft[]> {
  const { drafts } = database();
  const sorted = state
    ? drafts.where('[state+changedAt]').between([state, -Infinity], [state, Infinity]).reverse()
    : drafts.orderBy('changedAt').reverse();
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return sorted.limit(limit).toArray();
  const contains = (draft: Draft): boolean => {
    const text = `${draft.title}\n${draft.body}\n${draft.receipt?.number ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return sorted.filter(contains).limit(limit).toArray();
}

/** How many drafts there are, in all and by state. */
export async function countDrafts(): Promise<Readonly<Record<DraftState | 'all', number>>> {
  const { drafts } = database();
  const of = (state: DraftState) =>
    drafts.where('[state+changedAt]').between([state, -Infinity], [state, Infinity]).count();
  const [all, working, ready, sent] = await Promise.all([drafts.count(), of('working'), of('ready'), of('sent')]);
  return { all, working, ready, sent };
}

/** What a deletion took away; {@link restoreDraft} brings it back. */
export interface Removed {
  readonly draft: Draft;
  readonly evidence: readonly Evidence[];
  readonly versions: readonly DraftVersion[];
}

/** Deletes a draft with its files and versions. Undefined when it was gone already. */
export async function deleteDraft(id: string): Promise<Removed | undefined> {
  const db = database();
  return db.transaction('rw', db.drafts, db.draftVersions, db.evidence, db.changes, async () => {
    const draft = await db.drafts.get(id);
    if (!draft) return undefined;
    const evidence = await db.evidence.where('draft').equals(id).toArray();
    const versions = await listVersions(id);
    await db.drafts.delete(id);
    await db.evidence.bulkDelete(evidence.map((row) => row.id));
    await db.draftVersions.bulkDelete(versions.map((row) => row.id));
    await noteChange(db, 'drafts', id, Date.now(), true);
    return { draft, evidence, versions };
  });
}

/** Takes a deletion back. */
export async function restoreDraft({ draft, evidence, versions }: Removed): Promise<void> {
  const db = database();
  await db.transaction('rw', db.drafts, db.draftVersions, db.evidence, db.changes, async () => {
    await db.drafts.put(draft);
    await db.evidence.bulkPut([...evidence]);
    await db.draftVersions.bulkPut([...versions]);
    await noteChange(db, 'drafts', draft.id, Date.now());
  });
}

/** The draft as the core knows it. Relative times in the text are understood against the last change. */
export const ticketOf = (draft: Draft): Ticket => ({
  id: draft.id,
  type: draft.type,
  ...(draft.lang ? { lang: draft.lang } : {}),
  title: draft.title,
  body: draft.body,
  fields: draft.fields,
  attachments: draft.evidence.map(({ name, kind, size }) => ({ name, size, ...(kind ? { kind } : {}) })),
  date: new Date(draft.changedAt).toISOString(),
});
