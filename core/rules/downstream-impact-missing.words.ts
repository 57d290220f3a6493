import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Folgeprozesse',
    what: 'Welche nachfolgenden Schritte oder Abteilungen sind betroffen: Versand, Rechnung, Abschluss, Kunden?',
    why: 'Ein kleiner Fehler kann später viel aufhalten. „Keine“ ist auch eine Antwort.',
    says: { missing: 'Es fehlt, welche Folgeprozesse betroffen sind.' },
    example: 'Die Produktion wartet ab Donnerstag früh auf diese Teile.',
  },
  en: {
    name: 'Following processes',
    what: 'Which later steps or departments are affected: shipping, invoicing, closing, customers?',
    why: 'A small fault can hold up much later on. “None” is an answer too.',
    says: { missing: 'Affected downstream processes are missing.' },
    example: 'Production waits for these parts from Thursday morning.',
  },
  good: [
    { body: 'Dadurch wartet die Produktion ab Donnerstag auf Teile.' },
    { body: 'Folgeprozesse:\nKeine' },
    { body: 'Der Bericht ist leer.', fields: { downstream: 'Monatsabschluss' } },
    { body: 'Downstream: none' },
    { body: 'As a result invoicing for Norway is on hold.' },
  ],
  bad: [
    { body: 'Auf dem Etikett fehlt der Lagerplatz.', says: ['missing'] },
    { body: 'Auf dem Etikett fehlt der Lagerplatz.\n\nFolgeprozesse:\n', says: ['missing'] },
    { body: 'The bin is missing on the label.', says: ['missing'] },
  ],
});
