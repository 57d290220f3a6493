/** The title names a module, page, document, device or interface. */
import { emptyNouns } from '../reading/lexicon/opening.ts';
import { genericWords } from '../reading/lexicon/title.ts';
import { isNumber, isWord } from '../reading/tokens.ts';
import { forUselessTitle } from './title-generic.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './title-no-object.words.ts';

const shortestNoun = 4;

/** Most letters are plain ones; the pattern of all scripts takes its time to be set up. */
const isUpper = (sign: string): boolean => (sign < '\x80' ? sign >= 'A' && sign <= 'Z' : /\p{Lu}/u.test(sign));

/** A name that no list knows: a noun that is no complaint, no code of its own, no word of every day. */
function namesSomething({ reading: { title, language } }: RuleContext): boolean {
  const { tokens, marks, shown } = title;
  const taken = new Set<number>();
  for (const mark of [...marks.symptom, ...marks.failure, ...marks.complaint, ...marks.expected, ...marks.vagueStrong])
    for (let i = mark.from; i < mark.to; i++) taken.add(i);
  const isCapital = (i: number): boolean => isUpper(shown[tokens.start[i] ?? 0] ?? '');
  const nouns = language === 'de' && tokens.word.some((word, i) => i > 0 && isWord(word) && isCapital(i));
  return tokens.word.some(
    (word, i) =>
      (isWord(word) && !isNumber(word) && /\d/.test(word)) ||
      (word.length >= shortestNoun &&
        isWord(word) &&
        !isNumber(word) &&
        !taken.has(i) &&
        !genericWords.has(word) &&
        !emptyNouns.has(word) &&
        (!nouns || isCapital(i)) &&
        (!nouns || i > 0 || word.length >= 2 * shortestNoun || tokens.word[1] === '-')),
  );
}

export default rule({
  id: 'title-no-object',
  types: ['incident', 'change-request', 'problem'],
  severity: 'should',
  weight: 5,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  notFor: forUselessTitle,
  words: text,
  check(context, report) {
    const { marks } = context.reading.title;
    const places = [marks.module, marks.workload, marks.businessSystem, marks.hardware, marks.network, marks.cloud];
    const isPlaced = places.some((found) => found.length > 0);
    const looksUp = ['document-number', 'error-code', 'identifier', 'file-name'] as const;
    const named = looksUp.some((kind) => context.reading.of(kind).some(({ field }) => field === 'title'));
    if (!isPlaced && !named && !namesSomething(context)) report('missing');
  },
});
