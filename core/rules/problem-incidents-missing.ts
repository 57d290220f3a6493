/** A problem names the incidents behind it: two at least, or their number. */
import { rule } from '../rule.ts';
import { text } from './problem-incidents-missing.words.ts';

const isId = /^[A-Z#]{1,10}[-_#]?\d{3,}$/;

export default rule({
  id: 'problem-incidents-missing',
  types: ['problem'],
  severity: 'must',
  weight: 7,
  where: 'incidents',
  section: 'incidents',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('incidents'),
  words: text,
  check({ ticket, reading }, report) {
    const listed = (ticket.fields.incidents ?? '').split(/[,;\s]+/).filter((id) => /\d/.test(id));
    const named = reading.of('incidents').filter((fact) => fact.field !== 'incidents');
    const counted = named.some((fact) => !isId.test(fact.text) && fact.basis === 'lexicon');
    const labelled = named.some((fact) => fact.confidence > 0.9);
    const ids = new Set([...listed, ...named.filter((f) => isId.test(f.text)).map((f) => f.text)]);
    if (!(counted || labelled || ids.size >= 2)) report(ids.size === 1 ? 'one' : 'missing');
  },
});
