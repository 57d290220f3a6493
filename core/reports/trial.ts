/** What a changed guide would say about a list, beside what the guide says now: counted by rule, with examples. */
import type { Assessment } from '../assessment.ts';

/** Examples that are kept of each kind. */
export const mostExamples = 5;

/** What one ticket counts for. */
export interface Fired {
  readonly rules: readonly string[];
  readonly isReady: boolean;
  readonly readiness: number;
}
export const firedOf = ({ findings, ready, readiness }: Assessment): Fired => ({
  rules: findings.map(({ rule }) => rule),
  isReady: ready,
  readiness,
});

export interface RuleTrial {
  /** Tickets in which the rule speaks now, and would speak. */
  before: number;
  after: number;
  /** Places of tickets in which it would speak newly, no longer, and as before; the first ones of each. */
  readonly more: number[];
  readonly fewer: number[];
  readonly same: number[];
}

export interface Trial {
  /** Tickets. */
  of: number;
  /** Tickets with no open must. */
  readonly ready: { before: number; after: number };
  /** The sum over all tickets: weights change it even where no rule speaks more or less. */
  readonly readiness: { before: number; after: number };
  /** By rule id; rules that never speak are not in it. */
  readonly rules: Record<string, RuleTrial>;
}

export const emptyTrial = (): Trial => ({
  of: 0,
  ready: { before: 0, after: 0 },
  readiness: { before: 0, after: 0 },
  rules: {},
});

/** Adds one ticket to the counts of `trial`. @param at its place in the list */
export function count(trial: Trial, at: number, before: Fired, after: Fired): void {
  trial.of += 1;
  if (before.isReady) trial.ready.before += 1;
  if (after.isReady) trial.ready.after += 1;
  trial.readiness.before += before.readiness;
  trial.readiness.after += after.readiness;
  const of = (rule: string): RuleTrial =>
    (trial.rules[rule] ??= { before: 0, after: 0, more: [], fewer: [], same: [] });
  const keep = (list: number[]): void => {
    if (list.length < mostExamples) list.push(at);
  };
  for (const rule of before.rules) {
    const own = of(rule);
    own.before += 1;
    keep(after.rules.includes(rule) ? own.same : own.fewer);
  }
  for (const rule of after.rules) {
    const own = of(rule);
    own.after += 1;
    if (!before.rules.includes(rule)) keep(own.more);
  }
}

/** One judgement about one finding: whether the rule was right there. */
export interface Judged {
  readonly rule: string;
  readonly isRight: boolean;
}

/** Judgements by rule: `part` right ones of `of`. Precision = right ÷ all judged. */
export function judgedByRule(judged: Iterable<Judged>): Record<string, { part: number; of: number }> {
  const by: Record<string, { part: number; of: number }> = {};
  for (const { rule, isRight } of judged) {
    const own = (by[rule] ??= { part: 0, of: 0 });
    own.of += 1;
    if (isRight) own.part += 1;
  }
  return by;
}
