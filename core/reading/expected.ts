/** What should happen: „soll“, "should", "would expect", unless the words mean a duty, a doubt or a courtesy. */
import type { Fact } from '../fact.ts';
import { clauseAround } from './clause.ts';
import { hasMark } from './at.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';

export const expected = (text: Text): Fact[] => [
  ...outside(text.marks.expected, text.marks.notExpected).map((mark) =>
    factAt(text, 'expected', rangeOf(text, clauseAround(text, mark)), 'lexicon', 0.6),
  ),
  ...denied(text),
];

const crashes = /^(?:crash|abst[uü]rz|freez|hang|fr(?:ie|o)r)/;
const doing = new Set([
  'does',
  'do',
  'not',
  'nicht',
  'without',
  'ohne',
  'no',
  'kein',
  'keinen',
  'any',
  'should',
  'mehr',
  'ever',
]);

/** "The app does not crash.", „… öffnet sich ohne Absturz.“: nobody says so of what happens when it does not. */
function denied(text: Text): Fact[] {
  const { word } = text.tokens;
  const facts: Fact[] = [];
  for (const mark of text.marks.symptom) {
    if (mark.to - mark.from !== 1 || !crashes.test(word[mark.from] ?? '')) continue;
    let from = mark.from;
    while (from > 0 && doing.has(word[from - 1] ?? '') && text.sentence[from - 1] === text.sentence[mark.from]) from--;
    const first = word.slice(from, mark.from);
    const isDenied = first.some(
      (said) => said === 'not' || said === 'nicht' || said === 'without' || said === 'ohne' || said === 'no',
    );
    if (isDenied && !hasMark(text.marks.expected, from, mark.to))
      facts.push(factAt(text, 'expected', rangeOf(text, clauseAround(text, { from, to: mark.to })), 'lexicon', 0.5));
  }
  return facts;
}
