import type { SiteCase } from '../case.ts';

const all = {
  title: 0,
  body: 0,
  type: 0,
  attachments: 0,
  environment: 0,
  priority: 0,
  module: 0,
  impact: 'label',
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'the create dialog is read and written with its lists and editors, and the flag tells the number',
    page: 'dialog.html',
    at: '/jira/software/projects/ERP/boards/1',
    form: 'jira-cloud-dialog:0',
    finds: { ...all, version: 'none' },
    reads: { type: 'service-request', title: '', target: 'ERP (ERP)', markup: 'markdown', submit: 'Create' },
    wanted: ['Summary', 'Cost centre'],
    writes: {
      type: 'incident',
      module: 'Finanzen',
      priority: 'P2',
      impact: 'Minor',
      title: 'Printing fails with FI-1042',
      body: 'It stops with “Größe”.\n\n1. open the invoice\n2. print',
      environment: 'Live',
    },
    sends: { outcome: 'created', number: 'ERP-7', link: '/browse/ERP-7' },
  },
  {
    says: 'a list that has no such option is left as it was, and the dialog stays open',
    page: 'dialog.html',
    writes: { module: { value: 'Lager', result: 'refused' }, title: 'Printing fails' },
  },
  {
    says: 'the page in German is a form of its own, and its new address tells the number',
    page: 'page.html',
    at: '/secure/CreateIssue!default.jspa',
    form: 'jira-cloud-page:0',
    finds: { ...all, version: 'none' },
    reads: { type: 'service-request', submit: 'Erstellen' },
    wanted: ['Zusammenfassung', 'Kostenstelle'],
    writes: { type: 'incident', priority: 'P1', title: 'Rechnungsdruck bricht ab', body: 'Es kommt FI-1042.' },
    sends: { outcome: 'created', number: 'ERP-8', link: '/browse/ERP-8' },
  },
  {
    says: 'a form that misses what the site wants is seen as refused',
    page: 'dialog.html',
    writes: { body: 'Es kommt FI-1042.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'of two older dialogs with closed fields each is a form, and a closed field is opened before it is written',
    page: 'drift.html',
    form: 'jira-cloud-dialog:1',
    finds: { ...all, priority: 'none', module: 'none', version: 'none' },
    writes: { priority: 'P4', title: 'Druck bricht ab', module: 'Einkauf' },
    sends: { outcome: 'created', number: 'ERP-7', press: '[role=dialog]:last-of-type footer button' },
    drift: true,
  },
  {
    says: 'a ticket is read with its comments, and its box for an answer is opened',
    page: 'issue.html',
    at: '/browse/ERP-7',
    shows: {
      number: 'ERP-7',
      title: 'Printing fails with FI-1042',
      body: 'It stops.',
      fields: { priority: 'High' },
      comments: [{ author: 'Ada Keller', text: 'Since when?', internal: false }],
      attachments: ['print.png'],
      reply: 'public',
    },
  },
];
