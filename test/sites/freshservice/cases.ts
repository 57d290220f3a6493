import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const body = 'It stops with “Größe”.\n\n1. open\n2. print';
const ticket = {
  ...{ number: 'INC-42', title, body: 'It stops.', attachments: ['print.png'] },
  comments: [
    { author: 'Ben Agent', text: 'Since when?', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
};

export const cases: readonly SiteCase[] = [
  {
    says: 'a request of the portal is read and written, the hidden field follows the editor',
    page: 'form.html',
    at: '/support/tickets/new',
    form: 'freshservice:0',
    finds: {
      title: 0,
      body: 0,
      type: 0,
      attachments: 0,
      priority: 0,
      impact: 'none',
      urgency: 0,
      module: 'none',
      environment: 'label',
    },
    reads: { title: '', submit: 'Submit', markup: 'markdown' },
    wanted: ['Subject', 'Description'],
    writes: { type: 'incident', priority: 'P2', environment: 'Live', title, body },
    sends: { outcome: 'created', number: '42', link: '/support/tickets/42' },
  },
  {
    says: 'an agent writes a new ticket, whose lists open at the end of the page',
    page: 'agent.html',
    at: '/a/tickets/new',
    form: 'freshservice-agent:0',
    finds: { title: 0, body: 0, type: 'none', attachments: 'none', priority: 'label' },
    reads: { submit: 'Create' },
    writes: { priority: 'P2', title, body },
    sends: { outcome: 'created', number: '42', link: '/a/tickets/42' },
  },
  {
    says: 'an older theme in German with another editor is found by names, a locked priority stays, a refusal is seen',
    page: 'drift.html',
    at: '/support/tickets/new',
    finds: {
      title: 1,
      body: 2,
      type: 'none',
      attachments: 'none',
      priority: 1,
      impact: 'none',
      urgency: 'none',
      module: 'none',
      environment: 'label',
    },
    reads: { submit: 'Einreichen' },
    wanted: ['Betreff'],
    writes: { priority: { value: 'P2', result: 'refused' }, environment: 'Live', title, body },
    sends: { outcome: 'rejected' },
    drift: true,
  },
  {
    says: 'a ticket of the agents is read; who would read an answer is not known, so none is put in',
    page: 'ticket.html',
    at: '/a/tickets/42',
    shows: { ...ticket, reply: 'nobody knows' },
  },
  {
    says: 'in the portal everybody reads what is added',
    page: 'ticket.html',
    at: '/support/tickets/42',
    shows: { ...ticket, reply: 'public' },
  },
];
