/** The writer’s own estimate of the priority, or impact and urgency that give it. */
import { isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './priority-missing.words.ts';

export default rule({
  id: 'priority-missing',
  types: ['incident', 'problem'],
  severity: 'must',
  weight: 5,
  where: 'priority',
  section: 'priority',
  action: { kind: 'priority' },
  satisfiedBy: ({ reading }) => reading.of('priority'),
  words: text,
  check(context, report) {
    const levels = isGiven(context, 'impact') && isGiven(context, 'urgency');
    if (!levels && !isGiven(context, 'priority') && !context.reading.has('priority'))
      report('missing', { basis: 'field' });
  },
});
