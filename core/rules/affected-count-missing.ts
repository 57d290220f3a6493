/** How many people or sites are affected. */
import { forOutage, isGiven } from '../modes.ts';
import { rule } from '../rule.ts';
import { text } from './affected-count-missing.words.ts';

export default rule({
  id: 'affected-count-missing',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 4,
  where: 'affectedUsers',
  section: 'affected',
  action: {
    kind: 'choose',
    options: [
      { value: 'one', de: 'nur ich', en: 'only me' },
      { value: 'several', de: 'mehrere Personen', en: 'several people' },
      { value: 'all', de: 'alle Benutzer', en: 'all users' },
    ],
  },
  notFor: forOutage,
  satisfiedBy: ({ reading }) => reading.of('affected'),
  words: text,
  check(context, report) {
    if (!(context.reading.has('affected') || isGiven(context, 'affectedUsers'))) report('missing');
  },
});
