/** The title says more than that there is a problem. */
import { genericWords } from '../reading/lexicon/title.ts';
import { isNumber, isWord } from '../reading/tokens.ts';
import { isTitleMissing } from './title-missing.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './title-generic.words.ts';

const mailPrefixes = new Set(['re', 'aw', 'wg', 'fw', 'fwd', 'antw']);

/** Whether nothing but complaint words and at most one product stands in the title. */
export function isTitleGeneric({ reading }: Pick<RuleContext, 'reading'>): boolean {
  const { tokens, marks } = reading.title;
  const product = marks.workload[0];
  const isProduct = (i: number): boolean => product !== undefined && i >= product.from && i < product.to;
  // „Teams“: a name and nothing else is short, not empty.
  if (product && tokens.word.every((word, i) => isProduct(i) || !isWord(word) || mailPrefixes.has(word))) return false;
  return !tokens.word.some((word, i) => {
    if (isProduct(i)) return false;
    return isNumber(word) ? word.length >= 3 : isWord(word) && word.length > 1 && !genericWords.has(word);
  });
}

/** A title that has to be written anew needs no advice on its details. */
export const forUselessTitle = (context: RuleContext): NotApplicable | undefined =>
  isTitleMissing(context) || isTitleGeneric(context)
    ? {
        de: 'nicht nötig, weil der Titel noch neu zu schreiben ist',
        en: 'not needed, because the title is still to be rewritten',
      }
    : undefined;

/** `AW: WG: [extern] Titel` → `Titel`. */
export const titleWithoutNoise = (title: string): string =>
  title.trim().replace(/^(?:(?:re|aw|wg|fw|fwd|antwort|antw)\s?:\s*|\[[^\][]{1,20}\]\s*)+/i, '');

export default rule({
  id: 'title-generic',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 8,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  words: text,
  check(context, report) {
    if (!isTitleMissing(context) && isTitleGeneric(context)) report('generic');
  },
});
