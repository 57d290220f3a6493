/** P1 and P2 come with a reason from the business. */
import { hasReason, isHigh } from '../stated.ts';
import { rule } from '../rule.ts';
import { text } from './priority-unjustified.words.ts';

const notHigh = { de: 'keine hohe Priorität genannt ist', en: 'no high priority is stated' };
/** Whom it hits, until when, what stands still: „it does not work“ is what every ticket says. */
const kinds = ['affected', 'deadline', 'critical', 'outage'] as const;
/** Words that need more beside them to name an effect. */
const weak =
  /^(?:lästig|stört|nervt|peinlich|annoying|inconvenient|late|auswirkung\p{L}*|impact|dadurch|deshalb|folglich|infolge|therefore|consequently|kunden?|customers|meeting\p{L}*|versand\p{L}*)$/iu;

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
    const known = kinds.some((kind) => reading.has(kind)) || hasReason(reading, ticket);
    const effects = [...reading.of('impact'), ...reading.of('downstream')];
    if (!known && effects.every(({ text }) => weak.test(text))) report('missing', { priority });
  },
});
