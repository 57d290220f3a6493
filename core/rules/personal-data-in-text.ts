/** No personal data that the case does not need. */
import { findBirthDates } from '../redaction/birth-date.ts';
import { findCards } from '../redaction/card.ts';
import { firstAnywhere } from '../redaction/everywhere.ts';
import { findIbans } from '../redaction/iban.ts';
import { findSocialInsurance } from '../redaction/social-insurance.ts';
import { findTaxIds } from '../redaction/tax-id.ts';
import { rule } from '../rule.ts';
import { text } from './personal-data-in-text.words.ts';

const finders = [
  ['iban', findIbans],
  ['card', findCards],
  ['tax', findTaxIds],
  ['insurance', findSocialInsurance],
  ['birth', findBirthDates],
] as const;
/** A full name with its form of address: „Herr Ottokar Brehm“. */
const person = /(?:Herrn?|Frau|Mrs?\.?|Ms\.?) \p{Lu}\p{Ll}{1,30}(?: \p{Lu}[\p{L}-]{1,30})?/u;

export default rule({
  id: 'personal-data-in-text',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 6,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ ticket, reading }, report) {
    for (const [message, find] of finders) {
      const fact = firstAnywhere(ticket, 'personal-data', find);
      if (fact) return report(message, { where: fact.field, fact, basis: 'format' });
    }
    if (reading.speaksOf('sensitive') && person.test(`${ticket.title}\n${reading.ownText}`)) report('sensitive');
  },
});
