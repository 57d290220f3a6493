import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Gewünschter Ablauf (Soll)',
    what: 'Wie soll es künftig ablaufen, am besten an einem Beispiel?',
    why: 'Nur was beschrieben ist, kann gebaut werden.',
    says: { missing: 'Der gewünschte Ablauf (Soll) fehlt.' },
    example: 'Auf der Artikelkarte steht ein Auswahlfeld A/B/C; die Artikelliste lässt sich danach filtern.',
  },
  en: {
    name: 'Desired process (to-be)',
    what: 'How should it work in future, ideally with an example?',
    why: 'Only what is described can be built.',
    says: { missing: 'The desired process (to-be) is missing.' },
    example: 'The item card has a field A/B/C, and the item list can be filtered by it.',
  },
  good: [
    { body: 'Künftig steht die Produktklasse auf der Artikelkarte.' },
    { body: 'Soll-Ablauf:\nBeim Freigeben wird die Klasse geprüft.' },
    { body: 'The packing slip should print the hazard symbol top right.' },
  ],
  bad: [
    { body: 'Bitte ein neues Feld in der Bestellung anlegen.', says: ['missing'] },
    { body: 'Der Shop soll moderner und schneller werden.', says: ['missing'] },
    { body: 'Please improve the order screen, it is from 1998.', says: ['missing'] },
  ],
});
