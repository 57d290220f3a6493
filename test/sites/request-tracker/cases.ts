import type { SiteCase } from '../case.ts';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new ticket of RT 5 is read and written; custom fields are found by their labels',
    page: 'create.html',
    finds: { title: 0, body: 2, attachments: 1, priority: 0, environment: 'label' },
    reads: { title: '', target: 'helpdesk', submit: 'Create' },
    wanted: ['Cost centre'],
    writes: {
      priority: { value: 'P2', reads: 'P2' },
      environment: 'Live',
      title: 'Printing fails with FI-1042',
      body: 'It stops.\n\n1. print',
    },
    sends: { outcome: 'created', number: '17', link: '/Ticket/Display.html?id=17' },
  },
  {
    says: 'a description in the frame of an editor is read and written as formatted text',
    page: 'editor.html',
    finds: { title: 0, body: 0, attachments: 'none', priority: 'none' },
    reads: { body: 'It stops.', markup: 'markdown' },
    writes: { title: 'Printing fails with FI-1042', body: '## Steps\n\n1. print\n2. wait' },
    sends: { outcome: 'created', number: '18' },
  },
  {
    says: 'the widgets of RT 6 are found in German, and a locked priority stays as it is',
    page: 'widgets.html',
    finds: { title: 1, body: 2, attachments: 'none', priority: 0 },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Anlegen' },
    writes: { priority: { value: 'P3', result: 'refused' }, title: 'Rechnungsdruck bricht ab' },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'a ticket is read with its requestor and its history; the box for an answer stands on another page',
    page: 'ticket.html',
    at: '/Ticket/Display.html?id=17',
    shows: {
      number: '#17: Printing fails',
      title: '#17: Printing fails',
      body: 'Printing an invoice stops the program.',
      fields: { priority: 'High' },
      comments: [
        { author: 'keller (Katrin Keller)', text: 'Printing an invoice stops the program.', internal: false },
        { author: 'miller (Mary Miller)', text: 'Looks like the spooler.', internal: true },
      ],
      attachments: ['print.png'],
      reply: 'no box',
    },
  },
  {
    says: 'on the page for an answer its readers are told',
    page: 'update.html',
    at: '/Ticket/Update.html?id=21',
    shows: {
      number: 'Update ticket #21: Printing fails',
      title: 'Update ticket #21: Printing fails',
      body: '',
      fields: { priority: '' },
      comments: [],
      attachments: [],
      reply: 'public',
    },
  },
];
