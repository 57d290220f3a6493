/** A change says how it should work. */
import { rule } from '../rule.ts';
import { text } from './cr-to-be-missing.words.ts';

export default rule({
  id: 'cr-to-be-missing',
  types: ['change-request'],
  severity: 'must',
  weight: 8,
  where: 'body',
  section: 'to-be',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('to-be'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('to-be')) report('missing');
  },
});
