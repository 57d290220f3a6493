/**
 * What guidance works on: a form on somebody's page or a draft of ours. The shared parts (readiness, findings,
 * priority coach) know only this, so the panel and the web app show the same thing.
 */
import type { Assessment, Closure } from '../../core/assessment.ts';
import type { FindingText } from '../../core/phrase.ts';
import type { Guide } from '../../core/guide/schema.ts';
import type { FieldName, Language, Place, Ticket, TicketType } from '../../core/ticket.ts';

/** The state that is drawn. Replaced as a whole whenever something changed; never mutated. */
export interface Guided {
  readonly ticket: Ticket;
  readonly assessment: Assessment;
  /** Texts in the language of the interface, by rule id, for every rule that the assessment names. */
  readonly texts: Readonly<Record<string, FindingText>>;
  /** The rules that the guide uses are resolved into this flat guide. */
  readonly guide: Guide;
  /** Where the ticket will go, for people: `Redmine, Helpdesk`, `Übungstisch`; empty while nothing is chosen. */
  readonly target: string;
}

/** What happened to a write: it was read back, nothing changed, or it did not take and lies on the clipboard. */
export type Written = 'written' | 'unchanged' | 'copied' | 'refused';

/** What a writer can do from a finding. Each resolves after the effect was read back. */
export interface Acts {
  /**
   * Puts the focus into the field; false when this surface has no such field.
   * @param rule the finding that asks for it, where a place says too little: fields of a site's own have none
   */
  goTo(place: Place, rule?: string): Promise<boolean>;
  /** Puts lines into the description under the heading of the rule's section (or into its field). */
  answer(rule: string, lines: readonly string[]): Promise<Written>;
  /** Inserts the empty heading with numbered lines and puts the caret there. */
  skeleton(rule: string): Promise<Written>;
  setField(name: FieldName, value: string): Promise<Written>;
  setType(type: TicketType): Promise<void>;
  /** Closes a finding by hand, or opens it again with `undefined`. */
  close(rule: string, closure: Closure | undefined): Promise<void>;
  /** Lets the writer choose files; undefined where the files belong into the page. */
  attach?: () => Promise<void>;
}

/**
 * Answers that somebody has begun and not put in yet: lines by rule. A `$state` record, so that the parts write into it;
 * a surface that may go away under the writer keeps it and hands it in again.
 */
export type Unsent = Record<string, string[]>;

export interface GuidanceProps {
  readonly guided: Guided;
  readonly acts: Acts;
  /** Language of the interface. */
  readonly language: Language;
  /** Milliseconds since 1970, for the promise; refreshed by the surface once a minute. */
  readonly now: number;
  /** The finding that was asked for outside, at that moment; it opens, and the focus goes there. */
  readonly wanted?: { readonly rule: string; readonly at: number } | undefined;
  /** Left out where the surface lives as long as the ticket is worked on. */
  readonly unsent?: Unsent;
}
