/** That it was repeated in a test system, or why it cannot be. */
import type { Fact } from '../fact.ts';
import { factAt, rangeOf, type Text } from './text.ts';

export function testCase(text: Text): Fact[] {
  const facts = text.marks.notRepeatable.map((mark) =>
    factAt(text, 'test-case', rangeOf(text, mark), 'lexicon', 0.8, 'unknown'),
  );
  const repeated = new Set(text.marks.repeated.map((mark) => text.sentence[mark.from]));
  for (const mark of text.marks.environmentTest)
    if (repeated.has(text.sentence[mark.from]))
      facts.push(factAt(text, 'test-case', rangeOf(text, mark), 'lexicon', 0.7));
  return facts;
}
