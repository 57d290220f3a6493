/** There is an example in the test system, or steps with a real record to repeat it. */
import { firstOf, forInfrastructure, forOutage } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './test-case-missing.words.ts';

export default rule({
  id: 'test-case-missing',
  types: ['incident'],
  severity: 'must',
  weight: 6,
  where: 'body',
  section: 'example-case',
  action: { kind: 'answer', lines: 'many' },
  notFor: firstOf(forOutage, forInfrastructure()),
  satisfiedBy: ({ reading }) => [...reading.of('test-case'), ...reading.of('document-number')],
  words: text,
  check({ reading }, report) {
    const repeatable = reading.of('step').some((step) => step.value !== 'unknown');
    const record = reading.has('document-number') || reading.has('example-data');
    if (!reading.has('test-case') && !(repeatable && record)) report('missing');
  },
});
