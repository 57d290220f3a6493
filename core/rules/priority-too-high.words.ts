import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Priorität passt nicht',
    what: 'Was passiert, wenn es erst morgen gelöst wird?',
    why: 'Eine hohe Priorität hilft denen, die stillstehen. Termin, Betrag oder Stillstand begründen sie.',
    says: {
      test: '{priority} wirkt hoch für etwas, das nur das Testsystem betrifft.',
      cosmetic: '{priority} wirkt hoch für etwas, das nur das Aussehen betrifft.',
      easy: '{priority} und „eilt nicht“ passen nicht zusammen.',
      works: 'P1 heißt Stillstand ohne Umgehung; hier kann weitergearbeitet werden.',
      wish: '{priority} wirkt hoch: Was ohne die Antwort oder Änderung gefährdet ist, fehlt.',
    },
    example: 'P2, weil der Zahllauf heute um 16 Uhr ist',
  },
  en: {
    name: 'Priority does not fit',
    what: 'What happens if it is solved tomorrow?',
    why: 'A high priority helps those who stand still. A deadline, an amount or a standstill is the reason for it.',
    says: {
      test: '{priority} looks high for something that affects the test system only.',
      cosmetic: '{priority} looks high for something that affects the appearance only.',
      easy: '{priority} and “no rush” do not go together.',
      works: 'P1 means a standstill without a way round; here people can go on working.',
      wish: '{priority} looks high: what is at risk without the answer or change is missing.',
    },
    example: 'P2, because the payment run is today at 4 pm',
  },
  good: [
    {
      body: 'Die Schrift auf dem Lieferschein ist verrutscht; 8 Kommissionierer können nicht packen.',
      fields: { priority: 'P2' },
    },
    {
      body: 'Im Testsystem bricht der Import ab, morgen ist Go-live.',
      fields: { priority: 'P2', environment: 'test' },
    },
    { body: 'The colour of the header is wrong.', fields: { priority: 'P4' } },
    { type: 'question', body: 'Welches Konto nehmen wir? Wir müssen bis Freitag buchen.', fields: { priority: 'P2' } },
  ],
  bad: [
    {
      body: 'Im Testsystem bricht der Import der Preisliste ab.',
      fields: { priority: 'P2', environment: 'test' },
      says: ['test'],
    },
    { body: 'Tippfehler auf dem Lieferschein: „Liferdatum“.', fields: { priority: 'P1' }, says: ['cosmetic'] },
    {
      body: 'Der Druck aus der Maske geht nicht.\n\nUmgehung: Wir drucken solange über Excel.',
      fields: { priority: 'P1' },
      says: ['works'],
    },
    { body: 'The import stops at line 3. No rush.', fields: { priority: 'P2' }, says: ['easy'] },
    { title: 'Neuer Laptop', body: 'Ich hätte gerne einen neuen.', fields: { priority: 'P2' }, says: ['wish'] },
    { type: 'change-request', body: 'A dark mode for the field app.', fields: { priority: 'P2' }, says: ['wish'] },
  ],
});
