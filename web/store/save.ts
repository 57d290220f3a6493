/** Saving what was written: value by value, and texts merged with what another tab has written meanwhile. */
import type { Closure } from '../../core/assessment.ts';
import type { FieldName, Language, TicketType } from '../../core/ticket.ts';
import { nextChange } from './changes.ts';
import { database } from './database.ts';
import { DraftGone } from './gone.ts';
import { mergeText } from './merge/text.ts';
import type { Draft, DraftVersion, Outcome, VersionReason } from './rows.ts';
import { stateOf, withStamps } from './stamps.ts';
import { newestVersion, reasonToKeep, thinOut, versionOf } from './versions.ts';

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

/** The texts that a writer began with; what differs from them in the database came from elsewhere. */
export type Base = Pick<Draft, 'title' | 'body'>;

export interface Saved {
  readonly draft: Draft;
  /** The same words were written differently elsewhere; those texts are among the versions now. */
  readonly clash: boolean;
}

/**
 * Saves what the patch names, so that two tabs can write one draft. Texts are merged with those in the database.
 * @param base the texts the writer began with; without it the texts of the patch simply count
 * @param clashed texts that had to step back while the writer's screen met them; they are kept as versions
 * @returns the draft as it now is, after the strict commit
 * @throws DraftGone when the draft is gone
 */
export async function saveDraft(
  id: string,
  patch: DraftPatch,
  base?: Base,
  clashed: readonly Base[] = [],
): Promise<Saved> {
  const db = database();
  const now = Date.now();
  let why: VersionReason | undefined;
  const saved = await db.transaction('rw', db.drafts, db.draftVersions, db.changes, db.memos, async () => {
    // Asked together and written together: other tabs wait while this lasts, and each step is a way there and back.
    const [before, change, newest] = await Promise.all([
      db.drafts.get(id),
      nextChange(db, 'drafts', id, now),
      newestVersion(db, id),
    ]);
    if (!before) throw new DraftGone(id);
    const merged = base ? withTexts(before, patch, base) : { patch, clash: false };
    const next = withPatch(before, merged.patch, now);
    const kept: DraftVersion[] = [];
    const keep = (draft: Draft, because: VersionReason, at: number): void => {
      const version = versionOf(draft, because, at, kept.at(-1) ?? newest);
      if (version) kept.push(version);
    };
    for (const texts of clashed) keep({ ...before, ...texts }, 'clash', now);
    why = merged.clash ? 'clash' : reasonToKeep(before, next, now);
    if (why) keep(before, why, why === 'pause' ? before.changedAt : now);
    const stamped = withStamps(next, namesOf(merged.patch), change.stamp);
    await Promise.all([change.note(), db.drafts.put(stamped), kept.length > 0 && db.draftVersions.bulkAdd(kept)]);
    return { draft: stamped, clash: merged.clash || clashed.length > 0 };
  });
  // Too many versions harm nobody: where this fails, the next pause thins them out.
  if (why === 'pause') void thinOut(db, id, now).catch(() => undefined);
  return saved;
}

function withTexts(row: Draft, patch: DraftPatch, base: Base): { readonly patch: DraftPatch; readonly clash: boolean } {
  const title = patch.title === undefined ? undefined : mergeText(base.title, patch.title, row.title);
  const body = patch.body === undefined ? undefined : mergeText(base.body, patch.body, row.body);
  return {
    patch: { ...patch, ...(title ? { title: title.text } : {}), ...(body ? { body: body.text } : {}) },
    clash: (title?.clash ?? false) || (body?.clash ?? false),
  };
}

/** What a patch changes, as the clocks name it. An outcome follows from the rest and has none. */
const namesOf = ({ fields = {}, closures = {}, outcome: _, ...plain }: DraftPatch): string[] => [
  ...Object.keys(plain),
  ...Object.keys(fields).map((name) => `fields.${name}`),
  ...Object.keys(closures).map((rule) => `closures.${rule}`),
];

function withPatch(before: Draft, patch: DraftPatch, now: number): Draft {
  const { fields, closures, outcome, ...plain } = patch;
  const onlyOutcome = Object.keys(patch).every((key) => key === 'outcome');
  const next: Draft = {
    ...before,
    ...plain,
    fields: fields ? laidOver(before.fields, fields) : before.fields,
    closures: closures ? laidOver(before.closures, closures) : before.closures,
    outcome: outcome ?? before.outcome,
    // Looking at a draft assesses it again; that alone does not make it younger.
    changedAt: onlyOutcome ? before.changedAt : now,
  };
  return { ...next, state: stateOf(next) };
}

function laidOver<V>(before: Readonly<Record<string, V>>, patch: Readonly<Record<string, V | undefined>>) {
  const next: Record<string, V> = { ...before };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next;
}
