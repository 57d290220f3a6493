/** A reference to an earlier talk or ticket carries its number, or says what it was about. */
import { wordCount } from '../reading/tokens.ts';
import { rule } from '../rule.ts';
import { text } from './context-only-reference.words.ts';

/** Whoever writes so much more has said what it was about. */
const enoughWords = 25;

export default rule({
  id: 'context-only-reference',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 3,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ reading }, report) {
    const earlier = reading.of('earlier-talk')[0];
    if (!earlier || reading.has('ticket-number')) return;
    const more = wordCount(reading.ownText.slice(0, 2_000)) - wordCount(earlier.text);
    if (more < enoughWords) report('missing', { words: earlier.text }, { fact: earlier });
  },
});
