/** Steps are a numbered list. */
import { forNoSteps } from '../modes.ts';
import { wordCount } from '../reading/tokens.ts';
import { rule } from '../rule.ts';
import { text } from './steps-not-numbered.words.ts';

/** Two short instructions are read at a glance. */
const fewest = 3;
/** A click path needs no numbers. */
const path = /[→›»➔➜⇒►>]/;

export default rule({
  id: 'steps-not-numbered',
  types: ['incident'],
  severity: 'could',
  weight: 2,
  where: 'body',
  section: 'steps',
  action: { kind: 'steps' },
  notFor: forNoSteps,
  words: text,
  check({ reading }, report) {
    const steps = reading.of('step').filter(({ field }) => field === 'body');
    if (steps.some((step) => step.basis !== 'lexicon' || path.test(step.text))) return;
    // A way that is told in one breath is one fact of several actions.
    const told = steps.some((step) => wordCount(step.text) > fewest);
    if (steps.length >= fewest || told) report('prose', { fact: steps[0] });
  },
});
