import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';

const shown = {
  number: 'Printing fails',
  title: 'Printing fails',
  body: 'It stops.',
  comments: [
    { author: 'Ada Keller', text: 'It stops.', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a form without ids and names is read, written and sent; the button that sends wakes with the text',
    page: 'form.html',
    at: '/helpdesk/tickets/new',
    finds: { title: 0, body: 0, attachments: 0, environment: 'label' },
    reads: { title: '', submit: 'Submit', markup: 'markdown' },
    wanted: ['Environment', 'Subject'],
    writes: {
      environment: 'Live',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '17', link: '/helpdesk/tickets/17' },
  },
  {
    says: 'the same form of a template at its own address is found',
    page: 'form.html',
    at: '/helpdesk/my-tickets/new/Printer',
    finds: { title: 0, body: 0, attachments: 0, environment: 'label' },
    writes: { title },
  },
  {
    says: 'an older German version without labels on its buttons is found, the search beside it is not',
    page: 'drift.html',
    at: '/helpdesk/my-tickets/new',
    finds: { title: 'label', body: 0, attachments: 'none', environment: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Absenden' },
    writes: { environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  { says: 'a ticket has no form for a new one', page: 'ticket.html', at: '/helpdesk/tickets/17', form: 'none' },
  {
    says: 'a ticket of an agent is read with its mail in frames; the box that its button opens sends mail',
    page: 'agent.html',
    at: '/helpdesk/tickets/17',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'the box beside it is for colleagues',
    page: 'agent.html',
    at: '/helpdesk/tickets/17?comment',
    shows: { ...shown, reply: 'internal' },
  },
];
