import type { SiteCase } from '../case.ts';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new issue is written into fields that React owns, over a template that nobody has filled',
    page: 'new.html',
    at: '/acme/erp/issues/new?template=bug.md',
    form: 'github:0',
    finds: { title: 0, body: 0, attachments: 0 },
    reads: {
      title: '',
      target: 'erp',
      markup: 'markdown',
      submit: 'Create',
      template:
        '## What happened?\n\n<!-- Tell us what you see. -->\n\n## Steps\n\n1. \n\n- [ ] I searched for duplicates\n',
    },
    wanted: ['Add a title'],
    writes: {
      title: 'Printing fails with FI-1042',
      body: '## What happened?\n\nIt stops with “Größe” 😀.\n\n1. print',
    },
    sends: { outcome: 'created', number: '42', link: '/acme/erp/issues/42' },
  },
  {
    says: 'an issue form is read and written as one text with a heading for each question',
    page: 'form.html',
    at: '/acme/erp/issues/new?template=bug.yml',
    form: 'github-form:0',
    finds: { title: 0, body: 0, attachments: 0, version: 'label' },
    reads: { title: '', body: '' },
    wanted: ['Add a title', 'What happened?', 'Steps to reproduce', 'Version'],
    writes: {
      version: '3.2',
      body: {
        value:
          '### What happened?\n\nIt stops with FI-1042.\n\n### Steps to reproduce\n\n1. open the invoice\n2. print',
        reads:
          '### What happened?\n\nIt stops with FI-1042.\n\n### Steps to reproduce\n\n1. open the invoice\n2. print\n\n' +
          '### Version\n\n3.2\n\n### Relevant log output\n\n\n',
      },
      title: 'Printing fails',
    },
    sends: { outcome: 'created', number: '42', link: '/acme/erp/issues/42' },
  },
  {
    says: 'in a dialog over a list the link of the message tells the number, and other issues count for nothing',
    page: 'dialog.html',
    at: '/acme/erp/issues',
    form: 'github:0',
    finds: { title: 0, body: 0, attachments: 0 },
    reads: { target: 'Create new issue in acme/erp' },
    writes: { title: 'Printing fails with FI-1042', body: 'It stops.' },
    sends: { outcome: 'created', number: '43', link: '/acme/erp/issues/43' },
  },
  {
    says: 'an issue without a title is seen as refused',
    page: 'new.html',
    at: '/acme/erp/issues/new',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'another language and other names of classes leave what counts',
    page: 'drift.html',
    at: '/acme/erp/issues/new',
    form: 'github:0',
    finds: { title: 3, body: 1, attachments: 1 },
    reads: { submit: 'Erstellen' },
    writes: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.' },
    sends: { outcome: 'created', number: '42' },
    drift: true,
  },
  {
    says: 'an issue is read with its comments, and everybody sees an answer',
    page: 'issue.html',
    at: '/acme/erp/issues/42',
    shows: {
      number: '#42',
      title: 'Printing fails with FI-1042',
      body: 'It stops.',
      comments: [{ author: 'ada', text: 'Since when?', internal: false }],
      reply: 'public',
    },
  },
];
