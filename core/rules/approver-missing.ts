/** Somebody who may has approved it, or a cost centre is named; nobody approves their own rights. */
import { rule } from '../rule.ts';
import { text } from './approver-missing.words.ts';

/** The last word of a name; initials and titles say nothing. */
const surname = (name: string): string => name.trim().match(/\p{Lu}[\p{L}-]{2,}$/u)?.[0] ?? '';

/** Whether the approver is the person the right is for: by the field, else by the name in the title. */
function isRecipient(approver: string, recipient: string | undefined, title: string): boolean {
  const name = surname(approver);
  return name !== '' && (recipient ? surname(recipient) === name : title.includes(name));
}

export default rule({
  id: 'approver-missing',
  types: ['service-request', 'change-request', 'access-request'],
  severity: 'should',
  weight: 5,
  where: 'approver',
  section: 'approver',
  action: { kind: 'answer', lines: 'one' },
  notFor: ({ reading }) =>
    reading.speaksOf('preApproved')
      ? {
          de: 'nicht nötig, weil es ein genehmigter Standardartikel ist',
          en: 'not needed, because it is a standard item approved already',
        }
      : undefined,
  satisfiedBy: ({ reading }) => reading.of('approval'),
  words: text,
  check({ ticket, reading }, report) {
    const approvals = reading.of('approval');
    if (approvals.length === 0) report('missing');
    else if (ticket.type === 'access-request') {
      const own = approvals.find((fact) => isRecipient(fact.text, ticket.fields.recipient, ticket.title));
      if (own) report('own', { fact: own });
    }
  },
});
