/** Changes that somebody tries on a guide, as a guide of its own that extends it: the one it builds on stays as it is. */
import type { Words } from '../ticket.ts';
import { over } from './resolve.ts';
import type { Guide, GuideDocument, RuleSetting, Vocabulary } from './schema.ts';

export interface Changes {
  /** By rule id, for every type. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** By rule id, 1 to 10. */
  readonly weights: Readonly<Record<string, number>>;
  /** Words that are added. */
  readonly vocabulary: Vocabulary;
}

export const noChanges: Changes = { rules: {}, weights: {}, vocabulary: {} };

export const isChanged = ({ rules, weights, vocabulary }: Changes): boolean =>
  Object.keys(rules).length > 0 ||
  Object.keys(weights).length > 0 ||
  Object.values(vocabulary).some((words) => (words?.length ?? 0) > 0);

/**
 * The changes as somebody would write them by hand.
 * @param name of the new guide, in both languages
 */
export function documentOf(guide: Guide, { rules, weights, vocabulary }: Changes, name: Words): GuideDocument {
  const added = Object.entries(vocabulary).filter(([, words]) => (words?.length ?? 0) > 0);
  return {
    // Ids have at most 64 letters.
    id: `${guide.id.slice(0, 58)}-trial`,
    name: { ...name },
    version: '1',
    extends: guide.id,
    ...(Object.keys(rules).length > 0 ? { rules: { ...rules } } : {}),
    ...(Object.keys(weights).length > 0 ? { weights: { ...weights } } : {}),
    ...(added.length > 0 ? { vocabulary: Object.fromEntries(added) } : {}),
  };
}

/** The guide as it would be with the changes. */
export const changedGuide = (guide: Guide, changes: Changes): Guide =>
  over(guide, documentOf(guide, changes, guide.name));
