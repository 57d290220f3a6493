import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Datum statt „gestern“',
    what: 'An welchem Datum war „{words}“?',
    why: 'Ein Datum stimmt auch noch, wenn jemand das Ticket nächste Woche liest.',
    says: {
      relative: 'Der Zeitpunkt ist nur relativ angegeben: „{words}“.',
      resolved: 'Der Zeitpunkt ist nur relativ angegeben: „{words}“ ist vermutlich der {date}.',
    },
    example: '18.11.2026, ca. 09:40 Uhr',
  },
  en: {
    name: 'Date instead of “yesterday”',
    what: 'Which date was “{words}”?',
    why: 'A date is still right when somebody reads the ticket next week.',
    says: {
      relative: 'The time is only given relatively: “{words}”.',
      resolved: 'The time is only given relatively: “{words}” is probably {date}.',
    },
    example: '2026-11-18, about 9:40',
  },
  good: [
    { body: 'Seit dem 12.11.2026 fehlt die Spalte.' },
    { body: 'Seit gestern fehlt die Spalte.', fields: { firstSeen: '2026-11-12' } },
    { body: 'Since Nov 12 the column is missing.' },
    { body: 'Die Spalte fehlt.' },
  ],
  bad: [
    { body: 'Seit gestern fehlt die Spalte.', says: ['relative'] },
    { body: 'Gestern fehlte die Spalte.', date: '2026-11-18T09:20:00+01:00', says: ['resolved'] },
    { body: 'The column is missing since last week.', says: ['relative'] },
  ],
});
