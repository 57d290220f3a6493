/** The effect on following processes is said; “none” is an answer. */
import { forOutage, isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './downstream-impact-missing.words.ts';

export default rule({
  id: 'downstream-impact-missing',
  types: ['incident'],
  severity: 'must',
  weight: 4,
  where: 'downstream',
  section: 'downstream',
  action: { kind: 'answer', lines: 'one' },
  notFor: forOutage,
  satisfiedBy: ({ reading }) => reading.of('downstream'),
  words: text,
  check(context, report) {
    const { reading } = context;
    if (!(reading.has('downstream') || isGiven(context, 'downstream'))) report('missing');
  },
});
