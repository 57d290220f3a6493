/** What happens: a symptom that says more than „geht nicht“. */
import type { Fact } from '../fact.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';

export const observed = (text: Text): Fact[] =>
  outside(text.marks.symptom, text.marks.complaint).map((mark) =>
    factAt(text, 'observed', rangeOf(text, mark), 'lexicon', 0.7),
  );
