/** What the writer has checked or tried already. */
import { forOutage } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './own-analysis-missing.words.ts';

export default rule({
  id: 'own-analysis-missing',
  types: ['incident', 'question', 'problem'],
  severity: 'should',
  weight: 5,
  where: 'body',
  section: 'checked',
  action: { kind: 'answer', lines: 'many' },
  notFor: forOutage,
  satisfiedBy: ({ reading }) => reading.of('own-analysis'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('own-analysis')) report('missing');
  },
});
