import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Heutiger Ablauf (Ist)',
    what: 'Wie läuft es heute ab?',
    why: 'So sieht man, was erhalten bleiben muss.',
    says: { missing: 'Der heutige Ablauf (Ist) fehlt.' },
    example: 'Heute führt der Einkauf eine Excel-Liste und gleicht sie freitags ab.',
  },
  en: {
    name: 'Today’s process (as-is)',
    what: 'How does it work today?',
    why: 'It shows what has to keep working.',
    says: { missing: 'Today’s process (as-is) is missing.' },
    example: 'Today purchasing keeps an Excel list and compares it every Friday.',
  },
  good: [
    { body: 'Aktuell pflegen zwei Kolleginnen die Liste von Hand.' },
    { body: 'Ist: Die Klasse steht nur in Excel.\nSoll: Sie steht auf der Artikelkarte.' },
    { body: 'At the moment every picker prints the list twice.' },
  ],
  bad: [
    {
      body: 'Auf der Artikelkarte soll ein Auswahlfeld A/B/C erscheinen, weil der Vertrieb danach filtert.',
      says: ['missing'],
    },
    { body: 'The item card should show a class so that sales can filter by it.', says: ['missing'] },
  ],
});
