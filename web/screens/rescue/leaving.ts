/** What has left a database that fails, and whether that is enough to begin anew. */

/** `all` everything that can be read of the database · `copy` the texts of the second copy. */
export type Leaving = 'all' | 'copy';

export interface Left {
  readonly what: Leaving;
  readonly isWhole: boolean;
}

/**
 * Which file makes it safe to begin anew; undefined while more can be saved than was.
 * @param canSave true while the database can be read
 * @param tries every file that was asked for, and whether it came about
 */
export function enough(canSave: boolean, tries: readonly Left[]): Leaving | undefined {
  const has = (what: Leaving, isWhole: boolean): boolean =>
    tries.some((each) => each.what === what && each.isWhole === isWhole);
  if (has('all', true)) return 'all';
  return has('copy', true) && (!canSave || has('all', false)) ? 'copy' : undefined;
}
