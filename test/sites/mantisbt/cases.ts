import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: '0000017',
  title: '0000017: Printing fails',
  body: 'It stops.',
  type: 'Bug',
  fields: { priority: 'high', version: '24.1' },
  comments: [
    { author: '', text: 'Open it, then print.', internal: false },
    { author: '', text: 'Only on floor 2.', internal: false },
    { author: 'keller', text: 'Since Monday.', internal: false },
    { author: 'agent', text: 'Seen in the log.', internal: true },
  ],
  attachments: ['print.png'],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'an issue with a category, a priority and a custom field is read, written and sent',
    page: 'report.html',
    at: '/bug_report_page.php',
    finds: { type: 0, title: 0, body: 0, attachments: 0, priority: 0, version: 0, environment: 'label' },
    reads: { title: '', target: 'Helpdesk', submit: 'Submit Issue', markup: 'plain' },
    wanted: ['Category', 'Summary', 'Description', 'Environment'],
    writes: {
      type: 'incident',
      priority: 'P1',
      version: '24.1',
      environment: 'Live',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '17', link: '/view.php?id=17' },
  },
  {
    says: 'an error page after sending is seen as refused',
    page: 'rejected.html',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'an issue with files, whose page is written over the form without another address, counts as created',
    page: 'written-over.html',
    at: '/bug_report_page.php',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'created', number: '18', link: '/view.php?id=18' },
  },
  {
    says: 'a file that was refused is not counted among the attached ones: a second try goes without it',
    page: 'one-refused.html',
    at: '/bug_report_page.php',
    reads: { title: 'Druck bricht ab', files: ['protokoll.txt'] },
  },
  {
    says: 'a refusal that stands beside the files is seen as one',
    page: 'refused-files.html',
    at: '/bug_report_page.php',
    writes: { title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'a German form with few fields and a locked priority is still found',
    page: 'drift.html',
    finds: { type: 'none', title: 1, body: 1, attachments: 1, priority: 1, version: 'none', environment: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Eintrag absenden' },
    writes: { priority: { value: 'P3', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'an issue is read; a note is for everybody',
    page: 'view.html',
    at: '/view.php?id=17',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'a private note is for colleagues',
    page: 'view.html',
    at: '/view.php?id=17&private',
    shows: { ...shown, reply: 'internal' },
  },
  { says: 'an issue has no form for a new one', page: 'view.html', at: '/view.php?id=17', form: 'none' },
];
