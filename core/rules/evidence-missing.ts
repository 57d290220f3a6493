/** There is a picture, a log, a file or the wording of the message. */
import { rule } from '../rule.ts';
import { text } from './evidence-missing.words.ts';

export default rule({
  id: 'evidence-missing',
  types: ['incident', 'problem'],
  severity: 'must',
  weight: 5,
  where: 'attachments',
  section: 'evidence',
  action: { kind: 'attach' },
  satisfiedBy: ({ reading }) => [
    ...reading.of('evidence'),
    ...reading.of('error-message'),
    ...reading.of('technical-block'),
  ],
  words: text,
  check({ reading }, report) {
    if (!(reading.has('evidence') || reading.has('error-message') || reading.has('technical-block'))) report('missing');
  },
});
