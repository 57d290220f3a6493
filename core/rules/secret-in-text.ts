/** No passwords, keys or tokens: many people read a ticket. */
import { firstAnywhere } from '../redaction/everywhere.ts';
import { findSecrets } from '../redaction/secret.ts';
import { rule } from '../rule.ts';
import { text } from './secret-in-text.words.ts';

export default rule({
  id: 'secret-in-text',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 10,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ ticket }, report) {
    const fact = firstAnywhere(ticket, 'secret', findSecrets);
    if (fact) report('secret', { where: fact.field, fact, basis: 'format' });
  },
});
