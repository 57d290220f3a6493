/** A request says for whom it is. */
import { rule } from '../rule.ts';
import { text } from './recipient-missing.words.ts';

export default rule({
  id: 'recipient-missing',
  types: ['service-request', 'access-request'],
  severity: 'must',
  weight: 6,
  where: 'recipient',
  section: 'recipient',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('recipient'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('recipient')) report('missing');
  },
});
