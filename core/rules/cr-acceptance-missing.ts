/** A change says how one sees in the test that it is right. */
import { rule } from '../rule.ts';
import { text } from './cr-acceptance-missing.words.ts';

/** Words that nobody can test, when the criterion is no longer than that. */
const weak =
  /\b(?:funktionier|schnell|einfach|benutzerfreundlich|übersichtlich|schön|gut|work|fast|easy|simple|user.?friendly|nice|good)/i;
const longest = 50;

export default rule({
  id: 'cr-acceptance-missing',
  types: ['change-request'],
  severity: 'must',
  weight: 7,
  where: 'body',
  section: 'acceptance',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('acceptance'),
  words: text,
  check({ reading }, report) {
    const facts = reading.of('acceptance');
    const [only] = facts;
    if (!only) report('missing');
    else if (facts.length === 1 && only.text.length < longest && weak.test(only.text)) report('weak', { fact: only });
  },
});
