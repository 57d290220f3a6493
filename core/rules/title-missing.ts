/** There is a title. */
import { emptyTitles } from '../reading/lexicon/title.ts';
import { isWord, tokenize } from '../reading/tokens.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './title-missing.words.ts';

/** Nothing, or what mail programs write when there is nothing. */
export function isTitleMissing({ ticket }: Pick<RuleContext, 'ticket'>): boolean {
  const words = tokenize(ticket.title).word.filter(isWord);
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
