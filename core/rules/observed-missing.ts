/** What happens is described, not only that something does not work. */
import { rule } from '../rule.ts';
import { text } from './observed-missing.words.ts';

export default rule({
  id: 'observed-missing',
  types: ['incident', 'problem'],
  severity: 'must',
  weight: 8,
  where: 'body',
  section: 'actual',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => [
    ...reading.of('observed'),
    ...reading.of('error-message'),
    ...reading.of('error-code'),
    ...reading.of('technical-block'),
  ],
  words: text,
  check({ reading }, report) {
    if (!(
      reading.has('observed') ||
      reading.has('error-message') ||
      reading.has('error-code') ||
      reading.has('technical-block')
    ))
      report('missing');
  },
});
