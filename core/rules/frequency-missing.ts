/** Always, sometimes (how often) or once. */
import type { Fact } from '../fact.ts';
import { forOutage, isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './frequency-missing.words.ts';

/** Says that it is not always, but not how often. */
const unclear =
  /^(?:sporadisch|manchmal|gelegentlich|sometimes|intermittent|occasionally|immer (?:mal )?wieder|again and again|keeps happening|mehrmals|mehrfach|repeatedly)/i;
const isClear = (fact: Fact): boolean => fact.basis !== 'lexicon' || !unclear.test(fact.text);

export default rule({
  id: 'frequency-missing',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 4,
  where: 'frequency',
  section: 'frequency',
  action: {
    kind: 'choose',
    options: [
      { value: 'always', de: 'jedes Mal', en: 'every time' },
      { value: 'sometimes', de: 'etwa jedes zweite Mal', en: 'about every second time' },
      { value: 'once', de: 'bisher einmal', en: 'once so far' },
    ],
  },
  notFor: forOutage,
  satisfiedBy: ({ reading }) => reading.of('frequency').filter(isClear),
  words: text,
  check(context, report) {
    const said = context.reading.of('frequency');
    if (said.some(isClear) || isGiven(context, 'frequency')) return;
    const vague = said[0];
    if (vague) report('unclear', { words: vague.text }, { fact: vague });
    else report('missing');
  },
});
