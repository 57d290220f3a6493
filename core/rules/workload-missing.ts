/** The product or system is named. */
import { isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './workload-missing.words.ts';

export default rule({
  id: 'workload-missing',
  types: ['incident', 'question', 'change-request', 'problem'],
  severity: 'must',
  weight: 6,
  where: 'workload',
  section: 'workload',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('workload'),
  words: text,
  check(context, report) {
    const { reading } = context;
    if (!(reading.has('workload') || isGiven(context, 'workload'))) report('missing');
  },
});
