/**
 * The contract of a site: how one ticket system's pages look, as data. The page part interprets it; nothing in a site
 * is code that runs in a page.
 */
import type { FieldName, Markup, Place, Priority, TicketType } from '../../core/ticket.ts';

/**
 * How one element is found, anew at each use and never stored: ranked selectors under the root of the form, then the
 * words of its label (lower case, compared as a whole, without `*` and colon).
 */
export interface Recipe {
  readonly select?: readonly string[];
  readonly label?: readonly string[];
}

/** A part of a form that the site replaces after the named fields have changed. */
export interface Reload {
  readonly after: readonly (FieldName | 'type')[];
  /** The element whose children are replaced. */
  readonly area: string;
}

export interface Site {
  readonly id: string;
  /** Proper name, the same in every language. */
  readonly name: string;
  /** The cheapest selector that tells a page with a form; all that the detector knows of a site. */
  readonly hint: string;
  /** Roots of a form for a new ticket, ranked. */
  readonly form: readonly string[];
  /** Title, description, the input for files, and the structured fields. */
  readonly fields: Readonly<Partial<Record<Place, Recipe>>>;
  /** The field that carries the type, and the words by which its options are understood (lower case, each a word or the beginning of one; the first type that fits counts). */
  readonly type?: Recipe;
  readonly types: readonly { readonly type: TicketType; readonly words: readonly string[] }[];
  /** The words of a priority field by our priorities, the one to write first. */
  readonly priorities: Readonly<Record<Priority, readonly string[]>>;
  /** Elements under the root that name the files already attached, by value or text. */
  readonly attached: readonly string[];
  /** The buttons that send the form, the main one first. */
  readonly submit: readonly string[];
  /** Elements on the page that name the project or queue, ranked. */
  readonly target: readonly string[];
  /** What on the page tells the markup of the description; the first that is found decides, else `plain`. */
  readonly markup: readonly { readonly sign: string; readonly markup: Markup }[];
  readonly reloads: readonly Reload[];
}
