import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Nutzen',
    what: 'Was bringt die Änderung: Zeit, Geld, weniger Fehler, eine gesetzliche Pflicht?',
    why: 'Eine Schätzung genügt; danach wird entschieden, was zuerst kommt.',
    says: { missing: 'Der Nutzen fehlt.' },
    example: 'Spart etwa zwei Stunden in der Woche und fünf Fehlbuchungen im Monat.',
  },
  en: {
    name: 'Benefit',
    what: 'What does the change bring: time, money, fewer errors, a legal duty?',
    why: 'An estimate will do; it decides what comes first.',
    says: { missing: 'The benefit is missing.' },
    example: 'Saves about two hours a week and five wrong postings a month.',
  },
  good: [
    { body: 'Das spart uns zwei Stunden pro Woche.' },
    { body: 'Nutzen:\nKeine Rückfragen der Filialen mehr.' },
    { body: 'This would save us 10 minutes per order.' },
    { body: 'Die Angabe ist ab Januar gesetzlich vorgeschrieben.' },
  ],
  bad: [
    { body: 'Auf der Artikelkarte soll ein Auswahlfeld A/B/C erscheinen.', says: ['missing'] },
    { body: 'The item card should show the class A, B or C.', says: ['missing'] },
  ],
});
