import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Keine Personendaten',
    what: 'Können Sie die Angabe auf das Nötige kürzen, zum Beispiel auf die Personalnummer?',
    why: 'Personendaten gehören nur so weit ins Ticket, wie der Fall sie braucht.',
    says: {
      iban: 'Im Text steht eine Bankverbindung (IBAN).',
      card: 'Im Text steht eine Kartennummer.',
      tax: 'Im Text steht eine Steuer-ID.',
      insurance: 'Im Text steht eine Sozialversicherungsnummer.',
      birth: 'Im Text steht ein Geburtsdatum.',
      sensitive: 'Im Text stehen Angaben zu Gehalt, Gesundheit oder Ähnlichem mit Namen.',
    },
    example: 'Personalnummer 900112, IBAN endet auf 3000',
  },
  en: {
    name: 'No personal data',
    what: 'Could you cut it to what is needed, for example the staff number?',
    why: 'Personal data belongs into a ticket only as far as the case needs it.',
    says: {
      iban: 'The text contains a bank account (IBAN).',
      card: 'The text contains a card number.',
      tax: 'The text contains a tax id.',
      insurance: 'The text contains a social insurance number.',
      birth: 'The text contains a date of birth.',
      sensitive: 'The text contains salary, health or similar data with a name.',
    },
    example: 'Staff number 900112, IBAN ending in 3000',
  },
  good: [
    { body: 'Personalnummer 900112: Der Zuschlag fehlt. Die Rechnung 4111111111111112 ist falsch.' },
    { body: 'Die IBAN DE88 3704 0044 0532 0130 00 wird als ungültig abgelehnt.' },
    { body: 'Employee 4410 is missing in the list for invoice 20944 of 12/05/2026.' },
  ],
  bad: [
    { body: 'Die Zahlung an DE89 3704 0044 0532 0130 00 fehlt.', says: ['iban'] },
    { body: 'Der Kunde zahlte mit 4111 1111 1111 1111.', says: ['card'] },
    { body: 'Die Steuer-ID 86095742719 wird nicht übernommen.', says: ['tax'] },
    { body: 'Die Versicherungsnummer 15 070649 C 103 fehlt in der Meldung.', says: ['insurance'] },
    { body: 'The record of the employee, born 12/03/1979, is missing.', says: ['birth'] },
    { body: 'Bei Frau Petra Lang ist das Gehalt doppelt.', says: ['sensitive'] },
  ],
});
