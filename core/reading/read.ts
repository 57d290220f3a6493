/** Reads a ticket once into facts. */
import { commentPlace } from '../comment.ts';
import { withValue, type Fact, type FactKind } from '../fact.ts';
import type { Guide } from '../guide/schema.ts';
import type { Language, Ticket, TicketType } from '../ticket.ts';
import { byWord } from './by-word.ts';
import { informs, isRead } from './comments.ts';
import { crowded } from './crowded.ts';
import { environment } from './environment.ts';
import { evidence } from './evidence.ts';
import { expected } from './expected.ts';
import { fieldFacts } from './fields.ts';
import { foreignMail } from './foreign-mail.ts';
import { identity } from './identity.ts';
import { infrastructure } from './infrastructure.ts';
import { labelledFacts } from './labelled.ts';
import { languageOf } from './language.ts';
import type { Signal } from './lexicon/index.ts';
import { manner } from './manner.ts';
import { messages } from './messages.ts';
import { moments } from './moments.ts';
import { observed } from './observed.ts';
import { people } from './people.ts';
import { references } from './references.ts';
import { dayOf } from './relative-date.ts';
import { requests } from './requests.ts';
import { steps } from './steps.ts';
import { systems } from './systems.ts';
import { testCase } from './test-case.ts';
import { textOf, type Text } from './text.ts';
import { topics } from './topics.ts';
import { unexplained } from './unexplained.ts';

export interface Reading {
  readonly language: Language;
  /** All facts: those of the title, those of the body, each in the order of the text, then fields, attachments, comments. */
  readonly facts: readonly Fact[];
  /** The writer's own text: without labels, quoted mail, signature and skeleton lines nobody filled. */
  readonly ownText: string;
  /** The labelled parts of the body, in the order of the text. */
  readonly sections: Text['sections'];
  /** The title and its dictionary hits. */
  readonly title: Text;
  /** Facts of one kind, in the order of `facts`. */
  of(kind: FactKind): readonly Fact[];
  has(kind: FactKind): boolean;
  /** Whether title or body use words of a list that stands for no fact by itself. */
  speaksOf(signal: Signal): boolean;
}

const readers = [
  labelledFacts,
  observed,
  expected,
  environment,
  steps,
  messages,
  evidence,
  moments,
  references,
  testCase,
  manner,
  topics,
  foreignMail,
  identity,
  people,
  crowded,
  byWord,
];
const none: readonly Fact[] = [];

/** @param vocabulary the guide's own names; reading is deterministic and linear in the length of the ticket */
export function read(ticket: Ticket, vocabulary: Guide['vocabulary'] = {}): Reading {
  const title = textOf('title', ticket.title, vocabulary);
  const body = textOf('body', ticket.body, vocabulary);
  const facts = [
    ...dated(factsOf(title, ticket.type), ticket.date),
    ...dated(factsOf(body, ticket.type), ticket.date),
    ...fieldFacts(ticket),
    ...infrastructure(title, body, ticket),
    ...systems(title, body, ticket),
    ...commentFacts(ticket, vocabulary),
  ];
  const byKind = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const same = byKind.get(fact.kind);
    if (same) same.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  return {
    language: ticket.lang ?? languageOf(title.tokens, body.tokens),
    facts,
    ownText: ownTextOf(body),
    sections: body.sections,
    title,
    of: (kind) => byKind.get(kind) ?? none,
    has: (kind) => byKind.has(kind),
    speaksOf: (signal) => title.marks[signal].length > 0 || body.marks[signal].length > 0,
  };
}

/** What the reporter added later. */
function commentFacts(ticket: Ticket, vocabulary: Guide['vocabulary']): readonly Fact[] {
  if (!ticket.comments?.some(isRead)) return none;
  return ticket.comments.flatMap((comment, i) => {
    if (!isRead(comment)) return [];
    const text = textOf('body', comment.text, vocabulary);
    return dated(factsOf(text, ticket.type), comment.date ?? ticket.date)
      .filter((fact) => informs(fact, comment.text))
      .map((fact) => ({ ...fact, field: commentPlace(i) }));
  });
}

/** Up to so many keys are put into order by hand; setting up the native sort takes longer. */
const fewFacts = 200;
const handful = new Float64Array(fewFacts);

/**
 * By their places; of one place, the surest first. What is sorted are numbers, not facts: each is the place with the
 * number of the fact behind it.
 */
function inOrder(facts: readonly Fact[]): Fact[] {
  const count = facts.length;
  const keys = keysInOrder(facts);
  const sorted: Fact[] = [];
  for (let i = 0; i < count; i++) {
    const fact = facts[(keys[i] ?? 0) % count];
    if (!fact) continue;
    let at = sorted.length;
    sorted.push(fact);
    // Never asks for what stands before the first: V8 goes a slow way for a place below zero.
    for (; at > 0; at--) {
      const last = sorted[at - 1];
      if (!last || !isSurer(fact, last)) break;
      sorted[at] = last;
    }
    sorted[at] = fact;
  }
  return sorted;
}

const isSurer = (a: Fact, b: Fact): boolean =>
  a.start === b.start && (a.confidence === b.confidence ? a.end > b.end : a.confidence > b.confidence);

/** @returns as many keys as there are facts, in order; what stands behind them means nothing */
function keysInOrder(facts: readonly Fact[]): Float64Array {
  const count = facts.length;
  if (count > fewFacts) return Float64Array.from(facts, (fact, i) => fact.start * count + i).sort();
  for (let i = 0; i < count; i++) {
    const key = (facts[i]?.start ?? 0) * count + i;
    let at = i;
    for (; at > 0 && (handful[at - 1] ?? 0) > key; at--) handful[at] = handful[at - 1] ?? 0;
    handful[at] = key;
  }
  return handful;
}

/** Times with the day they name, for „gestern“ says something else tomorrow. */
function dated(facts: Fact[], written: string | undefined): Fact[] {
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i];
    if (fact?.kind !== 'first-seen' || fact.value !== undefined) continue;
    const value = dayOf(fact.text, written);
    if (value !== undefined) facts[i] = withValue(fact, value);
  }
  return facts;
}

/** Surest first, so that of two facts of one kind about the same words the better one stays. */
function factsOf(text: Text, type: TicketType): Fact[] {
  const all: Fact[] = [];
  for (const reader of readers) for (const fact of reader(text)) all.push(fact);
  for (const fact of requests(text, type)) all.push(fact);
  for (const fact of unexplained(text, all)) all.push(fact);
  const ends = new Map<FactKind, number>();
  return inOrder(all).filter((fact) => {
    if (fact.end <= fact.start || fact.start < (ends.get(fact.kind) ?? 0)) return false;
    ends.set(fact.kind, fact.end);
    return true;
  });
}

function ownTextOf(text: Text): string {
  const technical = text.lines.filter((line) => line.role === 'technical');
  const ranges = technical.length === 0 ? text.own : [...text.own, ...technical].sort((a, b) => a.start - b.start);
  let own = '';
  for (const { start, end } of ranges)
    own += (own === '' && start === ranges[0]?.start ? '' : '\n') + text.source.slice(start, end);
  return own.trim();
}
