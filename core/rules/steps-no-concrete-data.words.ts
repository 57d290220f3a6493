import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Konkretes Beispiel',
    what: 'An welchem Beleg, Artikel oder Datensatz können wir es ansehen?',
    why: 'Mit einer Nummer lässt sich der Fall öffnen, statt ihn zu suchen.',
    says: { missing: 'Es fehlt ein konkretes Beispiel (Belegnummer, Artikel, Wert).' },
    example: 'Auftrag VA26-5102, Zeile 3, Artikel 1000-3, 12 Stück',
  },
  en: {
    name: 'Concrete example',
    what: 'In which document, item or record can we see it?',
    why: 'With a number one can open the case instead of searching for it.',
    says: { missing: 'A concrete example is missing (document number, item, value).' },
    example: 'Order SO-5102, line 3, item 1000-3, 12 pcs',
  },
  good: [
    { body: 'Bei Auftrag VA26-5102 fehlt in Zeile 3 der Rabatt.' },
    { body: 'Auf der Rechnung stehen 31,20 € statt 41,60 €.' },
    { body: 'srv-app-03 ist seit 9 Uhr nicht zu erreichen.' },
    { body: 'GET https://shop.example.test/garden shows grey boxes.' },
    { body: 'The list is empty.', attachments: [{ name: 'orders.csv' }] },
  ],
  bad: [
    { body: 'Beim Speichern der Preisliste kommt eine Fehlermeldung.', says: ['missing'] },
    { body: 'Der Preis ist falsch, seit Version 27.1.', says: ['missing'] },
    { body: 'I get an error message when I save a quote.', attachments: [{ name: 'IMG_0040.jpg' }], says: ['missing'] },
  ],
});
