/**
 * The contract of an editor: how one kind of input is read, and written with read-back. An editor knows no
 * site; it is chosen by the element that a site's recipe found.
 */
import type { Markup } from '../../core/ticket.ts';

export type Wrote = 'written' | 'unchanged' | 'refused';

export interface Replacement {
  /** UTF-16 offsets into the text as `read` gives it, half open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Editor<E extends Element = Element> {
  /** Whether the element is of this kind: the place where people type, or what the editor put in its stead. */
  fits(element: Element): element is E;
  /** The markup that its text is read and written in, where the editor decides; else the site does. */
  readonly markup?: Markup;
  /** It can be written, and read beyond what is drawn, only with `code-world.ts` in the page's own world. */
  readonly needsWorld?: boolean;
  read(element: E): string;
  /**
   * Replaces one range, so that the writer's undo takes it back, and reads back what came of it.
   * @returns `refused` when the text is not there afterwards; what stood there before then stands there again
   */
  write(element: E, replacement: Replacement): Promise<Wrote>;
  /** Where people type: what can take the focus, and where events of typing come from. */
  surface?(element: E): Element | undefined;
  /** Puts the caret behind so many characters of the text, and shows it. */
  caret?(element: E, at: number): void;
}

/** The whole text with one range replaced. */
export const replaced = (text: string, { start, end, text: by }: Replacement): string =>
  text.slice(0, start) + by + text.slice(end);
