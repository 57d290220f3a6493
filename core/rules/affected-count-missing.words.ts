import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Anzahl der Betroffenen',
    what: 'Wie viele Personen oder Standorte betrifft es ungefähr?',
    why: 'Davon hängt die Priorität ab; eine Schätzung genügt.',
    says: { missing: 'Es fehlt, wie viele Personen betroffen sind.' },
    example: 'Drei Kolleginnen im Wareneingang',
  },
  en: {
    name: 'Number affected',
    what: 'Roughly how many people or sites does it affect?',
    why: 'The priority depends on it; an estimate is enough.',
    says: { missing: 'The number of people affected is missing.' },
    example: 'Three colleagues in goods receipt',
  },
  good: [
    { body: 'Drei Kolleginnen können keine Lieferungen buchen.' },
    { body: 'Die Liste bleibt leer, aber nur bei mir.' },
    { body: 'The list stays empty for all users.' },
    { body: 'Die Liste bleibt leer.', fields: { affectedUsers: '4' } },
  ],
  bad: [
    { body: 'Die Liste bleibt seit gestern leer.', says: ['missing'] },
    { body: 'The list stays empty since yesterday.', says: ['missing'] },
  ],
});
