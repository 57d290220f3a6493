import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Beschreibung',
    what: 'Was wollten Sie tun, und was ist stattdessen passiert?',
    why: 'Ohne Beschreibung beginnt jede Bearbeitung mit einer Rückfrage.',
    says: { missing: 'Die Beschreibung fehlt.' },
    example:
      'Beim Freigeben von Auftrag VA26-5102 verschwindet der Zeilenrabatt aus Zeile 3; danach stimmt der Betrag nicht mehr.',
    ask: 'Können Sie kurz beschreiben, was Sie tun wollten und was stattdessen passiert ist?',
  },
  en: {
    name: 'Description',
    what: 'What did you want to do, and what happened instead?',
    why: 'Without a description all work starts with a question.',
    says: { missing: 'The description is missing.' },
    example: 'When order SO-5102 is released, the line discount disappears from line 3 and the amount is wrong.',
    ask: 'Could you briefly describe what you wanted to do and what happened instead?',
  },
  good: [
    { title: 'Wareneingang', body: 'Der Wareneingang zu Bestellung BE104512 lässt sich nicht buchen.' },
    {
      type: 'service-request',
      title: 'New laptop',
      body: '',
      fields: { item: 'Notebook 14 inch', recipient: 'Anna Weber' },
    },
    { title: 'Posting', body: 'The posting of invoice SI-20417 takes ten minutes.' },
  ],
  bad: [
    { title: 'VPN', body: 's. o.', says: ['missing'] },
    { title: 'Rechnung', body: 'Beschreibung:\n…\n', says: ['missing'] },
    { title: 'Problem with the invoice', body: 'see above', says: ['missing'] },
    {
      title: 'Answer from the customer',
      body: '-----Original Message-----\nFrom: shop@customer.example\nThe invoice is wrong, we cannot pay it.',
      says: ['missing'],
    },
  ],
});
