import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: 'ERP-7',
  title: 'Printing fails',
  body: 'It stops.',
  fields: { priority: 'Major' },
  comments: [
    { author: 'Ben Agent', text: 'Since when?', internal: false },
    { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
  ],
  attachments: ['print.png'],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'the page for a new issue is read, written through its lists and editor, and sent to its own address',
    page: 'form.html',
    at: '/newIssue?project=ERP',
    form: 'youtrack:0',
    finds: { title: 0, body: 0, attachments: 0, type: 0, priority: 0, module: 0 },
    reads: { title: '', type: 'service-request', target: 'ERP', submit: 'Create', markup: 'markdown' },
    wanted: ['Summary'],
    writes: {
      type: 'incident',
      priority: 'P2',
      module: 'Finance',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: 'ERP-7', link: '/issue/ERP-7/printing-fails' },
  },
  {
    says: 'the same form in a dialog over a board tells its number by a notice',
    page: 'dialog.html',
    at: '/agiles/1/current',
    form: 'youtrack-dialog:0',
    finds: { title: 0, body: 0, attachments: 'none', type: 'none', priority: 0, module: 'none' },
    writes: { priority: 'P4', title },
    sends: { outcome: 'created', number: 'ERP-8', link: '/issue/ERP-8' },
  },
  {
    says: 'a notice of an error is seen as refused',
    page: 'form.html',
    at: '/newIssue',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'the German form of the pages before is found, and its locked priority is left alone',
    page: 'drift.html',
    at: '/newIssue',
    finds: { title: 1, body: 2, attachments: 'none', type: 'none', priority: 1, module: 'none', environment: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Aufgabe erstellen' },
    writes: { priority: { value: 'P2', result: 'refused' }, environment: 'Live', title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'an issue is read; an answer that all its readers see is public',
    page: 'issue.html',
    at: '/issue/ERP-7/printing-fails',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'an answer that only the team sees is internal',
    page: 'issue.html',
    at: '/issue/ERP-7?team',
    shows: { ...shown, reply: 'internal' },
  },
  {
    says: 'into a box for readers that are not known by name nothing is put',
    page: 'issue.html',
    at: '/issue/ERP-7?other',
    shows: { ...shown, reply: 'nobody knows' },
  },
  { says: 'an issue has no form for a new one', page: 'issue.html', at: '/issue/ERP-7', form: 'none' },
];
