import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Nummerierte Schritte',
    what: 'Wie sieht der Weg zum Fehler als nummerierte Liste aus?',
    why: 'In einer Liste sieht man, welcher Klick den Fehler auslöst.',
    says: { prose: 'Die Schritte stehen im Fließtext.' },
    example: ['1. Auftrag VA26-5102 öffnen', '2. Zeile 3: Menge 12 eintragen', '3. Freigeben → Fehlermeldung'],
  },
  en: {
    name: 'Numbered steps',
    what: 'What does the way to the error look like as a numbered list?',
    why: 'In a list one sees which click triggers the error.',
    says: { prose: 'The steps are written as prose.' },
    example: ['1. Open order SO-5102', '2. Line 3: enter quantity 12', '3. Release → error appears'],
  },
  good: [
    { body: '1. Auftrag VA26-5102 öffnen\n2. Menge 12 eintragen\n3. Freigeben' },
    { body: 'Verkauf → Aufträge → VA26-5102 → Freigeben' },
    { body: 'Open the orders > SO-5102 > Lines > Release' },
    { body: 'Der Zahlungsvorschlag bleibt leer.' },
  ],
  bad: [
    { body: 'Ich habe den Auftrag geöffnet, dann die Menge eingetragen und danach gespeichert.', says: ['prose'] },
    {
      body: 'I opened the contact, entered a name, saved it and then went to the list. The list is empty and I cannot see the name.',
      says: ['prose'],
    },
  ],
});
