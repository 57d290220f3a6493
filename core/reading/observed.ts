/** What happens: a symptom that says more than „geht nicht“. */
import type { Fact } from '../fact.ts';
import { within } from './at.ts';
import type { Mark } from './dictionary.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';
import { isWord, type Range } from './tokens.ts';
import type { SectionKey } from '../layout.ts';

/** Beside the complaint a sentence needs so many words to say what fails. */
const fewestWords = 6;

export function observed(text: Text): Fact[] {
  const elsewhere = otherSections(text);
  const here = (mark: Mark): boolean => elsewhere.length === 0 || !within(elsewhere, text.tokens.start[mark.from] ?? 0);
  return [
    ...outside(text.marks.symptom, text.marks.complaint)
      .filter(here)
      .map((mark) => factAt(text, 'observed', rangeOf(text, mark), 'lexicon', 0.7)),
    ...failures(text).filter((fact) => !within(elsewhere, fact.start)),
  ];
}

/** Under these labels it is told what should happen, how one gets there and with what. */
const otherKeys = new Set<SectionKey>([
  'expected',
  'steps',
  'workaround',
  'environment',
  'version',
  'workload',
  'module',
  'company',
  'priority',
  'access',
  'contact',
  'evidence',
]);
const otherSections = (text: Text): Range[] =>
  text.sections
    .filter((section) => section.filled && section.keys.some((key) => otherKeys.has(key)))
    .map((section) => section.content);

/** Sentences that tell a failure in words no list foresees; requests („bitte nicht …“) and expectations are none. */
function failures(text: Text): Fact[] {
  const { word, length } = text.tokens;
  const marks = outside(text.marks.failure, text.marks.complaint);
  if (marks.length === 0) return [];
  const complaining = new Set(
    text.marks.complaint.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const words = new Map<number, number>();
  const requests = new Set<number>();
  for (const { from } of outside(text.marks.expected, text.marks.notExpected)) requests.add(text.sentence[from] ?? 0);
  for (const { from } of text.marks.ownDoubt) requests.add(text.sentence[from] ?? 0);
  for (let i = 0; i < length; i++) {
    const sentence = text.sentence[i] ?? 0;
    if (requesting.has(word[i] ?? '')) requests.add(sentence);
    if (!complaining.has(i) && isWord(word[i] ?? '')) words.set(sentence, (words.get(sentence) ?? 0) + 1);
  }
  return marks
    .filter(({ from }) => {
      const sentence = text.sentence[from] ?? 0;
      return (words.get(sentence) ?? 0) >= fewestWords && !requests.has(sentence);
    })
    .map((mark) => factAt(text, 'observed', rangeOf(text, mark), 'lexicon', 0.5));
}
const requesting = new Set(['bitte', 'please', 'pls', 'danke', 'thanks', 'dringend', 'urgent']);
