/** It is said when it was noticed first. */
import { isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './first-seen-missing.words.ts';

export default rule({
  id: 'first-seen-missing',
  types: ['incident', 'problem'],
  severity: 'must',
  weight: 6,
  where: 'firstSeen',
  section: 'first-seen',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('first-seen'),
  words: text,
  check(context, report) {
    const { reading } = context;
    if (!(reading.has('first-seen') || isGiven(context, 'firstSeen'))) report('missing');
  },
});
