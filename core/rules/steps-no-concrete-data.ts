/** A concrete example: document number, item, customer, amount, host, user. */
import { firstOf, forOutage } from '../modes.ts';
import { isDescriptionMissing } from './description-missing.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import type { Fact } from '../fact.ts';
import { text } from './steps-no-concrete-data.words.ts';

const forNoText = (context: RuleContext): NotApplicable | undefined =>
  isDescriptionMissing(context)
    ? { de: 'nicht nötig, solange die Beschreibung fehlt', en: 'not needed while the description is missing' }
    : undefined;

/** What one can look up. A picture may show a case; nobody can search in it. */
const examples = ({ reading }: RuleContext): Fact[] => [
  ...reading.of('document-number'),
  ...reading.of('example-data'),
  ...reading.of('identifier'),
  ...reading.of('user').filter(({ value }) => value !== 'role'),
  ...reading.of('error-code'),
  ...reading.of('technical-block'),
  ...reading.of('test-case').filter(({ basis }) => basis === 'format'),
  ...reading.of('evidence').filter(({ field, value }) => field === 'attachments' && value === 'file'),
];

export default rule({
  id: 'steps-no-concrete-data',
  types: ['incident'],
  severity: 'should',
  weight: 5,
  where: 'body',
  section: 'example-case',
  action: { kind: 'answer', lines: 'one' },
  notFor: firstOf(forOutage, forNoText),
  satisfiedBy: examples,
  words: text,
  check(context, report) {
    if (examples(context).length === 0) report('missing');
  },
});
