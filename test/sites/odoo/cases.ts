import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';

const shown = {
  title: 'Printing fails',
  body: 'It stops.',
  comments: [{ author: 'Ben Agent', text: 'Since when?', internal: false }],
  attachments: [],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'the form of a team is read, written and sent by its link; the number stands on the page of thanks',
    page: 'form.html',
    at: '/helpdesk/customer-care-1',
    finds: { type: 'none', title: 0, body: 0, attachments: 0, priority: 'none', environment: 'label' },
    reads: { title: '', target: 'Customer Care', submit: 'Submit', markup: 'plain' },
    wanted: ['Your Email', 'Subject'],
    writes: { environment: 'Live', title, body: 'It stops with „Größe“.\n\n1. open\n2. print' },
    sends: { outcome: 'created', number: '17', link: '/my/ticket/17' },
  },
  {
    says: 'a complaint beside the link is seen as refused',
    page: 'form.html',
    writes: { title },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'an older German form with a locked priority is found, the newsletter beside it is not',
    page: 'drift.html',
    finds: { type: 'none', title: 0, body: 0, attachments: 'none', priority: 0, environment: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', target: 'Kundendienst', submit: 'Absenden' },
    writes: { priority: { value: 'P3', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  { says: 'the page of thanks has no form', page: 'sent.html', at: '/your-ticket-has-been-submitted', form: 'none' },
  {
    says: 'a ticket of staff is read; the box that its button opens is for the customer',
    page: 'staff.html',
    at: '/odoo/helpdesk/1/tickets/17',
    shows: { ...shown, number: '00017', reply: 'public' },
  },
  {
    says: 'a note in the same box is for colleagues',
    page: 'staff.html',
    at: '/odoo/helpdesk/1/tickets/17?note',
    shows: { ...shown, number: '00017', reply: 'internal' },
  },
  {
    says: 'a ticket in the portal is read, and its customer answers in public',
    page: 'portal.html',
    at: '/my/ticket/17',
    shows: { ...shown, number: '#00017', reply: 'public' },
  },
];
