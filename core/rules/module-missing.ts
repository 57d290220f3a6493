/** The module, page or process step is named; for infrastructure the affected component is that. */
import { forOutage, isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './module-missing.words.ts';

export default rule({
  id: 'module-missing',
  types: ['incident', 'change-request', 'problem'],
  severity: 'must',
  weight: 6,
  where: 'module',
  section: 'module',
  action: { kind: 'answer', lines: 'one' },
  notFor: forOutage,
  satisfiedBy: ({ reading }) => [...reading.of('module'), ...reading.of('infrastructure')],
  words: text,
  check(context, report) {
    const { reading } = context;
    if (!(reading.has('module') || reading.has('infrastructure') || isGiven(context, 'module'))) report('missing');
  },
});
