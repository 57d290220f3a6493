/** A change says what else it touches and how one gets back. */
import { rule } from '../rule.ts';
import { text } from './cr-risk-missing.words.ts';

export default rule({
  id: 'cr-risk-missing',
  types: ['change-request'],
  severity: 'should',
  weight: 4,
  where: 'body',
  section: 'risk',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('risk'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('risk')) report('missing');
  },
});
