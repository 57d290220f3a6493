/** How one markup writes what `render` has understood. Everything that goes in as `inner` is already escaped. */

/** One piece of a list item, in order. A list inside it is written when its depth is known. */
export type ItemPart =
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'block'; readonly text: string }
  | { readonly kind: 'list'; readonly list: List };

export interface List {
  readonly ordered: boolean;
  /** The number the author gave to each item; undefined when they simply count from one. */
  readonly numbers?: readonly number[] | undefined;
  readonly items: readonly (readonly ItemPart[])[];
}

export interface Dialect {
  /** Makes text mean itself: nothing in it acts as markup. */
  text(source: string): string;
  strong(inner: string): string;
  em(inner: string): string;
  del(inner: string): string;
  code(source: string): string;
  /** `href` is http, https or mailto; `isBare` when the visible text is the address. */
  link(inner: string, href: string, isBare: boolean): string;
  readonly lineBreak: string;
  heading(inner: string, depth: number): string;
  paragraph(inner: string): string;
  codeBlock(source: string, language: string): string;
  quote(blocks: readonly string[]): string;
  table(header: readonly string[], rows: readonly (readonly string[])[]): string;
  list(list: List, path?: string): string;
  readonly rule: string;
  /** Between two blocks; `apart` tells whether a blank line stood there. */
  between(apart: boolean): string;
}
