/** An access request says what the right is needed for; that somebody needs it is no reason. */
import { rule } from '../rule.ts';
import { text } from './ar-reason-missing.words.ts';

/** What stands in the field or under the label without saying what for. */
const empty =
  /^(?:(?:er|sie|ich|wir|he|she|i|we|they) )?(?:brauch(?:t|e|en)|benötig(?:t|e|en)|needs?|arbeit|job|work|wie besprochen|siehe oben|as discussed|see above)(?: .{0,15})?[.!]?$/i;

export default rule({
  id: 'ar-reason-missing',
  types: ['access-request'],
  severity: 'must',
  weight: 6,
  where: 'reason',
  section: 'reason',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('reason'),
  words: text,
  check({ reading }, report) {
    if (reading.of('reason').every((fact) => fact.basis !== 'lexicon' && empty.test(fact.text.trim())))
      report('missing');
  },
});
