import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const notThere = { type: 'none', module: 'none', version: 'none' } as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'an issue whose labels stand in the heads of a table is read, written and sent',
    page: 'form.html',
    at: '/issue?@template=item',
    finds: { ...notThere, title: 0, body: 0, attachments: 0, priority: 0 },
    reads: { title: '', submit: 'Submit New Entry', markup: 'plain' },
    wanted: ['Title'],
    writes: {
      priority: { value: 'P2', reads: 'P2' },
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '17', link: '/issue17' },
  },
  {
    says: 'the form with a message above it is seen as refused',
    page: 'rejected.html',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'an older tracker with fields of its own and a locked priority is still found',
    page: 'drift.html',
    finds: {
      ...{ type: 0, title: 0, body: 0, attachments: 'none', priority: 0 },
      ...{ module: 'none', version: 'none', environment: 'label' },
    },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', type: 'incident', submit: 'Anlegen' },
    writes: { priority: { value: 'P3', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'an issue is read, its first message as the description',
    page: 'issue.html',
    at: '/issue17',
    shows: {
      number: 'Issue17 Editing',
      title: 'Printing fails',
      body: 'It stops.',
      type: '',
      fields: { priority: 'urgent' },
      comments: [{ author: '', text: 'Since when?', internal: false }],
      attachments: ['print.png'],
      reply: 'public',
    },
  },
  { says: 'an issue has no form for a new one', page: 'issue.html', at: '/issue17', form: 'none' },
];
