import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Erwartetes Ergebnis',
    what: 'Was hätte stattdessen passieren sollen?',
    why: 'Erst der Vergleich zeigt, ob etwas kaputt ist oder anders gedacht war.',
    says: { missing: 'Es fehlt, was Sie erwartet hätten.' },
    example: 'Der Zeilenrabatt von 5 % sollte abgezogen werden.',
  },
  en: {
    name: 'Expected result',
    what: 'What should have happened instead?',
    why: 'Only the comparison shows whether something is broken or was meant differently.',
    says: { missing: 'The expected result is missing.' },
    example: 'The 5 % line discount should be deducted.',
  },
  good: [
    { body: 'Soll: Beide Summen sind gleich.' },
    { body: 'Auf dem Beleg steht 12,90 statt 11,50.' },
    { body: 'The discount should be deducted from the total.' },
    { body: 'Beim Öffnen der Artikelkarte stürzt der Client ab.' },
  ],
  bad: [
    { body: 'Im Auftrag VA26-5102 wird der Zeilenrabatt nicht gezogen.', says: ['missing'] },
    { body: 'Soll: …\nDer Zeilenrabatt wird nicht gezogen.', says: ['missing'] },
    { body: 'The line discount is not deducted in order SO-5102.', says: ['missing'] },
  ],
});
