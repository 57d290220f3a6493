/** P1 and P2 come with a reason from the business. */
import { hasReason, isHigh, saysEffect } from '../stated.ts';
import { rule } from '../rule.ts';
import { text } from './priority-unjustified.words.ts';

const notHigh = {
  de: 'nicht nötig, weil keine hohe Priorität genannt ist',
  en: 'not needed, because no high priority is stated',
};
/** Whom it hits, until when, what stands still: „it does not work“ is what every ticket says. */
const kinds = ['affected', 'critical', 'outage'] as const;

export default rule({
  id: 'priority-unjustified',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 5,
  where: 'priority',
  section: 'impact',
  action: { kind: 'answer', lines: 'many' },
  notFor: ({ priority }) => (isHigh(priority) ? undefined : notHigh),
  satisfiedBy: ({ reading }) => [...reading.of('impact'), ...reading.of('deadline')],
  words: text,
  check({ reading, ticket, priority }, report) {
    if (!isHigh(priority)) return;
    const known =
      kinds.some((kind) => reading.has(kind)) ||
      reading.of('deadline').some(({ value }) => value !== 'demand') ||
      hasReason(reading, ticket);
    if (!known && !saysEffect(reading)) report('missing', { priority });
  },
});
