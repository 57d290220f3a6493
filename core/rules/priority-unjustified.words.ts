import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Grund der hohen Priorität',
    what: 'Was steht auf dem Spiel, wenn es heute nicht gelöst wird: Termin, Betrag, Kunden?',
    why: 'Mit dem Grund wird die Priorität nicht hinterfragt, sondern bearbeitet.',
    says: { missing: 'Für {priority} fehlt die Begründung.' },
    example: 'Drei Kolleginnen können nicht buchen; um 16 Uhr fährt der Lkw.',
  },
  en: {
    name: 'Reason for high priority',
    what: 'What is at stake if it is not solved today: deadline, amount, customers?',
    why: 'With the reason the priority is not questioned but worked on.',
    says: { missing: 'The reason for {priority} is missing.' },
    example: 'Three colleagues cannot post; the truck leaves at 4 pm.',
  },
  good: [
    { body: 'Drei Kolleginnen können keine Wareneingänge buchen.', fields: { priority: 'P2' } },
    { body: 'Priorität: P2, weil die Bank um 16 Uhr schließt' },
    { body: 'All users are blocked.', fields: { priority: 'P1' } },
    { body: 'Die Spalte fehlt.', fields: { priority: 'P3' } },
  ],
  bad: [
    { body: 'Das System ist wieder langsam und das nervt.', fields: { priority: 'P1' }, says: ['missing'] },
    { body: 'Die Spalte Lagerplatz fehlt im Ausdruck.', fields: { priority: 'P2' }, says: ['missing'] },
    { body: 'Der Rabatt wird nicht gezogen. Bitte bis morgen beheben!', fields: { priority: 'P1' }, says: ['missing'] },
    { body: 'An error message appears when printing.', fields: { priority: 'P2' }, says: ['missing'] },
  ],
});
