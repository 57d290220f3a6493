import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const ticket = {
  number: 'Ticket #42',
  title,
  body: 'It stops.',
  fields: { priority: 'High' },
  comments: [
    { author: 'Ada Keller', text: 'It stops.', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
  attachments: ['print.png'],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a request is read and written: lists say words and hold values, CKEditor 5 comes late, a field comes with the type',
    page: 'request.html',
    at: '/hc/en-us/requests/new?ticket_form_id=1',
    form: 'zendesk:0',
    reads: { title: '', submit: 'Submit' },
    writes: {
      type: 'incident',
      module: 'Finance',
      priority: 'P2',
      environment: 'Live',
      title,
      body: 'It stops with “Größe”.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '42', link: '/hc/en-us/requests/42' },
  },
  {
    says: 'all that a request has is found, and what the site wants is named',
    page: 'request.html',
    at: '/hc/en-us/requests/new',
    finds: { title: 0, body: 0, type: 0, attachments: 1, priority: 0, module: 'label' },
    wanted: ['Subject', 'Description'],
  },
  {
    says: 'a theme from before 2024 in German is found by the same names, its refusal is seen',
    page: 'legacy.html',
    at: '/hc/de/requests/new',
    form: 'zendesk:0',
    finds: { title: 0, body: 1, type: 'none', attachments: 0, priority: 0, environment: 'label' },
    reads: { submit: 'Einreichen', markup: 'plain' },
    wanted: ['Betreff', 'Beschreibung'],
    writes: { priority: 'P2', environment: 'Live', title: 'Druck bricht ab' },
    sends: { outcome: 'rejected' },
    drift: true,
  },
  {
    says: 'an agent writes a new ticket in the panes that are shown, not in those of another open ticket',
    page: 'agent.html',
    at: '/agent/tickets/new/1',
    form: 'zendesk-agent:0',
    finds: { title: 0, body: 0, type: 0, priority: 0 },
    reads: { title: '', submit: 'Submit as New', markup: 'markdown' },
    writes: { type: 'problem', priority: 'P4', title, body: '1. open\n2. print' },
    sends: { outcome: 'created', number: '42', link: '/agent/tickets/42' },
  },
  {
    says: 'a ticket of the agents is read in the panes that are shown, and the answer would be public',
    page: 'ticket.html',
    at: '/agent/tickets/42',
    shows: { ...ticket, reply: 'public' },
  },
  {
    says: 'the same box is for colleagues when its switch says so',
    page: 'ticket.html',
    at: '/agent/tickets/42?channel=Internal%20note',
    shows: { ...ticket, reply: 'internal' },
  },
  {
    says: 'nothing is known of a channel that has another name',
    page: 'ticket.html',
    at: '/agent/tickets/42?channel=WhatsApp',
    shows: { ...ticket, reply: 'nobody knows' },
  },
  {
    says: 'a request is read in the help centre, and everybody reads what is added to it',
    page: 'request-view.html',
    at: '/hc/en-us/requests/42',
    shows: {
      ...ticket,
      number: '#42',
      fields: { priority: '' },
      comments: [
        { author: 'Ada Keller', text: 'It stops.', internal: false },
        { author: 'Ben Agent', text: 'Since when?', internal: false },
      ],
      reply: 'public',
    },
  },
];
