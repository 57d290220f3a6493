/** „Urgent“ comes with a date and its reason. */
import type { Fact } from '../fact.ts';
import { rule } from '../rule.ts';
import { text } from './urgency-without-date.words.ts';

/** „Benötigt bis: asap“ is the same word twice, no date. */
const sameWords = (deadline: Fact, urgent: Fact): boolean =>
  !/\d/.test(deadline.text) && deadline.text.toLowerCase().includes(urgent.text.toLowerCase());

export default rule({
  id: 'urgency-without-date',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 3,
  where: 'neededBy',
  section: 'needed-by',
  action: { kind: 'answer', lines: 'one' },
  notFor: ({ reading }) =>
    reading.has('critical') || reading.has('outage')
      ? { de: 'nicht nötig, weil schon alles steht', en: 'not needed, because everything stands still already' }
      : undefined,
  satisfiedBy: ({ reading }) => reading.of('deadline'),
  words: text,
  check({ reading }, report) {
    const [urgent] = reading.of('urgency');
    if (urgent && !reading.of('deadline').some((fact) => !sameWords(fact, urgent))) report('undated', { fact: urgent });
  },
});
