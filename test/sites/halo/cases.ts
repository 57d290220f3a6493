import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: '1042',
  title: 'Printing fails',
  body: 'It stops.',
  fields: { priority: '' },
  comments: [
    { author: 'Ben Agent', text: 'Since when?', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a new ticket over the list is read, written into its editor and lists, and sent; its page tells the number',
    page: 'form.html',
    at: '/tickets?area=1&id=-1',
    finds: {
      title: 0,
      body: 0,
      attachments: 0,
      type: 1,
      priority: 'label',
      environment: 'label',
      impact: 'none',
      urgency: 'none',
      module: 'none',
    },
    reads: { title: '', type: 'incident', submit: 'Submit', markup: 'markdown' },
    wanted: ['Summary', 'Environment'],
    writes: { priority: 'P2', environment: 'Live', title, body: 'It stops with FI-1042.' },
    sends: { outcome: 'created', number: '1042', link: '/tickets?mainview=team&id=1042' },
  },
  {
    says: 'a complaint below a field is seen as refused',
    page: 'form.html',
    at: '/newticket?tickettype_id=1',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'the German form of the portal with plain fields is found, and its locked priority is left alone',
    page: 'drift.html',
    at: '/portal/newticket',
    finds: {
      title: 0,
      body: 2,
      attachments: 'none',
      type: 1,
      priority: 0,
      environment: 'label',
      impact: 'none',
      urgency: 'none',
      module: 'none',
    },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', type: 'service-request', submit: 'Absenden' },
    writes: { priority: { value: 'P2', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'a ticket is read; an action that the user sees is public',
    page: 'ticket.html',
    at: '/tickets?id=1042',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'an action that is hidden from the user is internal',
    page: 'ticket.html',
    at: '/ticket?id=1042&hidden',
    shows: { ...shown, reply: 'internal' },
  },
  { says: 'a ticket has no form for a new one', page: 'ticket.html', at: '/tickets?id=1042', form: 'none' },
];
