import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Auswirkung auf die Arbeit',
    what: 'Was können Sie dadurch gerade nicht oder nur umständlich tun?',
    why: 'Daraus ergibt sich die Priorität; raten kann der Support sie nicht.',
    says: { missing: 'Es fehlt, wie sich der Fehler auf Ihre Arbeit auswirkt.' },
    example: 'Drei Kolleginnen können keine Wareneingänge buchen, etwa 40 Lieferungen am Tag.',
  },
  en: {
    name: 'Effect on your work',
    what: 'What can you not do now, or only with extra effort?',
    why: 'The priority follows from it; support cannot guess it.',
    says: { missing: 'The effect on your work is missing.' },
    example: 'Three colleagues cannot post receipts, about 40 deliveries a day.',
  },
  good: [
    { body: 'Drei Kolleginnen können keine Wareneingänge buchen.' },
    { body: 'Auswirkung: Der Bericht ist nur unschön.' },
    { body: 'We cannot invoice the orders of today.' },
    { body: 'Pro Auftrag entstehen ca. 10 Minuten Mehraufwand.' },
  ],
  bad: [
    { body: 'Auf dem Lieferschein fehlt die Spalte Lagerplatz.', says: ['missing'] },
    { body: 'Auswirkung:\n[Was können Sie nicht tun?]\n\nDie Spalte Lagerplatz fehlt.', says: ['missing'] },
    { body: 'The delivery note lacks the bin column. Very important!!', says: ['missing'] },
  ],
});
