/** The ticket is not just a forwarded mail chain with signatures and disclaimers. */
import { wordCount } from '../reading/tokens.ts';
import { rule } from '../rule.ts';
import { text } from './mail-noise.words.ts';

/** With so many own words above it the chain is an appendix, and no hindrance. */
const enoughWords = 40;

export default rule({
  id: 'mail-noise',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 3,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ reading }, report) {
    const foreign = reading.of('foreign-mail')[0];
    if (foreign && wordCount(reading.ownText.slice(0, 2_000)) < enoughWords)
      report(foreign.value === 'chain' ? 'chain' : 'footer', { fact: foreign, basis: 'format' });
  },
});
