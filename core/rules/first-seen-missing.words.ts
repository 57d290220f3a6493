import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Erstes Auftreten',
    what: 'Wann ist es zum ersten Mal aufgefallen? Datum und ungefähre Uhrzeit genügen.',
    why: 'Damit findet der Support die passende Stelle in den Protokollen und das Update davor.',
    says: { missing: 'Es fehlt, wann der Fehler erstmals aufgetreten ist.' },
    example: 'erstmals am 18.11.2026, ca. 09:40 Uhr',
  },
  en: {
    name: 'First occurrence',
    what: 'When did you first notice it? Date and rough time are enough.',
    why: 'It leads support to the right place in the logs and to the update before it.',
    says: { missing: 'It is missing when this first happened.' },
    example: 'first on 2026-11-18, about 9:40',
  },
  good: [
    { body: 'Seit dem 12.11.2026 fehlt die Spalte Lagerplatz.' },
    { body: 'Die Spalte Lagerplatz fehlt.', fields: { firstSeen: '2026-11-12' } },
    { body: 'Since the update on Nov 14 the report is empty.' },
    { body: 'Erstmals: gestern Vormittag' },
    { body: 'First seen: Not known, because a new colleague noticed it.' },
  ],
  bad: [
    { body: 'Die Spalte Lagerplatz fehlt. Bitte bis Freitag beheben.', says: ['missing'] },
    { body: 'Bei der Rechnung mit Buchungsdatum 30.09.2026 ist der Betrag falsch.', says: ['missing'] },
    { body: 'The bin column is missing. We need this by tomorrow.', says: ['missing'] },
  ],
});
