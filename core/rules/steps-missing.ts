/** The steps that lead to the fault are given. */
import type { Fact } from '../fact.ts';
import { firstOf, forInfrastructure, forJob, forOutage } from '../modes.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './steps-missing.words.ts';

/** A single action („wenn ich speichere“) is a hint at the way, not the way. */
const way = ({ reading }: RuleContext): Fact[] => reading.of('step').filter((fact) => fact.confidence > 0.5);

export default rule({
  id: 'steps-missing',
  types: ['incident'],
  severity: 'must',
  weight: 9,
  where: 'body',
  section: 'steps',
  action: { kind: 'steps' },
  notFor: firstOf(forOutage, forJob, forInfrastructure('hardware', 'cloud')),
  satisfiedBy: way,
  words: text,
  check(context, report) {
    if (way(context).length === 0) report('missing');
  },
});
