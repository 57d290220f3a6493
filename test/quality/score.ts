/** Precision, recall and F1 over yes/no decisions. */

export interface Score {
  /** How many were to be found. */
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Decision {
  readonly id: string;
  readonly truth: boolean;
  readonly said: boolean;
}

export function score(decisions: readonly Decision[]): Score {
  const count = (truth: boolean, said: boolean): number =>
    decisions.filter((d) => d.truth === truth && d.said === said).length;
  const hits = count(true, true);
  const positives = hits + count(true, false);
  const precision = hits / (hits + count(false, true));
  const recall = hits / positives;
  return { positives, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The share that is true; not a number where there is none. */
export const share = (results: readonly boolean[]): number => results.filter(Boolean).length / results.length;
