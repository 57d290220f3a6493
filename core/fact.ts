/**
 * A fact: something recognised in a ticket, with the place where it stands. Rules decide on facts only; the panel
 * shows the quoted place as the reason.
 */
import type { CommentPlace, Place } from './ticket.ts';

export const factKinds = [
  'observed',
  'expected',
  'step',
  'start-state',
  'error-message',
  'error-code',
  'message-mentioned',
  'no-message',
  'first-seen',
  'frequency',
  'changed',
  'impact',
  'downstream',
  'affected',
  'workaround',
  'own-analysis',
  'test-case',
  'document-number',
  'example-data',
  'environment',
  'workload',
  'module',
  'company',
  'version',
  'client',
  'access',
  'contact',
  'deadline',
  'evidence',
  'attachment-mentioned',
  'technical-block',
  'priority',
  'outage',
  'background-job',
  'infrastructure',
  'question',
  'item',
  'role',
  'recipient',
  'validity',
  'reason',
  'need',
  'as-is',
  'to-be',
  'benefit',
  'acceptance',
  'risk',
  'approval',
  'incidents',
  'urgency',
  'critical',
  'no-hurry',
  'secret',
  'personal-data',
  'business-system',
  'vague',
  'earlier-talk',
  'ticket-number',
  'further-topic',
  'foreign-mail',
  'type-cue',
  'permission',
  'user',
  'technical-id',
  'file-name',
  'identifier',
  'crowded-step',
  'on-behalf',
] as const;
export type FactKind = (typeof factKinds)[number];

/**
 * How sure a fact is by its origin: `field` a structured value, `format` a pattern that stands for itself (label,
 * code, checksum), `lexicon` words in prose. Only the first two may ever block.
 */
export type Basis = 'field' | 'format' | 'lexicon';

export interface Fact {
  readonly kind: FactKind;
  readonly field: Place | CommentPlace;
  /** UTF-16 offsets into the original text of `field`, half open: `text === source.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly basis: Basis;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** The normalised value where there is one: `live` | `test` | `both` for an environment, `P2` for a priority. */
  readonly value?: string | undefined;
}

/** A fact with what it comes to. Written out: with a spread, V8 made a new hidden class for every single fact. */
export const withValue = (fact: Fact, value: string): Fact => ({
  kind: fact.kind,
  field: fact.field,
  start: fact.start,
  end: fact.end,
  text: fact.text,
  basis: fact.basis,
  confidence: fact.confidence,
  value,
});

/** The confidence of what is taken from the whole ticket rather than from its words: enough not to ask, no ground for more. */
export const guess = 0.3;
export const isGuess = (fact: Fact): boolean => fact.confidence <= guess;
