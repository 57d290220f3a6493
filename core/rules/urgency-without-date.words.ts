import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Termin statt „dringend“',
    what: 'Bis wann wird es gebraucht, und was passiert danach?',
    why: 'Ein Datum mit Grund lässt sich einplanen, „dringend“ nicht.',
    says: { undated: '„Dringend“ steht ohne Termin.' },
    example: 'Bis Freitag, 27.11., 12 Uhr: Zahllauf',
  },
  en: {
    name: 'A date for “urgent”',
    what: 'By when is it needed, and what happens after that?',
    why: 'A date with a reason can be planned, “urgent” cannot.',
    says: { undated: '“Urgent” stands without a date.' },
    example: 'By Friday 27 Nov, noon: payment run',
  },
  good: [
    { body: 'Bitte dringend bis Freitag, 12 Uhr, lösen: Zahllauf.' },
    { body: 'Es ist nicht dringend.' },
    { body: 'Please fix by Friday, it is urgent: payment run.' },
    { body: 'Der Client bricht sofort nach dem Start ab.' },
  ],
  bad: [
    { body: 'Der Ausdruck ist leer. Bitte dringend beheben!', says: ['undated'] },
    { body: 'The printout is empty. Please fix asap.', says: ['undated'] },
  ],
});
