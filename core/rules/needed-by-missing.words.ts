import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Termin',
    what: 'Bis wann wird es gebraucht, und warum dann?',
    why: 'Datum und Anlass ersetzen jedes „dringend“.',
    says: { missing: 'Der gewünschte Termin fehlt.' },
    example: 'Bis 01.12., dann beginnt die neue Kollegin',
  },
  en: {
    name: 'Date needed',
    what: 'By when is it needed, and why then?',
    why: 'Date and reason replace every “urgent”.',
    says: { missing: 'The date needed is missing.' },
    example: 'By 1 Dec, when the new colleague starts',
  },
  good: [
    { body: 'Zwei Monitore für das Lager bis 01.12.' },
    { body: 'Ein Headset für Anna Weber.\n\nBenötigt bis: Ende November' },
    { body: 'One headset for Anna Weber before 30 November.' },
    { body: 'Eine Maus für mich, hat Zeit.' },
    { body: 'Ein Headset für Anna Weber.', fields: { neededBy: '2026-12-01' } },
  ],
  bad: [
    { body: 'Zwei Monitore für das Lager, genehmigt von T. Kurz.', says: ['missing'] },
    { body: 'Ein Headset.\n\nBenötigt bis: asap', says: ['missing'] },
    { body: 'One headset for Anna Weber, please.', says: ['missing'] },
  ],
});
