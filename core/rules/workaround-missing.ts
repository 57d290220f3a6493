/** Whether there is a way around it; „keiner“ is an answer, too. */
import { isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './workaround-missing.words.ts';

export default rule({
  id: 'workaround-missing',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 5,
  where: 'workaround',
  section: 'workaround',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('workaround'),
  words: text,
  check(context, report) {
    if (!(context.reading.has('workaround') || isGiven(context, 'workaround'))) report('missing');
  },
});
