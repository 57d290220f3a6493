/** The sender may open tickets under the contract. */
import { isFilled } from '../reading/fields.ts';
import type { RuleContext } from '../rule.ts';
import { rule } from '../rule.ts';
import { text } from './requester-not-authorised.words.ts';

/** So many contacts are named; more would be a telephone book. */
const shown = 3;
const authorised = ({ ticket, guide }: Pick<RuleContext, 'ticket' | 'guide'>): readonly string[] =>
  ticket.context?.authorisedContacts ?? guide.contacts.authorised;

/** The same login, mail address or name; the login of a mail address is the part before the @. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.trim().toLowerCase());
  const login = (text = ''): string => text.split('@', 1)[0] ?? '';
  return a === b || (a?.includes('@') !== b?.includes('@') && login(a) === login(b));
}

export default rule({
  id: 'requester-not-authorised',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 5,
  where: 'requester',
  action: { kind: 'go', to: 'requester' },
  notFor: ({ ticket, guide }) =>
    authorised({ ticket, guide }).length === 0
      ? { de: 'nicht nötig, weil jeder ein Ticket öffnen darf', en: 'not needed, because everybody may open a ticket' }
      : isFilled(ticket.fields.requester)
        ? undefined
        : {
            de: 'nicht nötig, weil nicht bekannt ist, wer meldet',
            en: 'not needed, because it is not known who reports',
          },
  words: text,
  check({ ticket, guide }, report) {
    const list = authorised({ ticket, guide });
    const name = ticket.fields.requester?.trim() ?? '';
    if (list.some((one) => isSame(one, name))) return;
    report('other', { name, keyUsers: list.slice(0, shown).join(', ') }, { basis: 'field' });
  },
});
