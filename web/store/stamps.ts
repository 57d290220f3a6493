/** The clocks of a draft's values, and the state that follows from the rest of it. */
import { withStamp, type Stamp } from './clock.ts';
import type { Draft, DraftState } from './rows.ts';

/** The draft with the time and place of its changed values. */
export const withStamps = (draft: Draft, names: readonly string[], stamp: Stamp): Draft =>
  names.length === 0
    ? draft
    : {
        ...draft,
        clocks: { ...draft.clocks, ...Object.fromEntries(names.map((name) => [name, stamp])) },
        seen: withStamp(draft.seen ?? {}, stamp),
      };

/** Every value that a draft has, as its clocks name it. */
export const valuesOf = ({ lang, fields, closures, evidence }: Draft): string[] => [
  ...['type', 'title', 'body', 'target'],
  ...(lang ? ['lang'] : []),
  ...Object.keys(fields).map((name) => `fields.${name}`),
  ...Object.keys(closures).map((rule) => `closures.${rule}`),
  ...evidence.map(({ id }) => `evidence.${id}`),
];

export const stateOf = ({ receipt, outcome }: Pick<Draft, 'receipt' | 'outcome'>): DraftState =>
  receipt
    ? 'sent'
    : outcome && (outcome.verdict === 'workable' || outcome.verdict === 'complete')
      ? 'ready'
      : 'working';
