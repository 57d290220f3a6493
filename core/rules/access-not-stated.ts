/** It is said how the consultants get to the system. */
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './access-not-stated.words.ts';

const forStandingAccess = ({ guide }: RuleContext): NotApplicable | undefined =>
  guide.standingAccess
    ? {
        de: 'nicht nötig, weil der Zugang vertraglich vereinbart ist',
        en: 'not needed, because access is agreed in the contract',
      }
    : undefined;

export default rule({
  id: 'access-not-stated',
  types: ['incident', 'change-request'],
  severity: 'should',
  weight: 3,
  where: 'body',
  section: 'access',
  action: { kind: 'answer', lines: 'one' },
  notFor: forStandingAccess,
  satisfiedBy: ({ reading }) => reading.of('access'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('access')) report('missing');
  },
});
