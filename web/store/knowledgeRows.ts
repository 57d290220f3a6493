/** What a first analysis leaves behind: how it ended, and what was learned. */

/** How the key user's first analysis of a report ended. */
export const analysisOutcomes = ['solved', 'duplicate', 'know-how', 'ticket'] as const;
export type AnalysisOutcome = (typeof analysisOutcomes)[number];

export interface Analysis {
  /** Id of the draft. */
  readonly draft: string;
  readonly outcome: AnalysisOutcome;
  /** Of which ticket it is a duplicate, or which know-how is missing; empty otherwise. */
  readonly note: string;
  readonly at: number;
}

/** A report that was solved in house, kept for the next one like it. */
export interface Knowledge {
  readonly id: string;
  /** The draft it was learned from. */
  readonly draft: string;
  readonly title: string;
  readonly body: string;
  readonly solution: string;
  readonly at: number;
}
