/**
 * Ticket × guide → assessment: reads once, runs every rule that applies, explains the readiness.
 */
import type { Assessment, Closures, Finding, Fulfilled, NotNeeded, ReadinessLine, Verdict } from './assessment.ts';
import type { Guide } from './guide/schema.ts';
import { read, type Reading } from './reading/read.ts';
import type { NotApplicable, Rule, RuleContext, Severity, Where } from './rule.ts';
import { rules } from './rules/index.ts';
import { complete } from './scale.ts';
import { priorities, type Priority, type Ticket, type TicketType } from './ticket.ts';

/** `domain.md` §3.6: a ticket loses everything when 55 % of the applicable weight is missing. */
const share = 0.55;

const rank: Record<Severity, number> = { must: 0, should: 1, could: 2 };
const order: ReadonlyMap<string, number> = new Map(rules.map((r, i) => [r.id, i]));
/** Findings that block whatever the guide says (`design.md` §2). */
const blocking = new Set(['title-missing', 'description-missing', 'secret-in-text']);

/**
 * Assesses one ticket. Pure and deterministic: the same ticket, guide and closures give the same assessment.
 * @param ticket a parsed ticket
 * @param guide a resolved guide
 * @param closures what the writer closed by hand, by rule id
 * @returns the assessment; a rule that throws is named in `failed` and counts as not applicable
 */
export function assess(ticket: Ticket, guide: Guide, closures: Closures = {}): Assessment {
  const reading = read(ticket, guide.vocabulary);
  const context: RuleContext = { ticket, reading, guide, priority: priorityOf(ticket, reading) };
  const open: Omit<Finding, 'gain'>[] = [];
  const fulfilled: Fulfilled[] = [];
  const notNeeded: NotNeeded[] = [];
  const failed: string[] = [];
  let applicable = 0;

  let said: Omit<Finding, 'gain'> | undefined;
  let current: Applied | undefined;
  const report: Parameters<Rule['check']>[1] = (message, values = {}, at = {}) => {
    if (current) said ??= finding(current, message, values, at);
  };
  for (current of rulesFor(ticket.type, guide)) {
    const { id, severity, weight, notFor, check, satisfiedBy } = current;
    try {
      const because: NotApplicable | undefined = notFor?.(context);
      if (because) {
        notNeeded.push({ rule: id, because });
        continue;
      }
      said = undefined;
      check(context, report);
      applicable += weight;
      const first = said as Omit<Finding, 'gain'> | undefined;
      if (!first) {
        fulfilled.push({ rule: id, severity, facts: satisfiedBy?.(context) ?? [] });
        continue;
      }
      const closure = current.blocks ? undefined : closures[id];
      if (closure) fulfilled.push({ rule: id, severity, facts: [], closure });
      else open.push(first);
    } catch {
      failed.push(id);
    }
  }

  open.sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] || b.weight - a.weight || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
  // Loops, and each finding written out: with `map` over what `map` made, and with a spread, V8 threw away the compiled
  // function at every call in one process of six, which halved the speed.
  const weights: number[] = [];
  for (const { weight } of open) weights.push(weight);
  const { readiness, gains } = readinessOf(weights, applicable);
  const findings: Finding[] = [];
  const lines: ReadinessLine[] = [];
  for (const [i, one] of open.entries()) {
    const gain = gains[i] ?? 0;
    findings.push(withGain(one, gain));
    lines.push({ rule: one.rule, points: 0 - gain });
  }
  const blocked = findings.some((f) => blocking.has(f.rule));
  const incomplete = findings.some((f) => f.severity === 'must');
  const verdict: Verdict = blocked
    ? 'blocked'
    : incomplete
      ? 'incomplete'
      : readiness < complete
        ? 'workable'
        : 'complete';
  return {
    type: ticket.type,
    language: reading.language,
    readiness,
    verdict,
    ready: !blocked && !incomplete,
    findings,
    fulfilled,
    notNeeded,
    lines,
    facts: reading.facts,
    failed,
  };
}

const withGain = (f: Omit<Finding, 'gain'>, gain: number): Finding => ({
  rule: f.rule,
  severity: f.severity,
  weight: f.weight,
  where: f.where,
  message: f.message,
  values: f.values,
  basis: f.basis,
  fact: f.fact,
  gain,
});

const finding = (
  { id, severity, weight, where }: Applied,
  message: string,
  values: Finding['values'],
  at: Where,
): Omit<Finding, 'gain'> => ({
  rule: id,
  severity,
  weight,
  where: at.where ?? where,
  message,
  values,
  basis: at.basis ?? 'lexicon',
  fact: at.fact,
});

/** A rule as a guide wants it. All of one shape, whatever their rules leave out: every ticket goes through them. */
interface Applied extends Pick<Rule, 'id' | 'severity' | 'weight' | 'where' | 'check'> {
  readonly blocks: boolean;
  readonly notFor: Rule['notFor'] | undefined;
  readonly satisfiedBy: Rule['satisfiedBy'] | undefined;
}
/** A guide does not change; which of its rules are for a type is worked out once. */
const applied = new WeakMap<Guide, Map<TicketType, readonly Applied[]>>();

/** The rules for a type of ticket under a guide, in the order of the form. */
function rulesFor(type: TicketType, guide: Guide): readonly Applied[] {
  let byType = applied.get(guide);
  if (!byType) applied.set(guide, (byType = new Map<TicketType, readonly Applied[]>()));
  let known = byType.get(type);
  if (!known) {
    known = rules.flatMap((rule) => {
      const severity = severityOf(rule, type, guide);
      if (!severity) return [];
      const { id, where, check, notFor, satisfiedBy } = rule;
      const weight = guide.weights?.[id] ?? rule.weight;
      return [{ id, severity, weight, where, check, notFor, satisfiedBy, blocks: blocking.has(id) }];
    });
    byType.set(type, known);
  }
  return known;
}

/** The severity of a rule for a type of ticket under a guide; undefined when the rule is off or not for this type. */
function severityOf(rule: Rule, type: TicketType, guide: Guide): Severity | undefined {
  if (!rule.types.includes(type)) return undefined;
  const setting = guide.byType[type]?.rules[rule.id] ?? guide.rules[rule.id] ?? rule.severity;
  // Without a title or a text there is no ticket; no guide can say otherwise.
  return setting === 'off' ? (blocking.has(rule.id) ? rule.severity : undefined) : setting;
}

/** The priority of the field, by its code or its name; without one, what the text states. */
function priorityOf(ticket: Ticket, reading: Reading): Priority | undefined {
  const said = ticket.fields.priority?.trim().toUpperCase();
  const facts = reading.of('priority');
  const stated = (facts.find((f) => f.field === 'priority') ?? facts.find((f) => f.value !== 'unknown'))?.value;
  return priorities.find((p) => p === said) ?? priorities.find((p) => p === stated);
}

/**
 * Readiness and what each open finding takes away, in whole points that add up: readiness + Σ gains = 100.
 *
 * `max(0, round(100 − 100 · lost / (0.55 · applicable)))` (`domain.md` §3.6). The gains are the differences of the
 * rounded score when the findings are closed worst first, so the sum that the panel shows can be checked by hand.
 * Below zero the worst findings gain nothing by themselves; that is how the formula is.
 */
export function readinessOf(weights: readonly number[], applicable: number): { readiness: number; gains: number[] } {
  const score = (lost: number): number =>
    applicable === 0 ? 100 : Math.max(0, Math.round(100 - (100 * lost) / (share * applicable)));
  let lost = 0;
  for (const weight of weights) lost += weight;
  const readiness = score(lost);
  const gains: number[] = [];
  let before = readiness;
  for (const weight of weights) {
    lost -= weight;
    const after = score(lost);
    gains.push(after - before);
    before = after;
  }
  return { readiness, gains };
}
