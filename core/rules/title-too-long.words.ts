import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Knapper Titel',
    what: 'Was davon ist der Kern: welches Objekt, welches Symptom?',
    why: 'Ein kurzer Titel passt in eine Listenspalte; alles Weitere steht besser in der Beschreibung.',
    says: { long: 'Der Titel ist mit {length} Zeichen sehr lang.' },
    example: 'Angebot: Maske friert beim Einfügen der dritten Position ein',
  },
  en: {
    name: 'Concise title',
    what: 'What is the core of it: which object, which symptom?',
    why: 'A short title fits into the column of a list; everything else is better off in the description.',
    says: { long: 'The title is very long ({length} characters).' },
    example: 'Quote: the page freezes when the third line is inserted',
  },
  good: [
    { title: 'Fertigungsauftrag FA-7732 lässt sich nicht beenden, obwohl alle Arbeitsgänge zurückgemeldet sind' },
    { title: 'Purchase invoice PI-30417 posts to the wrong intercompany partner' },
  ],
  bad: [
    {
      title:
        'Seit heute früh kann ich den Auftrag nicht mehr öffnen. Es kommt immer nur die Sanduhr. Gestern ging es noch.',
      says: ['long'],
    },
    {
      title:
        'When I copy a sales order with a blanket order reference the new order keeps the reference and draws the blanket order down a second time',
      says: ['long'],
    },
  ],
});
