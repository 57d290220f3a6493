/** A question asks something, and says enough to answer it. */
import { wordCount } from '../reading/tokens.ts';
import { rule } from '../rule.ts';
import { text } from './question-unclear.words.ts';

/** Fewer words ask nothing that one could answer: „geht das auch anders?“ */
const fewest = 6;
const enough = 2_000;
const greeting = /^(?:hallo|hi|hey|guten \w+|moin|servus|hello|dear \w+|good \w+)[^\n]{0,30}\n/i;

export default rule({
  id: 'question-unclear',
  types: ['question'],
  severity: 'must',
  weight: 8,
  where: 'body',
  section: 'question',
  action: { kind: 'answer', lines: 'many' },
  satisfiedBy: ({ reading }) => reading.of('question'),
  words: text,
  check({ ticket, reading }, report) {
    const questions = reading.of('question');
    const inTitle = questions.some((fact) => fact.field === 'title') && wordCount(ticket.title) >= fewest;
    const said = reading.ownText.slice(0, enough);
    if (questions.length === 0 || !(inTitle || wordCount(said.replace(greeting, '')) >= fewest)) report('unclear');
  },
});
