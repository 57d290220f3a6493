/** A service request says what exactly is wanted. */
import { rule } from '../rule.ts';
import { text } from './sr-item-missing.words.ts';

export default rule({
  id: 'sr-item-missing',
  types: ['service-request'],
  severity: 'must',
  weight: 7,
  where: 'item',
  section: 'item',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('item'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('item')) report('missing');
  },
});
