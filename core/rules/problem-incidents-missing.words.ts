import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Zugehörige Störungen',
    what: 'Welche Tickets gehören zu diesem Muster, und was haben sie gemeinsam?',
    why: 'Mehrere Störungen nebeneinander zeigen das Muster, und das Muster führt zur Ursache.',
    says: { missing: 'Die zugehörigen Störungen fehlen.', one: 'Für ein Muster braucht es mindestens zwei Störungen.' },
    example: 'T-87001, T-87344, T-87790: immer montags zwischen 6 und 7 Uhr',
  },
  en: {
    name: 'Related incidents',
    what: 'Which tickets belong to this pattern, and what do they have in common?',
    why: 'Several incidents side by side show the pattern, and the pattern leads to the cause.',
    says: { missing: 'The related incidents are missing.', one: 'A pattern needs two incidents at least.' },
    example: 'T-87001, T-87344, T-87790: always on Mondays between 6 and 7 am',
  },
  good: [
    { body: 'Der Import blieb dreimal stehen: T-70112, T-71480 und T-72963.' },
    { body: 'Elf Meldungen in drei Wochen, alle mit Firmware 1.19.' },
    { body: 'Three incidents in five weeks, each in the first ten minutes of a sale.' },
    { body: 'Der Import bleibt stehen.', fields: { incidents: 'INC-1, INC-2' } },
  ],
  bad: [
    { body: 'Es ist immer wieder irgendwas mit dem Drucken, alle beschweren sich.', says: ['missing'] },
    { body: 'Siehe T-70112, das passiert ständig.', says: ['one'] },
    { body: 'The shop is slow every evening, everybody says so.', says: ['missing'] },
  ],
});
