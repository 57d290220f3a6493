/** Session or correlation id, or the exact time, where a service in the network showed an error. */
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import type { Fact } from '../fact.ts';
import { text } from './technical-ids-missing.words.ts';

const forNoTelemetry = ({ reading }: RuleContext): NotApplicable | undefined => {
  const online = reading.has('business-system');
  const shown = reading.has('message-mentioned') || reading.has('error-message') || reading.has('error-code');
  return online && shown
    ? undefined
    : {
        de: 'nicht nötig, weil kein Onlinesystem eine Meldung zeigt',
        en: 'not needed, because no online system shows an error',
      };
};

const exactTime = /\d{1,2}[:.]\d{2}/;
const found = ({ ticket, reading }: RuleContext): Fact[] => [
  ...reading.of('technical-id'),
  ...reading.of('technical-block'),
  ...reading.of('error-code'),
  ...reading
    .of('first-seen')
    .filter(({ field }) => field === 'firstSeen' && exactTime.test(ticket.fields.firstSeen ?? '')),
];

export default rule({
  id: 'technical-ids-missing',
  types: ['incident'],
  severity: 'could',
  weight: 2,
  where: 'body',
  section: 'technical',
  action: { kind: 'answer', lines: 'many' },
  notFor: forNoTelemetry,
  satisfiedBy: found,
  words: text,
  check(context, report) {
    if (found(context).length === 0) report('missing');
  },
});
