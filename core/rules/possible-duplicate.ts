/** No similar ticket is open. */
import { Duplicates } from '../duplicates.ts';
import { rule } from '../rule.ts';
import { text } from './possible-duplicate.words.ts';

export default rule({
  id: 'possible-duplicate',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 5,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  notFor: ({ ticket }) =>
    ticket.context?.openTickets?.length
      ? undefined
      : {
          de: 'nicht nötig, weil keine anderen offenen Tickets bekannt sind',
          en: 'not needed, because no other open tickets are known',
        },
  words: text,
  check({ ticket }, report) {
    const [similar] = new Duplicates(ticket.context?.openTickets).similar(ticket, 1);
    if (similar) report('similar', { id: similar.id, title: similar.title });
  },
});
