/** One action per step. */
import { forNoSteps } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './steps-multiple-actions.words.ts';

export default rule({
  id: 'steps-multiple-actions',
  types: ['incident'],
  severity: 'could',
  weight: 1,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  notFor: forNoSteps,
  words: text,
  check({ reading }, report) {
    const crowded = new Map(reading.of('crowded-step').map((fact) => [fact.start, fact]));
    const listed = reading.of('step').filter(({ basis }) => basis === 'format');
    const at = listed.findIndex((step) => crowded.has(step.start));
    if (at >= 0) report('several', { n: at + 1 }, { fact: listed[at], basis: 'format' });
  },
});
