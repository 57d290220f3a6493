/** The priority is the one that impact and urgency give. */
import { hasReason, matrixPriority } from '../stated.ts';
import { rule } from '../rule.ts';
import { text } from './priority-matrix-mismatch.words.ts';

const noLevels = {
  de: 'nicht nötig, weil Auswirkung, Dringlichkeit und Priorität nicht alle angegeben sind',
  en: 'not needed, because impact, urgency and priority are not all set',
};

export default rule({
  id: 'priority-matrix-mismatch',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 4,
  where: 'priority',
  section: 'priority',
  action: { kind: 'priority' },
  notFor: ({ ticket, guide, priority }) => (priority && matrixPriority(ticket.fields, guide) ? undefined : noLevels),
  words: text,
  check({ ticket, guide, reading, priority }, report) {
    const suggestion = matrixPriority(ticket.fields, guide);
    if (suggestion && priority && suggestion !== priority && !hasReason(reading, ticket))
      report('differs', { suggestion, priority }, { basis: 'field' });
  },
});
