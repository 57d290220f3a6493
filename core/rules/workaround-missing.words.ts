import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Umgehung',
    what: 'Gibt es vorübergehend einen anderen Weg, und wie lange geht das?',
    why: 'Ja oder nein: Beides entscheidet mit über die Priorität.',
    says: { missing: 'Es fehlt, ob es eine Umgehung gibt.' },
    example: 'Wir buchen die Lieferungen über die Buchblätter nach; das geht bis Freitag.',
  },
  en: {
    name: 'Workaround',
    what: 'Is there another way for the time being, and how long can it last?',
    why: 'Yes or no: both help to decide the priority.',
    says: { missing: 'It is missing whether there is a workaround.' },
    example: 'We post the receipts with the item journal; that works until Friday.',
  },
  good: [
    { body: 'Die Liste bleibt leer. Wir schreiben die Lieferungen von Hand auf.' },
    { body: 'Die Liste bleibt leer, ein Workaround ist nicht bekannt.' },
    { body: 'The list stays empty. For now we use the spreadsheet.' },
    { body: 'Umgehung: keine\nDie Liste bleibt leer.' },
  ],
  bad: [
    { body: 'Die Liste bleibt seit gestern leer.', says: ['missing'] },
    { body: 'The list stays empty since yesterday.', says: ['missing'] },
  ],
});
