/**
 * The contract of a record: how a system tells of one of its tickets in JSON, to a browser in which somebody is signed
 * in, as data. Only the background reads records; a page gets none of them. Systems whose API wants a key, or a token
 * that only the page has, have no record: there the page alone speaks.
 *
 * A path leads through an answer by names and a dot between them, from the name of the question: `issue.fields.summary`.
 * `*` is each of a list. Of several paths the first that leads to something counts.
 */
import type { Sure } from '../../core/sure.ts';
import type { FieldName, Markup } from '../../core/ticket.ts';

export type Path = string;
export type Paths = Path | readonly Path[];

/** Holds where the path leads to one of these values; without them where it leads to anything but `null`. */
export interface Test {
  readonly path: Path;
  readonly is?: readonly (string | boolean)[];
}

/**
 * One address that is asked, by GET at the origin of the page: `{number}` and `{id}` as the address of the page names
 * them, `{before}` the path before that, `{project}` the same as one segment.
 */
export interface Question {
  readonly address: string;
  /** Asked after the others, and only where these numbers of theirs are no more than that together. */
  readonly within?: { readonly sizes: Path; readonly most: number };
}

/** Things of a list; all paths but `each` begin at one of them. */
export interface Each {
  readonly each: Path;
  readonly only?: readonly Test[];
  readonly not?: readonly Test[];
  /** To each thing, as `joined`, the one of another list whose `key` is what `by` leads to. */
  readonly join?: { readonly each: Path; readonly key: Path; readonly by: Path };
}

export interface RecordComments extends Each {
  /** Of things for which this is the same only the first counts, over all lists: a mail has its text twice. */
  readonly once?: Path;
  readonly text: Path;
  /** By which the system knows who wrote it; compared with `reporter`. */
  readonly author?: Paths;
  /** Written by the reporter, where it says so itself. */
  readonly own?: Test;
  readonly name?: Paths;
  readonly date?: Paths;
  /** Any of them: the reporter does not see it. */
  readonly internal?: readonly Test[];
  readonly markup?: RecordMarkup;
}

export interface RecordFiles extends Each {
  readonly name: Path;
  /** Bytes. */
  readonly size?: Path;
  /** MIME type. */
  readonly kind?: Path;
}

/** How long texts are written: as one of our markups, or as documents of Atlassian. */
export type RecordMarkup = Markup | 'adf';

export interface TicketRecord {
  readonly sure: Sure;
  /** Addresses of pages that tell what to ask, in the notation of `sites/address.ts`. */
  readonly at: readonly string[];
  /** By their names, at which paths begin. What is not answered is not told; the others count all the same. */
  readonly asks: Readonly<Record<string, string | Question>>;
  readonly markup: RecordMarkup;
  /** How people call the ticket: what is told of another one than the page shows is not taken. */
  readonly number?: Paths;
  readonly title?: Paths;
  readonly body?: Paths;
  readonly type?: Paths;
  /** When it was written. */
  readonly date?: Paths;
  /** By which the system knows the reporter. */
  readonly reporter?: Paths;
  readonly fields?: Readonly<Partial<Record<FieldName, Paths>>>;
  /** Fields that go by the words of a label, understood like the labels of a form (`sites/standard.ts`). */
  readonly labelled?: Each & { readonly label: Path; readonly value: Paths };
  readonly comments?: readonly RecordComments[];
  /** The comment that is the description, where the system keeps it as one. */
  readonly description?: 'first' | Test;
  readonly files?: readonly RecordFiles[];
}
