/**
 * Whom one reaches when. `rules.json` has it as „could, must for P1 and P2“; it is asked only where it matters (P1, P2,
 * standstill, written for somebody else), and there it is a should.
 */
import { isGiven } from '../modes.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './contact-missing.words.ts';

const forNoHurry = ({ priority, reading }: RuleContext): NotApplicable | undefined =>
  priority === 'P1' || priority === 'P2' || reading.has('outage') || reading.has('on-behalf')
    ? undefined
    : {
        de: 'nicht nötig, weil es nicht eilt und für niemand anderen ist',
        en: 'not needed, because it is neither urgent nor for somebody else',
      };

export default rule({
  id: 'contact-missing',
  types: ['incident', 'service-request', 'change-request', 'access-request'],
  severity: 'should',
  weight: 3,
  where: 'contact',
  section: 'contact',
  action: { kind: 'answer', lines: 'one' },
  notFor: forNoHurry,
  satisfiedBy: ({ reading }) => reading.of('contact'),
  words: text,
  check(context, report) {
    if (!(context.reading.has('contact') || isGiven(context, 'contact'))) report('missing');
  },
});
