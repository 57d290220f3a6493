/**
 * The contract of an editor: how one kind of input is read, and written with read-back. An editor knows no
 * site; it is chosen by the element that a site's recipe found.
 */
export type Wrote = 'written' | 'unchanged' | 'refused';

export interface Replacement {
  /** UTF-16 offsets into the text as `read` gives it, half open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Editor<E extends Element = Element> {
  fits(element: Element): element is E;
  read(element: E): string;
  /**
   * Replaces one range, so that the writer's undo takes it back, and reads back what came of it.
   * @returns `refused` when the text is not there afterwards; what stood there before then stands there again
   */
  write(element: E, replacement: Replacement): Promise<Wrote>;
}
