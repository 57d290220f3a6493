/** What happens: a symptom that says more than „geht nicht“. */
import type { Fact } from '../fact.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';
import { isWord } from './tokens.ts';

/** Beside the complaint a sentence needs so many words to say what fails. */
const fewestWords = 6;

export const observed = (text: Text): Fact[] => [
  ...outside(text.marks.symptom, text.marks.complaint).map((mark) =>
    factAt(text, 'observed', rangeOf(text, mark), 'lexicon', 0.7),
  ),
  ...failures(text),
];

/** Sentences that tell a failure in words no list foresees; requests („bitte nicht …“) are none. */
function failures(text: Text): Fact[] {
  const { word, length } = text.tokens;
  const marks = outside(text.marks.failure, text.marks.complaint);
  if (marks.length === 0) return [];
  const complaining = new Set(
    text.marks.complaint.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const words = new Map<number, number>();
  const requests = new Set<number>();
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
