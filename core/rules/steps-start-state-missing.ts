/** The first step says where to start: page, role, state of the record. */
import { forNoSteps } from '../modes.ts';
import { openingWords } from '../reading/lexicon/opening.ts';
import { wordsOf } from '../reading/tokens.ts';
import { rule } from '../rule.ts';
import { text } from './steps-start-state-missing.words.ts';

/** A click path begins with the name of a page. */
const path = /[→›»➔➜⇒►>]/;

export default rule({
  id: 'steps-start-state-missing',
  types: ['incident'],
  severity: 'could',
  weight: 2,
  where: 'body',
  section: 'steps',
  action: { kind: 'go', to: 'body' },
  notFor: forNoSteps,
  satisfiedBy: ({ reading }) => reading.of('start-state'),
  words: text,
  check({ reading }, report) {
    const steps = reading.of('step').filter(({ field }) => field === 'body');
    const first = steps.find(({ basis }) => basis === 'format') ?? steps[0];
    if (!first || reading.has('start-state')) return;
    const words = wordsOf(first.text.slice(0, 500));
    if (!path.test(first.text) && !words.some((word) => openingWords.has(word))) report('missing', { fact: first });
  },
});
