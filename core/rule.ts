/**
 * The contract of a rule: one check, and beside it (`<id>.words.ts`) what it says in German and English with good
 * and bad examples. The examples are its tests and its help at once. A wrong message id, a missing slot or an example
 * that expects a message the rule does not have does not compile.
 */
import type { Basis, Fact } from './fact.ts';
import type { Place, Priority, Ticket, TicketType, Words } from './ticket.ts';
import type { SectionKey } from './layout.ts';
import type { Reading } from './reading/read.ts';
import type { Guide } from './guide/schema.ts';

export const severities = ['must', 'should', 'could'] as const;
export type Severity = (typeof severities)[number];

/** The slot names of a message template: `'{words} …'` → `'words'`. */
export type Slots<T extends string> = T extends `${string}{${infer S}}${infer R}` ? S | Slots<R> : never;

/** A ticket as an example gives it: everything that is not said is empty. */
export type Example = Partial<Omit<Ticket, 'fields'>> & { readonly fields?: Ticket['fields'] };
export type BadExample<M extends string = string> = Example & {
  /** The messages that the rule must report for this example, in order. */
  readonly says: readonly M[];
};

/** Everything a rule says, in one language. Plain sentences; the form of address is Sie. */
export interface RuleText<M extends Record<string, string> = Record<string, string>> {
  /** The missing thing as a noun phrase, at most 28 characters: „Schritte zum Fehler“. */
  readonly name: string;
  /** What is asked, as a question to the writer. */
  readonly what: string;
  /** Why it helps, one or two short sentences. */
  readonly why: string;
  /** The finding itself as a sentence, by message id; `{slots}` are filled in. */
  readonly says: M;
  /** What good looks like: one line, or one line per step. Shown under „So ist es gut“. */
  readonly example: string | readonly string[];
  /** The question to somebody else when a ticket is sent back, if it differs from `what`. */
  readonly ask?: string;
}

/** What the writer can do about it without leaving the panel. */
export type Action =
  /** Go to the field where it belongs. */
  | { readonly kind: 'go'; readonly to: Place }
  /** One short text; it goes into the description under the heading of `section`, or into the field. */
  | { readonly kind: 'answer'; readonly lines: 'one' | 'many' }
  /** Numbered lines, one step each; an unfilled skeleton still counts as missing. */
  | { readonly kind: 'steps' }
  /** At most three possible answers, given in the closed row. */
  | {
      readonly kind: 'choose';
      readonly options: readonly { readonly value: string; readonly de: string; readonly en: string }[];
    }
  /** Files belong here. */
  | { readonly kind: 'attach' }
  /** The priority questions. */
  | { readonly kind: 'priority' };

export interface RuleWords<De extends Record<string, string>, En extends Record<keyof De & string, string>> {
  readonly de: RuleText<De>;
  readonly en: RuleText<En>;
  /** Tickets in which the rule must stay silent; at least one in each language. */
  readonly good: readonly Example[];
  /** Tickets in which it must speak; at least one in each language. */
  readonly bad: readonly BadExample<keyof De & string>[];
}

/** Checks at compile time that both languages have the same messages with the same slots. */
export const words = <const De extends Record<string, string>, const En extends { [K in keyof De]: string }>(
  w: RuleWords<De, En> & { readonly en: { readonly says: { [K in keyof De]: SameSlots<De[K], En[K & keyof En]> } } },
): RuleWords<De, En> => w;
type SameSlots<A extends string, B> = B extends string
  ? [Slots<A>] extends [Slots<B>]
    ? [Slots<B>] extends [Slots<A>]
      ? B
      : never
    : never
  : never;

type Values<T extends string> = Record<Slots<T>, string | number>;
export interface Where {
  readonly where?: Place;
  readonly fact?: Fact | undefined;
  readonly basis?: Basis;
}
/** Reports a finding. Slots of the message must be given, no others. */
export type Report<M extends Record<string, string>> = <K extends keyof M & string>(
  message: K,
  ...rest: [Slots<M[K]>] extends [never] ? [at?: Where] : [values: Values<M[K]>, at?: Where]
) => void;

/** Why a rule does not apply to a ticket, as it is shown: „nicht nötig, weil …“, without a full stop. */
export type NotApplicable = Words;

export interface RuleContext {
  readonly ticket: Ticket;
  readonly reading: Reading;
  readonly guide: Guide;
  /** The priority that the ticket states, if any. */
  readonly priority: Priority | undefined;
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly types: readonly TicketType[];
  readonly severity: Severity;
  /** 1–10, feeds the readiness. */
  readonly weight: number;
  /** Where the missing thing belongs. */
  readonly where: Place;
  /** Key of the section of the description (`core/layout.ts`) that an answer goes into; none for title and fields only. */
  readonly section?: SectionKey;
  readonly action: Action;
  /** Undefined when it applies, else the reason why not. */
  readonly notFor?: (context: RuleContext) => NotApplicable | undefined;
  /** The kinds of fact that satisfy this rule, for „Steht im Ticket“ and for the explanation. */
  readonly satisfiedBy?: (context: RuleContext) => readonly Fact[];
  readonly words: RuleWords<Record<string, string>, Record<string, string>>;
  readonly check: (
    context: RuleContext,
    report: (message: string, values?: Readonly<Record<string, string | number>>, at?: Where) => void,
  ) => void;
}

/** Defines a rule; the types of its messages come from its words. */
export const rule = <
  const Id extends string,
  De extends Record<string, string>,
  En extends Record<keyof De & string, string>,
>(
  r: Omit<Rule<Id>, 'words' | 'check'> & {
    readonly words: RuleWords<De, En>;
    readonly check: (context: RuleContext, report: Report<De>) => void;
  },
): Rule<Id> => {
  // Held by itself: rules are of many shapes, and to look the check up in each of them took as long as some checks.
  const { check } = r;
  return {
    ...r,
    words: r.words as unknown as Rule['words'],
    check(context, report) {
      const typed = (message: string, ...rest: unknown[]): void => {
        const first = rest[0] as Record<string, unknown> | undefined;
        const isPlace =
          first !== undefined && rest.length === 1 && ('where' in first || 'fact' in first || 'basis' in first);
        if (isPlace) report(message, {}, first);
        else report(message, (first ?? {}) as Record<string, string | number>, rest[1] as Where | undefined);
      };
      check(context, typed);
    },
  };
};
