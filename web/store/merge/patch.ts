/** Patches of a draft that wait for the disk: joined while they wait, laid over what another tab has written. */
import type { Draft } from '../rows.ts';
import type { DraftPatch } from '../save.ts';

/** Two patches as one; the later word counts, key by key. */
export const joined = (first: DraftPatch, second: DraftPatch): DraftPatch => ({
  ...first,
  ...second,
  ...(first.fields || second.fields ? { fields: { ...first.fields, ...second.fields } } : {}),
  ...(first.closures || second.closures ? { closures: { ...first.closures, ...second.closures } } : {}),
});

export const isEmpty = (patch: DraftPatch): boolean => Object.keys(patch).length === 0;

/** The draft as it looks with the patch. */
export function patched(draft: Draft, patch: DraftPatch): Draft {
  const { fields, closures, ...plain } = patch;
  return {
    ...draft,
    ...plain,
    fields: fields ? defined({ ...draft.fields, ...fields }) : draft.fields,
    closures: closures ? defined({ ...draft.closures, ...closures }) : draft.closures,
  };
}

const defined = <V>(values: Readonly<Record<string, V | undefined>>): Record<string, V> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, V] => entry[1] !== undefined));
