/** A change says how it works today. */
import { rule } from '../rule.ts';
import { text } from './cr-as-is-missing.words.ts';

export default rule({
  id: 'cr-as-is-missing',
  types: ['change-request'],
  severity: 'should',
  weight: 5,
  where: 'body',
  section: 'as-is',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('as-is'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('as-is')) report('missing');
  },
});
