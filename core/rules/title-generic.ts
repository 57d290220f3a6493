/** The title says more than that there is a problem. */
import { genericWords } from '../reading/lexicon/title.ts';
import { isNumber, isWord } from '../reading/tokens.ts';
import { isTitleMissing } from './title-missing.ts';
import { rule } from '../rule.ts';
import { text } from './title-generic.words.ts';

export default rule({
  id: 'title-generic',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 8,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  words: text,
  check(context, report) {
    if (isTitleMissing(context)) return;
    const { tokens, marks } = context.reading.title;
    const product = marks.workload[0];
    const says = tokens.word.some((word, i) => {
      if (product && i >= product.from && i < product.to) return false;
      return isNumber(word) ? word.length >= 3 : isWord(word) && word.length > 1 && !genericWords.has(word);
    });
    if (!says) report('generic');
  },
});
