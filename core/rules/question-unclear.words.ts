import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ihre Frage',
    what: 'Was möchten Sie erreichen, und was genau ist die Frage?',
    why: 'Mit Ziel und Frage kommt die Antwort ohne Rückfrage.',
    says: { unclear: 'Die eigentliche Frage ist nicht erkennbar.' },
    example: 'Wir möchten Anzahlungen verrechnen. Wie wird die Schlussrechnung gebucht?',
  },
  en: {
    name: 'Your question',
    what: 'What do you want to achieve, and what exactly is the question?',
    why: 'With goal and question the answer comes without asking back.',
    says: { unclear: 'The actual question is not clear.' },
    example: 'We want to settle prepayments. How is the final invoice posted?',
  },
  good: [
    { body: 'Wie buche ich in Business Central eine Anzahlung mit zwei Steuersätzen?' },
    { body: 'Wir wissen nicht, ob die Gutschriften im Umsatz enthalten sind.' },
    { body: 'Please explain how the discount group is chosen for a new customer.' },
    { title: 'Kann man im Kundenportal die Startansicht ändern?', body: 'Danke!' },
  ],
  bad: [
    {
      title: 'Frage',
      body: 'Ich habe eine Frage zum Lager. Können Sie mich bitte heute Vormittag anrufen?',
      says: ['unclear'],
    },
    {
      title: 'Rabatte',
      body: 'Irgendwie ist das mit den Rabatten alles komisch, bitte um Erklärung.',
      says: ['unclear'],
    },
    { title: 'test', body: 'geht das auch anders??', says: ['unclear'] },
    { title: 'Discounts', body: 'The discount groups and all that, it is confusing.', says: ['unclear'] },
  ],
});
