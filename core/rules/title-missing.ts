/** There is a title. */
import { emptyTitles } from '../reading/lexicon/title.ts';
import { wordCount, wordsOf } from '../reading/tokens.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './title-missing.words.ts';

/** More words are a title, whatever they are; the pieces of an empty one are counted by `_`. */
const mostWords = Math.max(2, ...[...emptyTitles].map((title) => title.split('_').length));

/** Nothing, or what mail programs write when there is nothing. */
export function isTitleMissing({ ticket }: Pick<RuleContext, 'ticket'>): boolean {
  if (wordCount(ticket.title) > mostWords) return false;
  const words = wordsOf(ticket.title);
  return words.join('').length < 3 || emptyTitles.has(words.join('_'));
}

export default rule({
  id: 'title-missing',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 8,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  words: text,
  check(context, report) {
    if (isTitleMissing(context)) report('missing', { basis: 'field' });
  },
});
