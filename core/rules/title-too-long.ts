/** The title fits into the column of a list. */
import { rule } from '../rule.ts';
import { text } from './title-too-long.words.ts';

const mostCharacters = 110;
const mostSentences = 2;
/** „bis 13.11. an“ ends no sentence. */
const sentenceEnd = /[\p{L})“”"][.!?]+(?=\s+\p{Lu}|$)/gu;

export default rule({
  id: 'title-too-long',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'could',
  weight: 2,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  words: text,
  check({ ticket }, report) {
    const title = ticket.title.trim();
    const sentences = /[.!?]/.test(title) ? (title.match(sentenceEnd)?.length ?? 0) : 0;
    if (title.length > mostCharacters || title.includes('\n') || sentences > mostSentences)
      report('long', { length: title.length }, { basis: 'field' });
  },
});
