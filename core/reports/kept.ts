/** What people decided and asked about one ticket of a list: it outlives the list, and colleagues pass it on. */
import { answersInComments, withAnswers, type Fit } from '../answers.ts';
import type { Assessment, Closures } from '../assessment.ts';
import { assess } from '../check.ts';
import type { Guide } from '../guide/schema.ts';
import type { Listed } from '../import/row.ts';
import { withSaid } from '../import/said.ts';
import type { Question } from '../question.ts';
import { lineOf, type Line } from './line.ts';
import { ordered } from './same.ts';

/** One ask-back and, once it has come, what came back. */
export interface Round {
  /** Milliseconds since 1970, when the message was taken. */
  readonly at: number;
  readonly asked: readonly Question[];
  /** Undefined until something came back. */
  readonly answers?: readonly Fit[] | undefined;
  /** Milliseconds since 1970, when answers came or were taken back, or other questions took the place of these. */
  readonly changed?: number | undefined;
}

export interface Kept {
  /** Findings that somebody overruled. */
  readonly closures: Closures;
  /** Oldest first. */
  readonly rounds: readonly Round[];
  /** When each finding was last overruled or taken up again, by rule; one without a closure is the trace of that. */
  readonly decided?: Readonly<Record<string, number>> | undefined;
}
export const nothingKept: Kept = { closures: {}, rounds: [] };
export const isEmpty = ({ closures, rounds, decided = {} }: Kept): boolean =>
  Object.keys(closures).length === 0 && rounds.length === 0 && Object.keys(decided).length === 0;

/** Overrules a finding, or takes it up again. */
export function withDecision(kept: Kept, rule: string, isOverruled: boolean, now: number): Kept {
  const { [rule]: _, ...others } = kept.closures;
  const closures: Closures = isOverruled ? { ...others, [rule]: { how: 'already-there' } } : others;
  return { ...kept, closures, decided: { ...kept.decided, [rule]: now } };
}

/** The last round while nothing has come back to it. */
export const openRound = ({ rounds }: Kept): Round | undefined => {
  const last = rounds.at(-1);
  return last?.answers ? undefined : last;
};

/** The same question twice is one round: who copies again before an answer has come has not asked again. */
export function withAsked(kept: Kept, asked: readonly Question[], now: number): Kept {
  const open = openRound(kept);
  if (asked.length === 0) return kept;
  if (!open) return { ...kept, rounds: [...kept.rounds, { at: now, asked }] };
  if (ordered(open.asked) === ordered(asked)) return kept;
  return { ...kept, rounds: [...kept.rounds.slice(0, -1), { at: open.at, asked, changed: now }] };
}

/**
 * @param answers undefined takes back what came to the last round
 * @param now milliseconds since 1970
 */
export function withReply(kept: Kept, answers: readonly Fit[] | undefined, now: number): Kept {
  const last = kept.rounds.at(-1);
  if (!last) return kept;
  const { at, asked } = last;
  return {
    ...kept,
    rounds: [...kept.rounds.slice(0, -1), { at, asked, changed: now, ...(answers ? { answers } : {}) }],
  };
}

/**
 * Both sides: every round of either, and of each round and each finding the later word. The order in which reviews are
 * laid together, and how often, does not matter.
 */
export function mergeKept(own: Kept, other: Kept): Kept {
  const rounds = new Map(other.rounds.map((round) => [round.at, round]));
  for (const round of own.rounds) rounds.set(round.at, laterRound(round, rounds.get(round.at) ?? round));
  const decided: Record<string, number> = {};
  const closures: Record<string, Closures[string]> = {};
  const sides = [own, other];
  for (const rule of new Set(
    sides.flatMap((side) => [...Object.keys(side.closures), ...Object.keys(side.decided ?? {})]),
  )) {
    const at = Math.max(...sides.map((side) => side.decided?.[rule] ?? 0));
    const said = sides.flatMap((side) => ((side.decided?.[rule] ?? 0) === at ? (side.closures[rule] ?? []) : []));
    const [closure] = said.sort((a, b) => (ordered(a) < ordered(b) ? 1 : -1));
    if (at > 0) decided[rule] = at;
    if (closure) closures[rule] = closure;
  }
  return {
    closures,
    rounds: [...rounds.values()].sort((a, b) => a.at - b.at),
    ...(Object.keys(decided).length > 0 ? { decided } : {}),
  };
}

/** The one that was changed last; of two alike in that an answered one, else the one that says more. */
function laterRound(a: Round, b: Round): Round {
  const rank = (round: Round): readonly [number, number, string] => [
    round.changed ?? 0,
    round.answers ? 1 : 0,
    ordered(round),
  ];
  const [x, y] = [rank(a), rank(b)];
  const differs = ([0, 1, 2] as const).find((i) => x[i] !== y[i]);
  return differs === undefined || x[differs] > y[differs] ? a : b;
}

/** A ticket of a list as it stands with everything that came back. */
export interface Assessed {
  /** With the answers in its description. */
  readonly listed: Listed;
  readonly assessment: Assessment;
  readonly line: Line;
}

/** @param at place in the list, from 0 */
export function assessListed(at: number, bare: Listed, kept: Kept, guide: Guide): Assessed {
  const listed = withSaid(bare);
  // What somebody has fitted by hand counts before what a sheet in a comment says.
  const byHand = kept.rounds.flatMap((round) => round.answers ?? []);
  const fitted = new Set(byHand.map(({ rule }) => rule));
  const answers = [...answersInComments(listed.ticket).fits.filter(({ rule }) => !fitted.has(rule)), ...byHand];
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
