import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ausgangspunkt der Schritte',
    what: 'Von welcher Seite und welchem Belegstatus aus beginnen die Schritte?',
    why: 'Ohne Ausgangspunkt stellt man leicht einen anderen Fall nach.',
    says: { missing: 'Der Ausgangspunkt der Schritte fehlt.' },
    example: 'Ausgangslage: Auftrag VA26-5102 offen, Seite Verkaufsaufträge',
  },
  en: {
    name: 'Starting point of the steps',
    what: 'From which page and which document status do the steps start?',
    why: 'Without a starting point one easily repeats another case.',
    says: { missing: 'The starting point of the steps is missing.' },
    example: 'Start: order SO-5102 open, page Sales Orders',
  },
  good: [
    { body: '1. Seite Umlagerungsaufträge öffnen\n2. UL-2207 wählen\n3. Buchen' },
    { body: 'Ausgangslage: Auftrag VA26-5102 offen\n\n1. Menge 12 eintragen\n2. Freigeben' },
    { body: 'Verkauf → Aufträge → Freigeben' },
    { body: '1. Open order SO-5102\n2. Release it' },
  ],
  bad: [
    { body: '1. Menge 12 eintragen\n2. Buchen klicken', says: ['missing'] },
    { body: 'Schritte:\n1. Bericht 7714 bearbeiten\n2. Speichern', says: ['missing'] },
    { body: 'Steps:\n1. Change the quantity to 12\n2. Release it', says: ['missing'] },
  ],
});
