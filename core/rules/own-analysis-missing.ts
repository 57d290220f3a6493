/** What the writer has checked or tried already. */
import type { Fact } from '../fact.ts';
import { forOutage } from '../modes.ts';
import type { Reading } from '../reading/read.ts';
import { rule } from '../rule.ts';
import { text } from './own-analysis-missing.words.ts';

/** Who repeated it in a test system has checked something, too. */
const checked = (reading: Reading): Fact[] => [
  ...reading.of('own-analysis'),
  ...reading.of('test-case').filter(({ value }) => value !== 'unknown'),
];

export default rule({
  id: 'own-analysis-missing',
  types: ['incident', 'question', 'problem'],
  severity: 'should',
  weight: 5,
  where: 'body',
  section: 'checked',
  action: { kind: 'answer', lines: 'many' },
  notFor: forOutage,
  satisfiedBy: ({ reading }) => checked(reading),
  words: text,
  check({ reading }, report) {
    if (checked(reading).length === 0) report('missing');
  },
});
