/** The title names what goes wrong. */
import { genericWords } from '../reading/lexicon/title.ts';
import { isWord } from '../reading/tokens.ts';
import { forUselessTitle } from './title-generic.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './title-no-symptom.words.ts';

/** So many words are a sentence: it tells what happens, in words that no list foresees. */
const sentenceLength = 7;
/** „Fehler beim Speichern der Preisliste“: with so many words beside it the bare word says something. */
const besideComplaint = 2;
/** Verbs of a short sentence: „mahnt“, „flackert“; small words that end so are none. */
const germanVerb = /^[a-zäöüß]{2,}(?:t|tet|en)$/;
const noVerb = new Set(
  'nicht mit seit erst selbst jetzt fast sonst statt dort nacht heute gut alt laut samt bitte einen unseren meinen den wegen neuen alten allen beiden'.split(
    ' ',
  ),
);

function tellsWhatIsWrong({ reading }: RuleContext): boolean {
  const { tokens, marks, shown } = reading.title;
  const vague = new Set([...marks.vagueStrong, ...marks.vague].map(({ from }) => from));
  const says = (from: number): boolean => !genericWords.has(tokens.word[from] ?? '');
  const bad = [...marks.symptom, ...marks.failure, ...marks.lack, ...marks.complaint].filter(
    ({ from }) => !vague.has(from),
  );
  if (bad.some(({ from, to }) => to - from > 1 || says(from))) return true;
  if (reading.of('error-code').some(({ field }) => field === 'title')) return true;
  const words = tokens.word.filter((word) => isWord(word));
  const own = words.filter((word) => word.length > 2 && !genericWords.has(word)).length;
  if (bad.length > 0 && own >= besideComplaint) return true;
  if (words.length >= sentenceLength) return true;
  const written = (i: number): string => shown.slice(tokens.start[i], tokens.end[i]);
  return tokens.word.some((word, i) => i > 0 && germanVerb.test(written(i)) && !noVerb.has(word));
}

export default rule({
  id: 'title-no-symptom',
  types: ['incident', 'problem'],
  severity: 'should',
  weight: 4,
  where: 'title',
  action: { kind: 'go', to: 'title' },
  notFor: forUselessTitle,
  words: text,
  check(context, report) {
    if (!tellsWhatIsWrong(context)) report('missing');
  },
});
