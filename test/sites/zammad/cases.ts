import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: 'Ticket#22017',
  title: 'Printing fails',
  body: 'It stops.',
  fields: { priority: '3 high' },
  comments: [
    { author: 'Ada Keller', text: 'It stops.', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
  attachments: ['print.png'],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'of all open tabs the one that is to be seen is read, written and sent, and the ticket that follows tells its number',
    page: 'classic.html',
    at: '/#ticket/create/id/2',
    form: 'zammad:0',
    finds: { title: 0, body: 0, attachments: 0, type: 'none', priority: 0, environment: 'label' },
    reads: { title: '', target: 'Helpdesk', submit: 'Create' },
    wanted: ['Title', 'Text'],
    writes: {
      priority: 'P2',
      environment: 'Live',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '22017', press: '.content.active .js-submit' },
  },
  {
    says: 'a title that the application does not take is seen as refused',
    page: 'classic.html',
    writes: { title: 'xxx', body: 'It stops.' },
    sends: { outcome: 'rejected', press: '.content.active .js-submit' },
  },
  {
    says: 'the new pages are read and written through their drawn list and their editor',
    page: 'desktop.html',
    at: '/desktop/tickets/create',
    form: 'zammad-desktop:0',
    finds: { title: 0, body: 0, attachments: 0, priority: 0, environment: 'label' },
    reads: { title: '', submit: 'Create', markup: 'markdown' },
    wanted: ['Title'],
    writes: { priority: 'P2', environment: 'Live', title, body: '1. open\n2. print' },
    sends: { outcome: 'created', number: '17', link: '/desktop/tickets/17' },
  },
  {
    says: 'an older page of a customer in German, with a fixed priority, is still found',
    page: 'customer.html',
    finds: { title: 0, body: 1, attachments: 'none', type: 'none', priority: 0, environment: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Erstellen' },
    writes: { priority: { value: 'P3', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'a ticket is read out of the tab that is to be seen; an answer is for the customer',
    page: 'zoom.html',
    at: '/#ticket/zoom/17',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'an internal note is for colleagues',
    page: 'zoom.html',
    at: '/?internal#ticket/zoom/17',
    shows: { ...shown, reply: 'internal' },
  },
];
