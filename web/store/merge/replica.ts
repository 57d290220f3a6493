/**
 * One tab's copy of a draft: what it shows, what of it is not on disk yet, and from which row both of them began.
 * Rows come back in any order relative to typing; each is laid under what was typed since.
 */
import type { Draft } from '../rows.ts';
import type { Base, DraftPatch } from '../save.ts';
import { joined, patched } from './patch.ts';
import { mergeText } from './text.ts';

/** What goes to the disk: the changes, the row they were made on, and texts that had to step back on the screen. */
export interface Shipment {
  readonly patch: DraftPatch;
  readonly base: Draft;
  readonly clashed: readonly Base[];
}

export class Replica {
  shown: Draft;
  /** What was changed and not sent yet. */
  waits: DraftPatch = {};
  #base: Draft;
  #clashed: Base[] = [];
  /** On its way to the disk, with what the screen showed when it left. */
  #sent: (Shipment & { readonly shown: Draft }) | undefined;
  #metMeanwhile: Draft | undefined;

  constructor(draft: Draft) {
    this.shown = draft;
    this.#base = draft;
  }

  change(patch: DraftPatch): void {
    this.shown = patched(this.shown, patch);
    this.waits = joined(this.waits, patch);
  }

  /** A row was read from the disk, written by this tab or another one. */
  meet(row: Draft): void {
    // Whether the row holds what is on its way cannot be seen; the answer to that will say.
    if (this.#sent) this.#metMeanwhile = row;
    else if (isNewer(row, this.#base)) this.#rebase(this.#base, row);
  }

  /** Takes what waits; exactly one of {@link arrived} and {@link failed} follows. */
  send(): Shipment {
    const shipment = { patch: this.waits, base: this.#base, clashed: this.#clashed, shown: this.shown };
    this.#sent = shipment;
    this.waits = {};
    this.#clashed = [];
    return shipment;
  }

  /** What was sent is on disk, in this row. */
  arrived(row: Draft): void {
    const sent = this.#sent;
    this.#sent = undefined;
    if (sent) this.#rebase(sent.shown, row);
    const met = this.#metMeanwhile;
    this.#metMeanwhile = undefined;
    if (met) this.meet(met);
  }

  /** What was sent is not on disk; it waits again. */
  failed(): void {
    const sent = this.#sent;
    this.#sent = undefined;
    if (sent) {
      this.waits = joined(sent.patch, this.waits);
      this.#clashed = [...sent.clashed, ...this.#clashed];
    }
    const met = this.#metMeanwhile;
    this.#metMeanwhile = undefined;
    if (met) this.meet(met);
  }

  /** @param from what the shown draft was typed upon */
  #rebase(from: Draft, row: Draft): void {
    const { shown, waits } = this;
    const title = mergeText(from.title, shown.title, row.title);
    const body = mergeText(from.body, shown.body, row.body);
    if (title.clash || body.clash) this.#clashed.push({ title: row.title, body: row.body });
    this.#base = row;
    if (waits.title !== undefined) this.waits = { ...this.waits, title: title.text };
    if (waits.body !== undefined) this.waits = { ...this.waits, body: body.text };
    this.shown = patched(row, this.waits);
  }
}

/** Rows may be told late; a later one knows every stamp that an earlier one has, and more. */
const isNewer = (row: Draft, than: Draft): boolean =>
  Object.entries(row.seen ?? {}).some(([device, at]) => at > (than.seen?.[device] ?? 0));
