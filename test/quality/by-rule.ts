/** Whole tickets labelled by rule: where a rule must speak, and where it must stay silent. */
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { ruleById } from '../../core/rules/index.ts';
import type { Labelled } from './data.ts';

const guide = builtInGuide('base');

export interface RuleScore {
  readonly rule: string;
  /** Tickets in which it must speak, and those in which it does not. */
  readonly mustFire: number;
  readonly missed: readonly string[];
  /** Tickets in which it must stay silent, and those in which it speaks. */
  readonly mustBeSilent: number;
  readonly falseAlarms: readonly string[];
}

/** One line for each rule that the labels name and that exists; the others are not counted. */
export function byRule(tickets: readonly Labelled[]): RuleScore[] {
  const scores = new Map<string, { mustFire: number; missed: string[]; mustBeSilent: number; falseAlarms: string[] }>();
  const of = (rule: string) => {
    let score = scores.get(rule);
    if (!score) scores.set(rule, (score = { mustFire: 0, missed: [], mustBeSilent: 0, falseAlarms: [] }));
    return score;
  };
  for (const { id, expected, ticket } of tickets) {
    const fired = new Set(assess(ticket, guide).findings.map(({ rule }) => rule));
    for (const rule of expected.mustFire) {
      if (!ruleById.has(rule)) continue;
      of(rule).mustFire += 1;
      if (!fired.has(rule)) of(rule).missed.push(id);
    }
    for (const rule of expected.mustNotFire) {
      if (!ruleById.has(rule)) continue;
      of(rule).mustBeSilent += 1;
      if (fired.has(rule)) of(rule).falseAlarms.push(id);
    }
  }
  return [...ruleById.keys()].flatMap((rule) => {
    const score = scores.get(rule);
    return score ? [{ rule, ...score }] : [];
  });
}

export function inAll(scores: readonly RuleScore[]): {
  mustFire: number;
  fired: number;
  mustBeSilent: number;
  silent: number;
} {
  const sum = (of: (score: RuleScore) => number): number => scores.reduce((total, s) => total + of(s), 0);
  const mustFire = sum((s) => s.mustFire);
  const mustBeSilent = sum((s) => s.mustBeSilent);
  return {
    mustFire,
    fired: mustFire - sum((s) => s.missed.length),
    mustBeSilent,
    silent: mustBeSilent - sum((s) => s.falseAlarms.length),
  };
}
