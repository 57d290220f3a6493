/**
 * Keeps what is typed: every change is on disk at most 300 ms later, and `savedAt` moves only after the commit. After a
 * pause the first key is written at once; while typing goes on, a write follows every {@link apart} milliseconds.
 * Failing saves lose nothing; they are tried again until they succeed. What other tabs write is merged in.
 */
import { addDraft } from '../../store/drafts.ts';
import { isEmpty } from '../../store/merge/patch.ts';
import { Replica } from '../../store/merge/replica.ts';
import type { Draft } from '../../store/rows.ts';
import { saveDraft, type DraftPatch } from '../../store/save.ts';
import { app } from '../app.svelte.ts';
import { withCaret } from './caret.ts';

/** Milliseconds from one write to the next. What is typed after a longer pause is written at once. */
const apart = 50;
/** Milliseconds after a write that failed. */
const again = 3_000;

export class Keeper {
  /** What the editor shows: what is on disk and what still waits. */
  draft: Draft = $state.raw({} as Draft);
  /** Milliseconds since 1970 of the last commit; undefined before the first in this session. */
  savedAt = $state<number | undefined>();
  /** True while something is not on disk yet. */
  waiting = $state(false);
  /** True once the same words were written differently elsewhere; the other text is among the versions. */
  clashed = $state(false);

  #replica: Replica;
  #isBorn: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** When the last write began. */
  #began = -Infinity;

  constructor(draft: Draft, isBorn: boolean) {
    this.draft = draft;
    this.#replica = new Replica(draft);
    this.#isBorn = isBorn;
    if (!isBorn) this.#schedule();
  }

  /** True once the draft is in the database; files can be added to it only then. */
  get isStored(): boolean {
    return this.#isBorn;
  }

  /** Changes the draft; the disk follows by itself. */
  change(patch: DraftPatch): void {
    this.#replica.change(patch);
    this.draft = this.#replica.shown;
    this.waiting = true;
    this.#schedule();
  }

  /** Writes what waits, now. Resolves when it is on disk or could not be written (then it waits on). */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    if (isEmpty(this.#replica.waits) && this.#isBorn) return;
    this.#running = this.#write().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Takes over what is on disk, merged with what was changed here and still waits. */
  meet(row: Draft): void {
    this.#replica.meet(row);
    withCaret(() => (this.draft = this.#replica.shown));
  }

  async #write(): Promise<void> {
    this.#began = performance.now();
    const { patch, base, clashed } = this.#replica.send();
    try {
      if (!this.#isBorn) await addDraft(base);
      this.#isBorn = true;
      const saved = await saveDraft(this.draft.id, patch, base, clashed);
      this.#replica.arrived(saved.draft);
      withCaret(() => (this.draft = this.#replica.shown));
      this.clashed ||= saved.clash;
      this.waiting = !isEmpty(this.#replica.waits);
      this.savedAt = Date.now();
      if (app.failure) app.failure = undefined;
    } catch (error) {
      this.#replica.failed();
      await app.failed(error);
      this.#schedule(again);
    }
  }

  /**
   * One write at a time: what is typed while one is under way goes together, as soon as that has ended. At once means
   * before the browser does anything else: what it draws or reckons next can take longer than the whole write.
   */
  #schedule(after = this.#began + apart - performance.now()): void {
    if (this.#timer !== undefined) return;
    if (after <= 0 && !this.#running) queueMicrotask(() => void this.flush());
    else this.#timer = setTimeout(() => void this.flush(), Math.max(0, after));
  }
}
