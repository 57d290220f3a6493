/** The expected result is said, unless it is obvious. */
import { firstOf, forInfrastructure, forOutage } from '../modes.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { obvious } from '../reading/observed.ts';
import { text } from './expected-missing.words.ts';

/** Everybody expects a program not to crash and to let them in. */
const forCrash = ({ reading }: RuleContext): NotApplicable | undefined =>
  reading
    .of('observed')
    .some(({ basis, text: said, value }) => value === 'obvious' || (basis !== 'lexicon' && obvious.test(said)))
    ? {
        de: 'nicht nötig, weil sich bei Absturz und Anmeldung von selbst versteht, was richtig wäre',
        en: 'not needed, because it is obvious what should happen instead of a crash or a failed sign-in',
      }
    : undefined;

export default rule({
  id: 'expected-missing',
  types: ['incident'],
  severity: 'should',
  weight: 6,
  where: 'body',
  section: 'expected',
  action: { kind: 'answer', lines: 'one' },
  notFor: firstOf(forOutage, forCrash, forInfrastructure()),
  satisfiedBy: ({ reading }) => reading.of('expected'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('expected')) report('missing');
  },
});
