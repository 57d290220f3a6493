/**
 * The one object that guidance, review, ask-back, reports and sending consume. Pure data, so that it crosses every
 * message border as it is; its wording comes from `phrase.ts`.
 */
import type { Basis, Fact } from './fact.ts';
import type { NotApplicable, Severity } from './rule.ts';
import type { Language, Place, TicketType } from './ticket.ts';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly weight: number;
  /** Points of readiness that closing this finding brings. Readiness + all gains of the shown ones is what is then reached. */
  readonly gain: number;
  readonly where: Place;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly basis: Basis;
  /** The place the finding speaks about, where there is one. */
  readonly fact?: Fact | undefined;
}

/** How a writer closes a finding without the rule finding it in the text. */
export type Closure =
  | { readonly how: 'already-there' }
  /** „Weiß ich nicht, weil …“ with the end of the sentence. */
  | { readonly how: 'unknown'; readonly because: string };
/** By rule id. */
export type Closures = Readonly<Record<string, Closure>>;

/** What was asked for and is there: rule and the facts that satisfy it, or the writer's own word. */
export interface Fulfilled {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: readonly Fact[];
  readonly closure?: Closure | undefined;
}

export interface NotNeeded {
  readonly rule: string;
  readonly because: NotApplicable;
}

/** One line of „So wird gerechnet“. */
export interface ReadinessLine {
  readonly rule: string;
  /** Points, negative; the sum with 100 is the readiness. */
  readonly points: number;
}

/**
 * `blocked` a secret, an empty title or body, an unauthorised sender · `incomplete` an open must · `workable` no open
 * must, below 85 · `complete` no open must, 85 and above (`domain.md` §3.6).
 */
export type Verdict = 'blocked' | 'incomplete' | 'workable' | 'complete';

export interface Assessment {
  readonly type: TicketType;
  /** Language of the ticket's text. */
  readonly language: Language;
  /** 0–100, a picture of the ticket. */
  readonly readiness: number;
  readonly verdict: Verdict;
  /** *Klar*: no open must and not blocked. */
  readonly ready: boolean;
  /** Open findings, worst first: severity, weight, order of the form. */
  readonly findings: readonly Finding[];
  readonly fulfilled: readonly Fulfilled[];
  readonly notNeeded: readonly NotNeeded[];
  readonly lines: readonly ReadinessLine[];
  readonly facts: readonly Fact[];
  /** Rules that threw. One rule's error is one rule's error. */
  readonly failed: readonly string[];
}
