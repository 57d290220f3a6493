import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Live oder Test',
    what: 'Geht es um das Livesystem, das Testsystem oder beide?',
    why: 'Davon hängt ab, wie dringend es ist und wo der Support nachstellen darf.',
    says: { missing: 'Es fehlt, ob es im Live- oder im Testsystem auftritt.' },
    example: 'Livesystem, im Testsystem nachgestellt',
  },
  en: {
    name: 'Live or test',
    what: 'Is it about production, the test system, or both?',
    why: 'It decides how urgent this is and where support may repeat it.',
    says: { missing: 'It is not stated whether this is production or test.' },
    example: 'Production, repeated in the sandbox',
  },
  good: [
    { body: 'Im Livesystem fehlt auf jedem Lieferschein die Spalte Lagerplatz.' },
    { body: 'Die Spalte Lagerplatz fehlt.', fields: { environment: 'Produktion' } },
    { body: 'Environment: Not known, because the report came by phone.\nThe bin column is missing.' },
    { body: 'Der Drucker im 2. OG druckt nur Streifen.' },
    { body: 'It happens in the sandbox with order SO-2210.' },
  ],
  bad: [
    { body: 'In der Produktion fehlen seit heute die Stücklisten.', says: ['missing'] },
    { body: 'Umgebung: [Live/Test]\nAuf dem Lieferschein fehlt die Spalte Lagerplatz.', says: ['missing'] },
    { body: 'The delivery note lacks the bin column.', says: ['missing'] },
  ],
});
