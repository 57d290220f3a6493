/** The company (tenant) is named where a system has several. */
import { firstOf, forInfrastructure, forOutage, isGiven } from '../modes.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './company-missing.words.ts';

const forOneCompany = ({ reading }: RuleContext): NotApplicable | undefined =>
  reading.of('business-system').some(({ value }) => value === 'company')
    ? undefined
    : {
        de: 'nicht nötig, weil kein System mit mehreren Mandanten genannt ist',
        en: 'not needed, because no system with several companies is named',
      };

export default rule({
  id: 'company-missing',
  types: ['incident', 'question', 'change-request', 'problem'],
  severity: 'should',
  weight: 3,
  where: 'company',
  section: 'company',
  action: { kind: 'answer', lines: 'one' },
  notFor: firstOf(forOutage, forInfrastructure(), forOneCompany),
  satisfiedBy: ({ reading }) => reading.of('company'),
  words: text,
  check(context, report) {
    if (!(context.reading.has('company') || isGiven(context, 'company'))) report('missing');
  },
});
