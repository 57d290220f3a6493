/** Thrown when a draft that was there is not there any more: another tab has deleted it. */
export class DraftGone extends Error {
  override readonly name = 'DraftGone';

  constructor(id: string) {
    super(`no draft ${id}`);
  }
}
