/**
 * The layout of a finished description (`domain.md` §2.9): its sections in their order, their labels in both languages,
 * and the edits that put an answer or a skeleton under the right one. What is written here is what reading finds again.
 */
import type { Language, Markup, Words } from './ticket.ts';

/** A section of the description. Answers go under its heading. */
export interface Section {
  readonly key: SectionKey;
  readonly label: Words;
}
export const sectionKeys = [
  'summary',
  'system',
  'steps',
  'actual',
  'expected',
  'example-case',
  'first-seen',
  'impact',
  'downstream',
  'priority',
  'checked',
  'access',
  'evidence',
  'technical',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** A replacement in a text: half-open UTF-16 range, and what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
