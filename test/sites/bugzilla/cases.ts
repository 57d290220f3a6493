import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: '17',
  title: 'Printing fails',
  body: 'It stops.',
  type: 'normal',
  fields: { priority: 'High', module: 'Printing', version: '24.1', environment: 'Live' },
  comments: [
    { author: 'Ada Keller', text: 'It stops.', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
  attachments: ['print.png'],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a bug with component, version, severity, priority and a file is read, written and sent; the file is described',
    page: 'create.html',
    at: '/enter_bug.cgi?product=Finance',
    finds: {
      type: 2,
      title: 0,
      body: 0,
      attachments: 'none',
      priority: 0,
      module: 0,
      version: 0,
      environment: 'label',
    },
    reads: { type: 'incident', title: '', target: 'Finance', submit: 'Submit Bug', markup: 'plain' },
    wanted: ['Component', 'Summary'],
    writes: {
      type: 'change-request',
      module: 'Printing',
      version: '24.2',
      priority: 'P1',
      environment: 'Live',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    gives: { 'protokoll.txt': { result: 'written' } },
    sends: { outcome: 'created', number: '17', link: '/show_bug.cgi?id=17' },
  },
  {
    says: 'a page that says what is missing is seen as refused',
    page: 'rejected.html',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'a translated form without ids, with other priorities, is still found',
    page: 'drift.html',
    finds: {
      ...{ type: 1, title: 1, body: 1, attachments: 'none', priority: 1, module: 'none', version: 'none' },
      environment: 'label',
    },
    reads: { type: 'incident', title: 'Druck bricht ab', target: 'Finanzen', submit: 'Absenden' },
    writes: { priority: { value: 'P3', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'a bug is read; a comment is for everybody',
    page: 'bug.html',
    at: '/show_bug.cgi?id=17',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'a private comment is for colleagues',
    page: 'bug.html',
    at: '/show_bug.cgi?id=17&private',
    shows: { ...shown, reply: 'internal' },
  },
  {
    says: 'whoever may not change a bug sees texts in place of lists: they are read',
    page: 'read-only.html',
    at: '/show_bug.cgi?id=17',
    shows: {
      ...{ number: '17', title: 'Printing fails', body: 'It stops.' },
      type: '',
      fields: { priority: '', module: 'Printing', version: '', environment: 'Live' },
      comments: [{ author: 'Ada Keller', text: 'It stops.', internal: false }],
      attachments: ['print.png'],
      reply: 'no box',
    },
  },
  { says: 'a bug has no form for a new one', page: 'bug.html', at: '/show_bug.cgi?id=17', form: 'none' },
];
