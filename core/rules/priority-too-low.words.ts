import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Priorität zu niedrig?',
    what: 'Steht dadurch der Betrieb, oder sind Daten oder Geld in Gefahr?',
    why: 'Dann würde höher eingestuft und sofort begonnen. Bei Stillstand hilft zusätzlich ein Anruf.',
    says: { critical: '„{words}“ klingt schwerer als {priority}.' },
    example: 'P1: niemand kann buchen, der Lkw wartet',
  },
  en: {
    name: 'Priority too low?',
    what: 'Is work at a standstill, or are data or money at risk?',
    why: 'Then it would rank higher and work would start at once. At a standstill a call helps, too.',
    says: { critical: '“{words}” sounds more serious than {priority}.' },
    example: 'P1: nobody can post, the truck is waiting',
  },
  good: [
    { body: 'Niemand kann buchen, die Produktion steht.', fields: { priority: 'P1' } },
    { body: 'Der Bericht ist langsam, es ist aber kein Stillstand.', fields: { priority: 'P3' } },
    { body: 'The report is slow; no data loss, no downtime.', fields: { priority: 'P3' } },
  ],
  bad: [
    { body: 'Niemand in der Buchhaltung kann zahlen.', fields: { priority: 'P4' }, says: ['critical'] },
    { body: 'Drei Lieferanten wurden doppelt bezahlt.', fields: { priority: 'P3' }, says: ['critical'] },
    { body: 'The warehouse is at a standstill since nine.', fields: { priority: 'P3' }, says: ['critical'] },
  ],
});
