import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'System',
    what: 'Um welches System geht es?',
    why: 'So geht das Ticket gleich an die richtigen Fachleute.',
    says: { missing: 'Es fehlt, welches System betroffen ist.' },
    example: 'Business Central',
  },
  en: {
    name: 'System',
    what: 'Which system is it about?',
    why: 'So the ticket goes to the right specialists at once.',
    says: { missing: 'The system is not named.' },
    example: 'Business Central',
  },
  good: [
    { body: 'In Business Central bleibt der Zahlungsvorschlag leer.' },
    { body: 'Der Import bricht ab.', fields: { workload: 'Shop-Schnittstelle' } },
    { body: 'System: Warehouse app\nThe scan of a pallet label is ignored.' },
    { body: 'Workload: Warehouse app\nThe scan of a pallet label is ignored.' },
    { body: 'Outlook keeps the mails in the outbox.' },
  ],
  bad: [
    { body: 'Die Rechnung lässt sich nicht buchen.', says: ['missing'] },
    { body: 'Workload: …\nDie Rechnung lässt sich nicht buchen.', says: ['missing'] },
    { body: 'The invoice cannot be posted.', says: ['missing'] },
  ],
});
