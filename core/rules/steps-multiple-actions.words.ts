import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Eine Aktion je Schritt',
    what: 'Wie lässt sich Schritt {n} aufteilen?',
    why: 'Dann sieht man, welche Aktion den Fehler auslöst.',
    says: { several: 'Schritt {n} enthält mehrere Aktionen.' },
    example: ['3. Menge 12 eintragen', '4. Freigeben → Fehlermeldung'],
  },
  en: {
    name: 'One action per step',
    what: 'How can step {n} be split?',
    why: 'Then one sees which action triggers the error.',
    says: { several: 'Step {n} contains several actions.' },
    example: ['3. Enter quantity 12', '4. Release → error appears'],
  },
  good: [
    { body: '1. Auftrag VA26-5102 öffnen\n2. Menge 12 eintragen\n3. Freigeben' },
    { body: '1. Freigegebene Aufträge öffnen, FA-7732 auswählen\n2. Buchen' },
    { body: '1. Open the order SO-5102 (status Released)\n2. Enter 12 in the first line\n3. Post it' },
    { body: 'Der Bestand ist falsch.' },
  ],
  bad: [
    {
      body: '1. Bericht 7714 bearbeiten, Datei hochladen, Kommentar schreiben und speichern\n2. Liste öffnen',
      says: ['several'],
    },
    {
      body: '1. Open the order\n2. Enter 12 in the line, save, release the order and then print it for the customer with the invoice',
      says: ['several'],
    },
  ],
});
