/** Pictures of a draft that say more than they show: found by their first bytes, freed of it on a click. */
import { SvelteSet } from 'svelte/reactivity';
import { getEvidence, replaceEvidence, type Taken } from '../../store/evidence.ts';
import type { EvidenceNote } from '../../store/rows.ts';
import { withoutHidden, type Hidden } from './picture/hidden.ts';
import { toldBy } from './picture/told.ts';

/** Fingerprints of pictures that somebody wants to leave as they are, while the app is open. */
const left = new SvelteSet<string>();

export interface Telling {
  readonly note: EvidenceNote;
  readonly says: readonly Hidden[];
}

export class HiddenDetails {
  #all = $state.raw<readonly Telling[]>([]);
  /** Files that were freed last; {@link undo} brings them back as they were. */
  removed = $state.raw<readonly Taken[]>([]);
  /** The file from which nothing could be removed. */
  failed = $state<string>();
  seen = $derived(this.#all.filter(({ note }) => !left.has(note.sha256)));

  async look(notes: readonly EvidenceNote[]): Promise<void> {
    const all = await Promise.all(notes.map(async (note) => ({ note, says: await toldBy(note) })));
    this.#all = all.filter(({ says }) => says.length > 0);
  }

  leave({ note }: Telling): void {
    left.add(note.sha256);
  }

  async remove(some: readonly Telling[]): Promise<void> {
    this.failed = undefined;
    const removed: Taken[] = [];
    for (const { note } of some) {
      const row = await getEvidence(note.id);
      const blob = row && withoutHidden(new Uint8Array(await row.blob.arrayBuffer()));
      if (!row || !blob) {
        this.failed = note.name;
        continue;
      }
      const original = row.original === undefined ? undefined : await getEvidence(row.original);
      const taken = await replaceEvidence({ ...row, blob }, original);
      if (taken) removed.push(taken);
    }
    this.removed = removed;
  }

  async undo(): Promise<void> {
    for (const { row, original } of this.removed) await replaceEvidence(row, original);
    this.removed = [];
  }
}
