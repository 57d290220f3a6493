import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Schritte zum Fehler',
    what: 'Welche Schritte führen zum Fehler? So, dass wir es Klick für Klick nachstellen können.',
    why: 'Was sich nachstellen lässt, lässt sich auch lösen.',
    says: { missing: 'Die Arbeitsschritte bis zum Fehler fehlen.' },
    example: [
      '1. Auftrag VA26-5102 öffnen, Status „Offen“',
      '2. Zeile 3: Menge 12 eintragen',
      '3. Freigeben → Fehlermeldung',
    ],
  },
  en: {
    name: 'Steps to the error',
    what: 'Which steps lead to the error? So that we can repeat it click by click.',
    why: 'What can be repeated can be solved.',
    says: { missing: 'The steps that lead to the error are missing.' },
    example: ['1. Open order SO-5102, status “Open”', '2. Line 3: enter quantity 12', '3. Release → error appears'],
  },
  good: [
    { body: '1. Bestellung BE104512 öffnen\n2. In Zeile 2 „Zu liefern“ = 10 eintragen\n3. Buchen → Liefern' },
    { body: 'Einkauf → Bestellungen → BE104512 → Buchen' },
    { body: 'h3. Schritte\n\n# Auftrag VA26-5102 öffnen\n# Freigeben klicken' },
    { body: '### Steps\n\n1. Open order SO-5102\n2. Release it' },
    { body: 'Steps: Not known, because a customer told us by phone.' },
    { body: 'I opened the contact, entered a name, saved it and then went to the list.' },
  ],
  bad: [
    { body: 'Beim Buchen der Rechnung kommt eine Fehlermeldung.', says: ['missing'] },
    { body: 'Schritte:\n1. \n2. …\n3. \n\nDie Rechnung lässt sich nicht buchen.', says: ['missing'] },
    { body: '### Steps\n\n1. \n2. \n\nThe invoice cannot be posted.', says: ['missing'] },
    { body: 'When posting an invoice the screen freezes.', says: ['missing'] },
    {
      title: 'Posted sales invoices: printing stops with “Report 50010 could not be run”',
      body: 'Since this morning no paper comes out. Three people in shipping cannot enclose invoices.',
      says: ['missing'],
    },
  ],
});
