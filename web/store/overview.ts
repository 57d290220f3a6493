/**
 * All drafts as the list shows and searches them: one small line each, held in memory. It is read in slices, so that
 * ten thousand drafts keep no one waiting, and then follows the change log instead of reading again.
 */
import type { TicketType } from '../../core/ticket.ts';
import { database } from './database.ts';
import { follow } from './follow.ts';
import { Damaged } from './gone.ts';
import type { Draft, DraftState, Outcome, Shelf } from './rows.ts';

export interface Line {
  readonly id: string;
  readonly type: TicketType;
  readonly state: DraftState;
  readonly shelf: Shelf | undefined;
  readonly title: string;
  /** The target it was sent to, else the chosen one; empty when there is none. */
  readonly target: string;
  /** Number of the receipt; empty before sending. */
  readonly number: string;
  readonly tags: readonly string[];
  readonly pinned: boolean;
  readonly outcome: Outcome | undefined;
  /** How many files it has. */
  readonly evidence: number;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly shelvedAt: number | undefined;
  /** Everything that a search looks through, in small letters. */
  readonly text: string;
}

export function lineOf(draft: Draft): Line {
  const { id, type, state, shelf, title, body, fields, receipt, tags = [], pinned = false, outcome } = draft;
  const number = receipt?.number ?? '';
  const files = draft.evidence.map(({ name }) => name);
  return {
    ...{ id, type, state, shelf, title, number, tags, pinned, outcome },
    target: receipt?.target ?? draft.target,
    evidence: files.length,
    createdAt: draft.createdAt,
    changedAt: draft.changedAt,
    shelvedAt: draft.shelvedAt,
    text: [title, number, ...tags, ...files, ...Object.values(fields), body].join('\n').toLowerCase(),
  };
}

/** The lines of those drafts that are what they should be; one damaged row hides no other. */
export const linesOf = (drafts: readonly Draft[], damaged: (id: string, error: unknown) => void): Line[] =>
  drafts.flatMap((draft) => {
    try {
      return [lineOf(draft)];
    } catch (error) {
      damaged(draft.id, new Damaged(error));
      return [];
    }
  });

/** Drafts read at once: a few milliseconds each. */
const slice = 250;

export class Overview {
  readonly #lines = new Map<string, Line>();
  readonly #damaged = new Set<string>();
  /** True once every draft has its line. */
  complete = false;
  #since = 0;
  #told: () => void = () => undefined;
  #failed: (error: unknown) => void = () => undefined;

  get lines(): Iterable<Line> {
    return this.#lines.values();
  }

  get size(): number {
    return this.#lines.size;
  }

  /**
   * Reads all drafts and follows their changes, in this and every other tab, until the signal ends it.
   * @param told is called after every slice and every change
   * @param failed is told of damaged rows and of looks that failed; what comes later is followed all the same
   */
  async follow(told: () => void, failed: (error: unknown) => void, signal: AbortSignal): Promise<void> {
    this.#told = told;
    this.#failed = failed;
    const last = await database().changes.orderBy('at').last();
    this.#since = last?.at ?? 0;
    await this.#read(signal);
    if (signal.aborted) return;
    follow(['changes', 'drafts'], () => this.#look(signal), failed, signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { drafts } = database();
    let after = '';
    while (!signal.aborted) {
      const rows = await drafts.where('id').above(after).limit(slice).toArray();
      this.#put(rows);
      after = rows.at(-1)?.id ?? '';
      this.complete = rows.length < slice;
      this.#told();
      if (this.complete) return;
    }
  }

  #put(rows: readonly Draft[]): void {
    const damaged = (id: string, error: unknown): void => {
      if (!this.#damaged.has(id)) this.#failed(error);
      this.#damaged.add(id);
      this.#lines.delete(id);
    };
    for (const line of linesOf(rows, damaged)) {
      this.#damaged.delete(line.id);
      this.#lines.set(line.id, line);
    }
  }

  async #look(signal: AbortSignal): Promise<void> {
    const { changed, ids, rows, count } = await this.#changed();
    this.#since = changed.reduce((since, { at }) => Math.max(since, at), this.#since);
    for (const [i, id] of ids.entries()) {
      const row = rows[i];
      if (row) this.#put([row]);
      else if (!this.#damaged.delete(id)) this.#lines.delete(id);
    }
    if (ids.length > 0) this.#told();
    // Everything was erased or restored, and the log with it.
    if (count === this.#lines.size + this.#damaged.size) return;
    this.#lines.clear();
    this.#damaged.clear();
    await this.#read(signal);
  }

  /** What is new since the last look, of one moment: whoever writes waits behind this question once. */
  #changed() {
    const db = database();
    return db.transaction('r', db.changes, db.drafts, async () => {
      const [changed, count] = await Promise.all([
        db.changes.where('at').above(this.#since).toArray(),
        db.drafts.count(),
      ]);
      const ids = changed.flatMap(({ key }) => (key.startsWith('drafts/') ? [key.slice('drafts/'.length)] : []));
      return { changed, count, ids, rows: ids.length > 0 ? await db.drafts.bulkGet(ids) : [] };
    });
  }
}
