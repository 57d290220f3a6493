/** A standstill does not hide behind a low priority. */
import { isLow, isTestOnly } from '../stated.ts';
import { rule } from '../rule.ts';
import { text } from './priority-too-low.words.ts';

const notLow = {
  de: 'nicht nötig, weil keine niedrige Priorität genannt ist',
  en: 'not needed, because no low priority is stated',
};

export default rule({
  id: 'priority-too-low',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 6,
  where: 'priority',
  section: 'priority',
  action: { kind: 'priority' },
  notFor: ({ priority }) => (isLow(priority) ? undefined : notLow),
  words: text,
  check({ reading, priority }, report) {
    const [critical] = reading.of('critical');
    if (critical && isLow(priority) && !isTestOnly(reading))
      report('critical', { priority, words: critical.text.replace(/\s+/g, ' ').slice(0, 60) }, { fact: critical });
  },
});
