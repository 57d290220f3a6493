/** Why a whole file cannot be read as a list of tickets. */
export const refusals = [
  'empty',
  'not-json',
  'no-list',
  'no-columns',
  'old-excel',
  'not-excel',
  'bomb',
  'page',
  'binary',
  'too-large',
  'review-damaged',
  'review-newer',
] as const;
export type Refusal = (typeof refusals)[number];

export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}
