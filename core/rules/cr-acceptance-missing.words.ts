import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Abnahmekriterien',
    what: 'Woran erkennen Sie beim Test, dass die Änderung richtig ist?',
    why: 'Zwei bis fünf prüfbare Punkte ersparen Streit bei der Abnahme.',
    says: { missing: 'Abnahmekriterien fehlen.', weak: 'Das Abnahmekriterium lässt sich so nicht prüfen.' },
    example: [
      'Ein neuer Artikel ohne Klasse lässt sich nicht freigeben.',
      'Die Artikelliste zeigt mit Filter B genau die Artikel der Klasse B.',
    ],
  },
  en: {
    name: 'Acceptance criteria',
    what: 'How will you see in the test that the change is right?',
    why: 'Two to five points that can be tested save a dispute at acceptance.',
    says: { missing: 'Acceptance criteria are missing.', weak: 'The acceptance criterion cannot be tested like this.' },
    example: [
      'A new item without a class cannot be released.',
      'The item list filtered by B shows exactly the items of class B.',
    ],
  },
  good: [
    { body: 'Fertig ist es, wenn ein Artikel ohne Klasse nicht freigegeben werden kann.' },
    { body: 'Abnahmekriterien:\n- Artikel 6610 druckt das Symbol, 6611 nicht.' },
    { body: 'Acceptance criteria:\n- An order without a class cannot be released.' },
    { body: 'Done when the test order 4711 arrives with status “new”.' },
  ],
  bad: [
    { body: 'Auf der Artikelkarte soll ein Auswahlfeld A/B/C erscheinen.', says: ['missing'] },
    { body: 'Abnahmekriterien:\nEs soll einfach funktionieren.', says: ['weak'] },
    { body: 'The item card should show the class A, B or C.', says: ['missing'] },
  ],
});
