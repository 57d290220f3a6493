/** Thrown when a draft that was there is not there any more: another tab has deleted it. */
export class DraftGone extends Error {
  override readonly name = 'DraftGone';

  constructor(id: string) {
    super(`no draft ${id}`);
  }
}

/** Thrown when a row is not what it should be, by a reader or by the step to a newer version of the database. */
export class Damaged extends Error {
  override readonly name = 'Damaged';

  constructor(cause: unknown) {
    super(String(cause), { cause });
  }
}
