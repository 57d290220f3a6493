/** P1 and P2 fit what the ticket says; otherwise we ask, never lower silently. */
import { isHigh, isTestOnly } from '../stated.ts';
import { rule } from '../rule.ts';
import { text } from './priority-too-high.words.ts';

const notHigh = { de: 'keine hohe Priorität genannt ist', en: 'no high priority is stated' };

export default rule({
  id: 'priority-too-high',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem'],
  severity: 'should',
  weight: 6,
  where: 'priority',
  section: 'priority',
  action: { kind: 'priority' },
  notFor: ({ priority }) => (isHigh(priority) ? undefined : notHigh),
  words: text,
  check(context, report) {
    const { reading, ticket, priority } = context;
    if (!isHigh(priority) || reading.has('critical') || reading.has('outage') || reading.speaksOf('goLive')) return;
    const values = { priority };
    const [easy] = reading.of('no-hurry');
    if (easy) return report('easy', values, { fact: easy });
    if (reading.has('deadline')) return;
    if (ticket.type !== 'incident' && ticket.type !== 'problem') return report('wish', values);
    if (isTestOnly(reading)) return report('test', values);
    const effect = [...reading.of('impact'), ...reading.of('affected'), ...reading.of('downstream')];
    if (reading.speaksOf('cosmetic') && effect.length === 0) report('cosmetic', values);
  },
});
