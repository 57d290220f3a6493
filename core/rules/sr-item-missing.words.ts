import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Gewünschte Leistung',
    what: 'Was genau brauchen Sie: Artikel aus dem Servicekatalog, Menge, Ausführung?',
    why: 'Daraus ergeben sich Preis, Genehmigung und Lieferzeit.',
    says: { missing: 'Es fehlt, was genau gewünscht wird.' },
    example: '2 × 27-Zoll-Monitor',
  },
  en: {
    name: 'Requested item',
    what: 'What exactly do you need: service catalogue item, quantity, variant?',
    why: 'Price, approval and lead time follow from it.',
    says: { missing: 'What exactly is requested is missing.' },
    example: '2 × 27-inch monitor',
  },
  good: [
    { body: 'Wir brauchen zwei 27-Zoll-Monitore im Lager.' },
    { body: 'Gewünschte Leistung: Etagenschlüssel' },
    { body: 'One Acrobat licence for Lars Wickstead.' },
  ],
  bad: [
    { body: 'Hallo, wie besprochen, das gleiche wie beim letzten Mal für Frau Weber.', says: ['missing'] },
    { body: 'As discussed on the phone, please go ahead for Anna Weber.', says: ['missing'] },
  ],
});
