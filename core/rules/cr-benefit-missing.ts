/** A change says what it brings, in numbers where possible. */
import { rule } from '../rule.ts';
import { text } from './cr-benefit-missing.words.ts';

export default rule({
  id: 'cr-benefit-missing',
  types: ['change-request'],
  severity: 'should',
  weight: 5,
  where: 'body',
  section: 'benefit',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('benefit'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('benefit')) report('missing');
  },
});
