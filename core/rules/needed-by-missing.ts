/** A request says when it is needed. */
import type { Fact } from '../fact.ts';
import type { Reading } from '../reading/read.ts';
import { rule } from '../rule.ts';
import { text } from './needed-by-missing.words.ts';

/** „Benötigt bis: asap“ names no day. */
const noDate =
  /^(?:asap|sofort|schnell|umgehend|dringend|so (?:bald|schnell)|möglichst|baldm|urgent|immediately|as soon)/i;
const dates = (reading: Reading): Fact[] => reading.of('deadline').filter((fact) => !noDate.test(fact.text));

export default rule({
  id: 'needed-by-missing',
  types: ['service-request', 'change-request'],
  severity: 'should',
  weight: 4,
  where: 'neededBy',
  section: 'needed-by',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => [...dates(reading), ...reading.of('no-hurry')],
  words: text,
  check({ reading }, report) {
    if (!(dates(reading).length > 0 || reading.has('no-hurry'))) report('missing');
  },
});
