/** An access request names the role, group or right; „the same as somebody“ is none. */
import { rule } from '../rule.ts';
import { text } from './ar-role-missing.words.ts';

export default rule({
  id: 'ar-role-missing',
  types: ['access-request'],
  severity: 'must',
  weight: 7,
  where: 'role',
  section: 'role',
  action: { kind: 'answer', lines: 'one' },
  satisfiedBy: ({ reading }) => reading.of('role'),
  words: text,
  check({ reading }, report) {
    if (reading.has('role')) return;
    report(reading.speaksOf('sameRights') ? 'same' : 'missing');
  },
});
