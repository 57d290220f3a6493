import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ausführliche Beschreibung',
    what: 'Was hatten Sie vor, und was sehen oder brauchen Sie jetzt?',
    why: 'Zwei, drei Sätze sparen meist eine Rückfrage.',
    says: { short: 'Die Beschreibung ist sehr knapp.' },
    example:
      'Ich habe den Zahlungsvorschlag für KW 47 erstellt. Er blieb leer, obwohl 82 Rechnungen fällig sind. Gestern kamen noch alle.',
  },
  en: {
    name: 'Fuller description',
    what: 'What did you want to do, and what do you see or need now?',
    why: 'Two or three sentences usually save a question.',
    says: { short: 'The description is very short.' },
    example:
      'I created the payment proposal for week 47. It stayed empty although 82 invoices are due. Yesterday they all came.',
  },
  good: [
    {
      title: 'Zahlungsvorschlag leer',
      body: 'Ich habe den Zahlungsvorschlag für KW 47 erstellt. Er blieb leer, obwohl 82 Rechnungen fällig sind. Gestern kamen noch alle.',
    },
    {
      title: 'Labels',
      body: 'Since this morning the label printer in hall 2 prints every shipping label twice, so we sort out about 200 labels an hour by hand.',
    },
    {
      type: 'access-request',
      title: 'Zugang',
      body: 'Bitte Lizenz zuweisen.',
      fields: { recipient: 'Anna Weber', role: 'Einkauf', approver: 'T. Kurz' },
    },
  ],
  bad: [
    { title: 'Zahlungsvorschlag leer', body: 'Der Zahlungsvorschlag ist leer.', says: ['short'] },
    { title: 'Drucker', body: 'Der Drucker druckt nicht, bitte prüfen.', says: ['short'] },
    { title: 'Labels', body: 'Labels are printed twice. Please fix.', says: ['short'] },
  ],
});
