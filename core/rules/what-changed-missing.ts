/** When it worked last and what changed since. */
import { rule } from '../rule.ts';
import { text } from './what-changed-missing.words.ts';

export default rule({
  id: 'what-changed-missing',
  types: ['incident'],
  severity: 'could',
  weight: 3,
  where: 'body',
  section: 'changed',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('changed'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('changed')) report('missing');
  },
});
