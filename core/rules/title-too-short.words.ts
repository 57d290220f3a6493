import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ausreichend langer Titel',
    what: 'Welches Modul oder welcher Beleg ist betroffen, und was stimmt nicht?',
    why: 'Ein Titel mit 25 bis 90 Zeichen lässt sich in einer Liste wiederfinden.',
    says: { short: 'Der Titel ist sehr kurz.' },
    example: 'Etikettendrucker Halle 2 druckt jedes Etikett doppelt',
  },
  en: {
    name: 'Long enough title',
    what: 'Which module or document is affected, and what is wrong?',
    why: 'A title of 25 to 90 characters can be found again in a list.',
    says: { short: 'The title is very short.' },
    example: 'Label printer in hall 2 prints every label twice',
  },
  good: [
    { title: 'Zahlungsvorschlag leer' },
    { title: 'VPN-Fehler 809' },
    { title: 'Order confirmation shows the wrong delivery date' },
    { title: 'Invoice posting blocked' },
    { title: 'Problem!!!' },
  ],
  bad: [
    { title: 'Rabatte', says: ['short'] },
    { title: 'Rechte weg', says: ['short'] },
    { title: 'AW: Formular', says: ['short'] },
    { title: 'Wrong labels', body: 'The labels are printed twice.', says: ['short'] },
  ],
});
