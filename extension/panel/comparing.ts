/** Which findings of a ticket say that two statements do not fit together, and which of all of them stand there at once. */
import type { Finding } from '../../core/assessment.ts';
import { mostQuestions } from '../../core/scale.ts';

/** Rules that compare two statements: a priority with the text, an environment and a type with what the ticket is about. */
const comparing: ReadonlySet<string> = new Set([
  'priority-too-high',
  'priority-too-low',
  'priority-matrix-mismatch',
  'environment-mismatch',
  'wrong-type-suspected',
]);

export interface Listing {
  readonly contradictions: readonly Finding[];
  readonly lacks: readonly Finding[];
  /** What is seen before somebody wants the rest. */
  readonly first: readonly Finding[];
}

export function listingOf(findings: readonly Finding[]): Listing {
  const contradictions = findings.filter(({ rule }) => comparing.has(rule));
  const lacks = findings.filter(({ rule }) => !comparing.has(rule));
  return { contradictions, lacks, first: [...contradictions, ...lacks.slice(0, mostQuestions)] };
}
