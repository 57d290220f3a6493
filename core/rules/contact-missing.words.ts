import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Erreichbarkeit',
    what: 'Wen erreichen wir wann unter welcher Nummer?',
    why: 'Wenn es eilt, spart ein Anruf Stunden.',
    says: { missing: 'Ansprechpartner und Erreichbarkeit fehlen.' },
    example: 'Julia Huber, Tel. 030 23125-112, heute bis 16 Uhr',
  },
  en: {
    name: 'Availability',
    what: 'Whom can we reach, when, on which number?',
    why: 'When it is urgent, one call saves hours.',
    says: { missing: 'Contact and availability are missing.' },
    example: 'Julia Huber, phone 030 23125-112, today until 4 pm',
  },
  good: [
    { body: 'Die Liste bleibt leer. Tel. 030 23125-112.', fields: { priority: 'P1' } },
    { body: 'Die Liste bleibt leer.', fields: { priority: 'P3' } },
    {
      body: 'The list stays empty. You can reach me until 5 pm; call me on extension 112.',
      fields: { priority: 'P2' },
    },
    { body: 'Die Liste bleibt leer.\n\nViele Grüße\nNina Ott\nTel.: 030 23125-112', fields: { priority: 'P2' } },
  ],
  bad: [
    { body: 'Die Liste bleibt leer.', fields: { priority: 'P1' }, says: ['missing'] },
    { body: 'Ich melde das für eine Kollegin: Die Liste bleibt leer.', says: ['missing'] },
    { body: 'The list stays empty.', fields: { priority: 'P2' }, says: ['missing'] },
  ],
});
