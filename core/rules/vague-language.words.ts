import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Genaue Angaben',
    what: 'Welche Zahl, welcher Name oder welches Beispiel steht hinter „{words}“?',
    why: '„2 von 10 Belegen seit 12.11.“ führt schneller zur Ursache als „manchmal“.',
    says: { vague: 'Einige Formulierungen sind ungenau: „{words}“.' },
    example: 'Statt „spinnt manchmal“: „2 von 10 Belegen seit 12.11. ohne Adresse gedruckt“.',
  },
  en: {
    name: 'Precise wording',
    what: 'Which number, name or example stands behind “{words}”?',
    why: '“2 of 10 documents since 12 Nov” leads to the cause sooner than “sometimes”.',
    says: { vague: 'Some wording is vague: “{words}”.' },
    example: 'Instead of “acts up sometimes”: “2 of 10 documents since 12 Nov printed without an address”.',
  },
  good: [
    { body: '2 von 10 Rechnungen werden seit dem 12.11. ohne Adresse gedruckt.' },
    { body: 'Normalerweise erscheint hier der Rabatt. Manchmal fehlt er, zuletzt bei VR26-10233.' },
    { body: 'Es kommt die Meldung „Irgendwas ist schiefgelaufen.“' },
    { body: 'The export has the columns item, price, discount, group, etc. and column price is empty.' },
  ],
  bad: [
    { body: 'Der Bestand ist irgendwie falsch.', says: ['vague'] },
    { body: 'Das System spinnt wie immer.', says: ['vague'] },
    { body: 'Der Preis fehlt manchmal, anscheinend bei einigen Kunden.', says: ['vague'] },
    { body: 'Something is wrong with the totals, it is acting up as usual.', says: ['vague'] },
  ],
});
