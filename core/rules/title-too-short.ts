/** The title is long enough to be found again in a list. */
import { forUselessTitle, titleWithoutNoise } from './title-generic.ts';
import { wordsOf } from '../reading/tokens.ts';
import { rule } from '../rule.ts';
import { text } from './title-too-short.words.ts';

const fewestLetters = 15;
const fewestWords = 3;
/** A German compound of this length says as much as two words. */
const compound = 12;

export default rule({
  id: 'title-too-short',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 4,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  notFor: forUselessTitle,
  words: text,
  check(context, report) {
    const title = titleWithoutNoise(context.ticket.title);
    const words = wordsOf(title);
    const said = words.reduce((sum, word) => sum + (word.length >= compound ? 2 : 1), 0);
    // „VPN-Fehler 809“: a code is found again, however short the title is.
    const hasCode = words.some((word) => /\d{3}/.test(word));
    if (said < fewestWords || (title.length < fewestLetters && !hasCode)) report('short', { basis: 'field' });
  },
});
