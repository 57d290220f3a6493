/** One topic per ticket. */
import { rule } from '../rule.ts';
import { text } from './multiple-topics.words.ts';

export default rule({
  id: 'multiple-topics',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 6,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ reading }, report) {
    const further = reading.of('further-topic')[0];
    if (further) report('several', { fact: further });
  },
});
