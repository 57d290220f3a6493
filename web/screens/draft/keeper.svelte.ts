/**
 * Keeps what is typed: every change is on disk at most 300 ms later, and `savedAt` moves only after the commit.
 * Failing saves lose nothing; they are tried again until they succeed.
 */
import { addDraft, saveDraft, type DraftPatch } from '../../store/drafts.ts';
import type { Draft } from '../../store/rows.ts';
import { app } from '../app.svelte.ts';
import { isEmpty, joined, patched } from './patch.ts';

/** Milliseconds that changes are collected before they are written. Counted from the first, so typing cannot delay it. */
const collect = 100;
const again = 3_000;

export class Keeper {
  /** What the editor shows: what is on disk and what still waits. */
  draft: Draft = $state.raw({} as Draft);
  /** Milliseconds since 1970 of the last commit; undefined before the first in this session. */
  savedAt = $state<number | undefined>();
  /** True while something is not on disk yet. */
  waiting = $state(false);

  #waits: DraftPatch = {};
  #flies: DraftPatch = {};
  #onDisk: Draft;
  #isBorn: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(draft: Draft, isBorn: boolean) {
    this.draft = draft;
    this.#onDisk = draft;
    this.#isBorn = isBorn;
    if (!isBorn) this.#schedule(collect);
  }

  /** True once the draft is in the database; files can be added to it only then. */
  get isStored(): boolean {
    return this.#isBorn;
  }

  /** Changes the draft; the disk follows by itself. */
  change(patch: DraftPatch): void {
    this.draft = patched(this.draft, patch);
    this.#waits = joined(this.#waits, patch);
    this.waiting = true;
    this.#schedule(collect);
  }

  /** Writes what waits, now. Resolves when it is on disk or could not be written (then it waits on). */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    if (isEmpty(this.#waits) && this.#isBorn) return;
    this.#running = this.#write().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Takes over what is on disk, except what was changed here and still waits. */
  meet(row: Draft): void {
    if (row === this.#onDisk) return;
    this.#onDisk = row;
    this.draft = patched(row, joined(this.#flies, this.#waits));
  }

  async #write(): Promise<void> {
    this.#flies = this.#waits;
    this.#waits = {};
    try {
      if (!this.#isBorn) await addDraft(this.#onDisk);
      this.#isBorn = true;
      this.#onDisk = await saveDraft(this.draft.id, this.#flies, this.#onDisk);
      this.#flies = {};
      this.waiting = !isEmpty(this.#waits);
      this.savedAt = Date.now();
      if (app.failure) app.failure = undefined;
    } catch (error) {
      this.#waits = joined(this.#flies, this.#waits);
      this.#flies = {};
      await app.failed(error);
      this.#schedule(again);
    }
  }

  #schedule(after: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), after);
  }
}
