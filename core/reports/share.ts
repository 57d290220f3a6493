/** A part of a whole, and from how many on it may be said. */

/** Smaller groups are not shown. */
export const smallestGroup = 5;

export interface Share {
  /** What is counted. */
  readonly part: number;
  readonly of: number;
  /** `part ÷ of`; undefined when there are too few to say it. */
  readonly value: number | undefined;
}

export const shareOf = (part: number, of: number): Share => ({
  part,
  of,
  value: of < smallestGroup ? undefined : part / of,
});
