/** Live or test is said, where there is a test system at all. */
import { forInfrastructure, isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './environment-missing.words.ts';

export default rule({
  id: 'environment-missing',
  types: ['incident', 'question', 'change-request', 'problem'],
  severity: 'must',
  weight: 6,
  where: 'environment',
  section: 'environment',
  action: {
    kind: 'choose',
    options: [
      { value: 'live', de: 'Live', en: 'Live' },
      { value: 'test', de: 'Test', en: 'Test' },
      { value: 'both', de: 'Beide', en: 'Both' },
    ],
  },
  notFor: forInfrastructure(),
  satisfiedBy: ({ reading }) => reading.of('environment'),
  words: text,
  check(context, report) {
    const { reading } = context;
    if (!(reading.has('environment') || isGiven(context, 'environment'))) report('missing');
  },
});
