/** A change says which problem it solves, and for whom. */
import { rule } from '../rule.ts';
import { text } from './cr-need-missing.words.ts';

export default rule({
  id: 'cr-need-missing',
  types: ['change-request'],
  severity: 'must',
  weight: 8,
  where: 'body',
  section: 'need',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('need'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('need')) report('missing');
  },
});
