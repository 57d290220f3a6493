/** Who is affected and with which role, where it is about permissions or signing in. */
import { isFilled } from '../reading/fields.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './user-role-missing.words.ts';

const forOtherMatters = ({ reading }: RuleContext): NotApplicable | undefined =>
  reading.has('permission')
    ? undefined
    : {
        de: 'nicht nötig, weil es nicht um Rechte oder Anmeldung geht',
        en: 'not needed, because it is not about permissions or signing in',
      };
const everyone = /\b(?:alle[nr]?|all|everyone|everybody|niemand|keiner|nobody|no one)\b/i;

export default rule({
  id: 'user-role-missing',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 3,
  where: 'body',
  section: 'affected',
  action: { kind: 'answer', lines: 'one' },
  notFor: forOtherMatters,
  satisfiedBy: ({ reading }) => reading.of('user'),
  words: text,
  check({ ticket, reading }, report) {
    const answered = reading.of('affected').some((fact) => fact.value === 'unknown' || everyone.test(fact.text));
    if (!answered && !reading.has('user') && !isFilled(ticket.fields.role))
      report('missing', { fact: reading.of('permission')[0] });
  },
});
