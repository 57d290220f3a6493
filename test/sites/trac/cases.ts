import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';

export const cases: readonly SiteCase[] = [
  {
    says: 'a ticket with a type, a component and a field of its own is read, written and sent; the preview sends nothing',
    page: 'form.html',
    at: '/newticket',
    finds: { type: 0, title: 0, body: 0, priority: 0, module: 0, version: 0, environment: 'label' },
    reads: { type: 'incident', title: '', submit: 'Create ticket', markup: 'plain' },
    wanted: ['Summary'],
    writes: {
      type: { value: 'change-request', reads: 'change-request' },
      priority: { value: 'P1', reads: 'P1' },
      module: 'billing',
      version: '24.1',
      environment: 'Live',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    // The second press only goes through where Trac's own count of presses has not seen the first.
    sends: { outcome: 'created', number: '17', link: '/ticket/17', press: 'input[name=submit]' },
  },
  {
    says: 'the form with a warning above it is seen as refused',
    page: 'rejected.html',
    at: '/newticket',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'a page that only says that the session is over is seen as refused',
    page: 'ended.html',
    at: '/newticket',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'who goes on to attach files has a ticket all the same, and the link leads to it',
    page: 'attach.html',
    at: '/newticket',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'created', number: '17', link: '/ticket.html/ticket/17' },
  },
  {
    says: 'a German form without ids and with a locked priority is still found, the search beside it is not',
    page: 'drift.html',
    finds: { type: 'none', title: 1, body: 1, priority: 1, module: 'none', version: 'none', environment: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Ticket anlegen' },
    writes: { priority: { value: 'P3', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    sends: { outcome: 'unknown', press: 'input[name=submit]' },
    drift: true,
  },
  {
    says: 'a ticket is read, changes without a comment left out, and everybody reads what is added',
    page: 'ticket.html',
    at: '/ticket/17',
    shows: {
      number: '#17',
      title: 'Printing fails',
      body: 'It stops.',
      type: 'defect',
      fields: { priority: 'critical', module: 'printing', version: '24.1', environment: 'Live' },
      comments: [{ author: 'keller', text: 'Since Monday.', internal: false }],
      attachments: ['print.png'],
      reply: 'public',
    },
  },
  { says: 'a ticket has no form for a new one', page: 'ticket.html', at: '/ticket/17', form: 'none' },
];
