/** Tries a changed guide on a whole list, in the worker. What the guide says now is worked out once a list. */
import { assess } from '../../core/check.ts';
import type { Guide } from '../../core/guide/schema.ts';
import { withSaid } from '../../core/import/said.ts';
import { count, emptyTrial, firedOf, type Fired, type Trial } from '../../core/reports/trial.ts';
import { chunkSize, queue } from './database.ts';

let known: { readonly of: string; readonly fired: Fired[] } | undefined;

export interface TrialWish {
  readonly list: string;
  readonly guide: Guide;
  /** Undefined while nothing is changed. */
  readonly changed: Guide | undefined;
  /** @param done tickets that are tried */
  readonly progress: (done: number) => void;
  /** True once a later trial has begun. */
  readonly isStale: () => boolean;
}

/** @returns undefined when a later trial has begun meanwhile */
export async function tryGuide({ list, guide, changed, progress, isStale }: TrialWish): Promise<Trial | undefined> {
  const of = `${list} ${JSON.stringify(guide)}`;
  if (known?.of !== of) known = { of, fired: [] };
  const { fired } = known;
  const trial = emptyTrial();
  for (let chunk = 0; ; chunk++) {
    const row = await queue().tickets.get([list, chunk]);
    if (isStale()) return undefined;
    if (!row) return trial;
    for (const [i, listed] of row.tickets.entries()) {
      const { ticket } = withSaid(listed);
      const at = chunk * chunkSize + i;
      const before = (fired[at] ??= firedOf(assess(ticket, guide)));
      count(trial, at, before, changed ? firedOf(assess(ticket, changed)) : before);
    }
    progress(trial.of);
  }
}
