import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Bedarf und Grund',
    what: 'Welches Problem soll die Änderung lösen, und für wen?',
    why: 'Wer das Problem kennt, findet oft einen einfacheren Weg als die genannte Lösung.',
    says: { missing: 'Es fehlt, warum die Änderung gebraucht wird.' },
    example: 'Für die Preisrunde brauchen wir die Produktklasse; in BC gibt es dafür kein Feld.',
  },
  en: {
    name: 'Need and reason',
    what: 'Which problem should the change solve, and for whom?',
    why: 'Knowing the problem, one often finds a simpler way than the solution named.',
    says: { missing: 'Why the change is needed is missing.' },
    example: 'For the price round we need the product class; BC has no field for it.',
  },
  good: [
    { body: 'Wir brauchen ein Feld für die Produktklasse, weil der Vertrieb sonst in einer Excel-Liste nachsieht.' },
    { body: 'Bedarf:\nDer Zoll verlangt die Warennummer auf der Rechnung.' },
    { body: 'We need a second address line so that parcels reach the right gate.' },
    { body: 'Two colleagues key in every order by hand. The import should do it.' },
  ],
  bad: [
    { body: 'Auf der Artikelkarte soll ein neues Feld erscheinen.', says: ['missing'] },
    { body: 'Bedarf:\n…\n\nEin neues Feld auf der Artikelkarte, Auswahl A, B oder C.', says: ['missing'] },
    { body: 'Please add a new column to the order list.', says: ['missing'] },
  ],
});
