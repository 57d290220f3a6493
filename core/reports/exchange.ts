/**
 * How often somebody had to ask back, and how long the answer took: only where a list says who wrote which comment.
 * One round is a question of somebody else that the author answers (`domain.md` §5.5). Times are calendar time.
 */
import { smallestGroup, type Share } from './share.ts';

/** One comment, oldest first. */
export interface Said {
  /** Name as the list writes it. */
  readonly by: string;
  /** Milliseconds since 1970; undefined where the list does not say. */
  readonly at: number | undefined;
  readonly text: string;
}

/** The exchange about one ticket. */
export interface Exchange {
  readonly rounds: number;
  /** Milliseconds from each first question to its answer; undefined where a date is missing. */
  readonly waited: number | undefined;
  /** True when the author has written a comment: under this name, rounds can be seen. */
  readonly hasAnswered: boolean;
}

/** Links carry question marks that ask nothing. */
const asks = (text: string): boolean => text.replace(/https?:\/\/\S+/gi, '').includes('?');

/** @param author name as the list writes it */
export function exchangeOf(author: string, said: readonly Said[]): Exchange {
  const name = author.trim().toLowerCase();
  let rounds = 0;
  let waited: number | undefined = 0;
  let hasAnswered = false;
  let question: Said | undefined;
  for (const one of said) {
    const isAuthor = name !== '' && one.by.trim().toLowerCase() === name;
    if (!isAuthor) {
      if (asks(one.text)) question ??= one;
      continue;
    }
    hasAnswered = true;
    if (!question) continue;
    rounds += 1;
    const known = one.at !== undefined && question.at !== undefined && one.at >= question.at;
    waited = known && waited !== undefined ? waited + (one.at ?? 0) - (question.at ?? 0) : undefined;
    question = undefined;
  }
  return { rounds, waited, hasAnswered };
}

interface Talked {
  readonly exchange?: Exchange | undefined;
  readonly isOpen: boolean;
  /** Milliseconds from its creation to its last change. */
  readonly lasted?: number | undefined;
}

export interface Rounds {
  /** Tickets of which the list says who wrote the comments. */
  readonly of: number;
  /** Rounds of all of them ÷ tickets. */
  readonly mean: number;
  /** Tickets with no, one, two, three and more rounds. */
  readonly tickets: readonly [number, number, number, number];
}

/**
 * Ask-back rounds of a list; undefined where it does not carry them: no names beside the comments, no author among them,
 * or fewer than five tickets.
 */
export function roundsOf(lines: readonly Talked[]): Rounds | undefined {
  const known = lines.flatMap(({ exchange }) => exchange ?? []);
  if (known.length < smallestGroup || !known.some(({ hasAnswered }) => hasAnswered)) return undefined;
  const tickets: [number, number, number, number] = [0, 0, 0, 0];
  let all = 0;
  for (const { rounds } of known) {
    all += rounds;
    tickets[Math.min(rounds, 3) as 0 | 1 | 2 | 3] += 1;
  }
  return { of: known.length, mean: all / known.length, tickets };
}

/**
 * Share of the time that done tickets spent waiting for an answer to a question: waiting ÷ creation to last change, both
 * summed up. `part` and `of` are milliseconds. Undefined where fewer than five done tickets carry all dates.
 */
export function waitingOf(lines: readonly Talked[]): (Share & { readonly tickets: number }) | undefined {
  let [part, of, tickets] = [0, 0, 0];
  let isAuthorKnown = false;
  for (const { exchange, isOpen, lasted } of lines) {
    if (exchange?.waited === undefined || isOpen || lasted === undefined || exchange.waited > lasted) continue;
    isAuthorKnown ||= exchange.hasAnswered;
    part += exchange.waited;
    of += lasted;
    tickets += 1;
  }
  return tickets < smallestGroup || !isAuthorKnown || of === 0 ? undefined : { part, of, value: part / of, tickets };
}
