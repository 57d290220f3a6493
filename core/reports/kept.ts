/** What people decided and asked about one ticket of a list: it outlives the list, and colleagues pass it on. */
import { withAnswers, type Fit } from '../answers.ts';
import type { Assessment, Closures } from '../assessment.ts';
import { assess } from '../check.ts';
import type { Guide } from '../guide/schema.ts';
import type { Listed } from '../import/row.ts';
import type { Question } from '../question.ts';
import { lineOf, type Line } from './line.ts';

/** One ask-back and, once it has come, what came back. */
export interface Round {
  /** Milliseconds since 1970, when the message was taken. */
  readonly at: number;
  readonly asked: readonly Question[];
  /** Undefined until something came back. */
  readonly answers?: readonly Fit[] | undefined;
}

export interface Kept {
  /** Findings that somebody overruled. */
  readonly closures: Closures;
  /** Oldest first. */
  readonly rounds: readonly Round[];
}
export const nothingKept: Kept = { closures: {}, rounds: [] };
export const isEmpty = ({ closures, rounds }: Kept): boolean =>
  Object.keys(closures).length === 0 && rounds.length === 0;

/** The last round while nothing has come back to it. */
export const openRound = ({ rounds }: Kept): Round | undefined => {
  const last = rounds.at(-1);
  return last?.answers ? undefined : last;
};

/** The same question twice is one round: who copies again before an answer has come has not asked again. */
export function withAsked(kept: Kept, asked: readonly Question[], now: number): Kept {
  const open = openRound(kept);
  if (asked.length === 0) return kept;
  const rounds = open ? kept.rounds.slice(0, -1) : kept.rounds;
  return { ...kept, rounds: [...rounds, { at: open?.at ?? now, asked }] };
}

/** @param answers undefined takes back what came to the last round */
export function withReply(kept: Kept, answers: readonly Fit[] | undefined): Kept {
  const last = kept.rounds.at(-1);
  if (!last) return kept;
  const { at, asked } = last;
  return { ...kept, rounds: [...kept.rounds.slice(0, -1), { at, asked, ...(answers ? { answers } : {}) }] };
}

/** Both sides: every round of either, an answered one before the same one without; what one side overruled stays so. */
export function mergeKept(own: Kept, other: Kept): Kept {
  const rounds = new Map(other.rounds.map((round) => [round.at, round]));
  for (const round of own.rounds) if (round.answers || !rounds.get(round.at)?.answers) rounds.set(round.at, round);
  return {
    closures: { ...other.closures, ...own.closures },
    rounds: [...rounds.values()].sort((a, b) => a.at - b.at),
  };
}

/** A ticket of a list as it stands with everything that came back. */
export interface Assessed {
  /** With the answers in its description. */
  readonly listed: Listed;
  readonly assessment: Assessment;
  readonly line: Line;
}

/** @param at place in the list, from 0 */
export function assessListed(at: number, listed: Listed, kept: Kept, guide: Guide): Assessed {
  const answers = kept.rounds.flatMap((round) => round.answers ?? []);
  const answered =
    answers.length === 0
      ? { ticket: listed.ticket, closures: {} }
      : withAnswers(listed.ticket, answers, assess(listed.ticket, guide).language);
  const assessment = assess(answered.ticket, guide, { ...answered.closures, ...kept.closures });
  const whole = answered.ticket === listed.ticket ? listed : { ...listed, ticket: answered.ticket };
  const line = lineOf(at, whole, assessment, guide);
  return { listed: whole, assessment, line: kept.rounds.length > 0 ? { ...line, rounds: kept.rounds.length } : line };
}

/**
 * Names of a ticket under which it is found again, in a later list as well: its number in its system. Two systems
 * without an address that count alike are told apart by the day on which the ticket was written.
 * @param system name of the system whose export it is
 * @returns the name, and the one of earlier versions
 */
export function keysOf(
  listed: Pick<Listed, 'number' | 'created' | 'url' | 'ticket'>,
  system = '',
): readonly [string, string] {
  const { number, created = '', url, ticket } = listed;
  const title = ticket.title.slice(0, 200);
  if (number === '') return [`${system}|${created}|${title}`, `${created} ${title}`];
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return [host ? `${host}|${number}` : `${system}|${number}|${created.slice(0, 10)}`, number];
}
