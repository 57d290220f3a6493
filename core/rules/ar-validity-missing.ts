/** An access request says from when until when, or that it is for good. */
import { rule } from '../rule.ts';
import { text } from './ar-validity-missing.words.ts';

export default rule({
  id: 'ar-validity-missing',
  types: ['access-request'],
  severity: 'should',
  weight: 5,
  where: 'validFrom',
  section: 'validity',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('validity'),
  words: text,
  check({ reading }, report) {
    if (!reading.has('validity')) report('missing');
  },
});
