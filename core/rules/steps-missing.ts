/** The steps that lead to the fault are given. */
import { firstOf, forInfrastructure, forJob, forOutage } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './steps-missing.words.ts';

export default rule({
  id: 'steps-missing',
  types: ['incident'],
  severity: 'must',
  weight: 9,
  where: 'body',
  section: 'steps',
  action: { kind: 'steps' },
  notFor: firstOf(forOutage, forJob, forInfrastructure('hardware', 'cloud')),
  satisfiedBy: ({ reading }) => reading.of('step'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('step')) report('missing');
  },
});
