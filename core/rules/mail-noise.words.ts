import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Zusammenfassung der Mail',
    what: 'Was ist das Problem, und was wird gebraucht: in zwei, drei eigenen Sätzen?',
    why: 'Wer hilft, muss sonst die ganze Kette lesen und raten, was davon noch gilt.',
    says: {
      chain: 'Die Beschreibung besteht vor allem aus einer weitergeleiteten Mail.',
      footer: 'Die Beschreibung enthält eine Signatur mit Firmenangaben.',
    },
    example:
      'Kunde Berger erhielt auf VR26-10233 den falschen Betrag. Die Rechnung brauchen wir korrigiert; die Mail liegt als Anhang bei.',
  },
  en: {
    name: 'Summary of the mail',
    what: 'What is the problem and what is needed, in two or three own sentences?',
    why: 'Whoever helps must otherwise read the whole chain and guess what still holds.',
    says: {
      chain: 'The description is mostly a forwarded mail.',
      footer: 'The description has a signature with company details.',
    },
    example: 'Customer Berger got the wrong amount on VR26-10233. We need the invoice corrected; the mail is attached.',
  },
  good: [
    { body: 'Auf der Rechnung VR26-10233 steht der falsche Betrag.\n\nViele Grüße\nNina Ott' },
    {
      body: 'The invoice VR26-10233 shows 1,200 € and should show 1,020 €. We checked the price list: the discount of 15 % is there. It happens for every customer in the group since Monday. Please see what the customer wrote to us about it; they want a corrected invoice by Friday.\n\nFrom: Nina Ott\nSent: Monday, 16 November 2026 08:12\nTo: Tom Kurz\nSubject: Invoice\n\nThe invoice VR26-10233 shows the wrong amount.',
    },
    { body: 'Mails, in denen „Betreff:“ leer ist, werden nicht importiert.' },
  ],
  bad: [
    {
      body: 'siehe unten, danke\n\nVon: Ott, Nina\nGesendet: Montag, 16. November 2026 08:12\nAn: Kurz, Tom\nBetreff: Rechnung\n\nDie Rechnung VR26-10233 hat den falschen Betrag.',
      says: ['chain'],
    },
    {
      body: 'FYI, please handle.\n\nFrom: Nina Ott\nSent: Monday, 16 November 2026 08:12\nTo: Tom Kurz\nSubject: Invoice\n\nThe invoice VR26-10233 shows the wrong amount.',
      says: ['chain'],
    },
    {
      body: 'Der Drucker im Lager druckt nur noch Streifen.\n\nMit freundlichen Grüßen\nUlf Brehme\nTulpenhof GmbH\nAmtsgericht Neustadt, HRB 12345\nGeschäftsführer: Jan Tulp',
      says: ['footer'],
    },
  ],
});
