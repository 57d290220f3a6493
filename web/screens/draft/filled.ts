/** What a filled form says about itself: which parts arrived, and what is left for the person. */
import type { EvidenceNote } from '../../store/rows.ts';
import type { Filled } from './forms.ts';

export type FilledPart = Filled['results'][number];

/** True when the part stands where the ticket's reader finds it; `inText` is under its heading in the description. */
export const hasArrived = ({ result }: FilledPart): boolean =>
  result === 'written' || result === 'unchanged' || result === 'inText';

/** The answer of the form, and a line for the files: they never go into a form by themselves. */
export function partsWithFiles({ results }: Filled, evidence: readonly EvidenceNote[]): readonly FilledPart[] {
  const isSaid = results.some(({ place }) => place === 'attachments');
  return evidence.length === 0 || isSaid ? results : [...results, { place: 'attachments', result: 'byHand' }];
}

/** `whole` everything stands in the form · `partly` something is left to do by hand · `nothing` nothing arrived. */
export function outcomeOfFilling(parts: readonly FilledPart[]): 'whole' | 'partly' | 'nothing' {
  const arrived = parts.filter(hasArrived).length;
  if (arrived === 0) return 'nothing';
  return arrived === parts.length ? 'whole' : 'partly';
}
