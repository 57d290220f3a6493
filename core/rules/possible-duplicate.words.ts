import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ähnliches Ticket',
    what: 'Ist das derselbe Fall wie {id}?',
    why: 'In einem Ticket zusammen wird er schneller gelöst.',
    says: { similar: 'Es gibt ein ähnliches Ticket: {id} „{title}“.' },
    example: 'Ergänzung zu S-1020',
  },
  en: {
    name: 'Similar ticket',
    what: 'Is this the same case as {id}?',
    why: 'Together in one ticket it is solved faster.',
    says: { similar: 'There is a similar ticket: {id} “{title}”.' },
    example: 'In addition to S-1020',
  },
  good: [
    {
      title: 'Etikettendrucker zieht drei Etiketten ein',
      body: 'Der Drucker in Halle 2 zieht immer drei ein.',
      context: {
        openTickets: [
          { id: 'S-1020', title: 'PayPal bucht Bestellungen doppelt ab' },
          { id: 'K-9002', title: 'Sales invoice prints without logo' },
        ],
      },
    },
    {
      title: 'Credit memo without bank details',
      body: 'The bank details are missing on the credit memo.',
      context: {
        openTickets: [
          { id: 'S-1020', title: 'PayPal bucht Bestellungen doppelt ab' },
          { id: 'K-9002', title: 'Sales invoice prints without logo' },
        ],
      },
    },
  ],
  bad: [
    {
      title: 'Doppelte Abbuchung PayPal bei Bestellung 55120',
      body: 'PayPal hat gestern zweimal abgebucht.',
      context: {
        openTickets: [
          { id: 'S-1020', title: 'PayPal bucht Bestellungen doppelt ab' },
          { id: 'K-9002', title: 'Sales invoice prints without logo' },
        ],
      },
      says: ['similar'],
    },
    {
      title: 'Logo is missing on the printed sales invoice',
      body: 'The logo does not appear when I print the invoice.',
      context: {
        openTickets: [
          { id: 'S-1020', title: 'PayPal bucht Bestellungen doppelt ab' },
          { id: 'K-9002', title: 'Sales invoice prints without logo' },
        ],
      },
      says: ['similar'],
    },
  ],
});
