/** What should happen: „soll“, "should", "would expect", unless the words mean a duty, a doubt or a courtesy. */
import type { Fact } from '../fact.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';

export const expected = (text: Text): Fact[] =>
  outside(text.marks.expected, text.marks.notExpected).map((mark) =>
    factAt(text, 'expected', rangeOf(text, mark), 'lexicon', 0.6),
  );
