/** The effect on one’s own work is described. */
import { rule } from '../rule.ts';
import { text } from './impact-missing.words.ts';

export default rule({
  id: 'impact-missing',
  types: ['incident', 'problem'],
  severity: 'must',
  weight: 8,
  where: 'body',
  section: 'impact',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('impact'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('impact')) report('missing');
  },
});
