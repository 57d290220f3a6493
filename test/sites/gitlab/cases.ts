import type { SiteCase } from '../case.ts';

const shown = {
  number: '#42',
  title: 'Printing fails with FI-1042',
  body: 'It stops.',
  comments: [
    { author: 'Ada Keller', text: 'Since when?', internal: false },
    { author: 'Ben Roth', text: 'Known since 3.2.', internal: true },
  ],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a work item is written over its template, before and after another type has drawn it anew',
    page: 'work-item.html',
    at: '/acme/erp/-/work_items/new',
    form: 'gitlab-work-item:0',
    finds: { title: 0, body: 2, type: 0, attachments: 1 },
    reads: { target: 'erp', markup: 'markdown', submit: 'Create issue' },
    writes: {
      type: 'service-request',
      title: 'Printing fails with FI-1042',
      body: '## Summary\n\nIt stops with “Größe”.\n\n1. print',
    },
    sends: { outcome: 'created', number: '42', link: '/-/work_items/42' },
  },
  {
    says: 'in rich mode the editor is written, not the hidden field beside it',
    page: 'rich.html',
    at: '/acme/erp/-/work_items/new',
    form: 'gitlab-work-item:0',
    finds: { title: 0, body: 0, type: 0, attachments: 0 },
    writes: { type: 'service-request', title: 'Rechnungsdruck bricht ab', body: 'Es kommt FI-1042.\n\n- A4\n- A5' },
    sends: { outcome: 'created', number: '42' },
  },
  {
    says: 'in a dialog over a list the link of the message tells the number',
    page: 'dialog.html',
    at: '/acme/erp/-/issues',
    form: 'gitlab-work-item:0',
    writes: { title: 'Printing fails', body: 'It stops.' },
    sends: { outcome: 'created', number: '43', link: '/acme/erp/-/work_items/43' },
  },
  {
    says: 'a work item without a title is seen as refused',
    page: 'dialog.html',
    at: '/acme/erp/-/issues',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'the issue form of older versions is sent by the browser',
    page: 'new.html',
    at: '/acme/erp/-/issues/new',
    form: 'gitlab-issue:0',
    finds: { title: 0, body: 1, type: 0, attachments: 1 },
    wanted: ['Title (required)'],
    writes: {
      type: { value: 'incident', result: 'unchanged' },
      title: 'Printing fails',
      body: '## Summary\n\nIt stops.',
    },
    sends: { outcome: 'created', number: '42', link: '/-/issues/42' },
  },
  {
    says: 'a refused issue in rich mode without ids, with a locked priority',
    page: 'drift.html',
    form: 'gitlab-issue:0',
    finds: { title: 1, body: 0, type: 'none', attachments: 0, priority: 'label' },
    reads: { body: 'Es kommt FI-1042.' },
    writes: { priority: { value: 'P2', result: 'refused' }, title: 'Druck bricht ab' },
    sends: { outcome: 'rejected', press: '#new_issue [type=submit]' },
    drift: true,
  },
  {
    says: 'a second form beside it without the usual test ids is found, too',
    page: 'drift.html',
    form: 'gitlab-work-item:0',
    finds: { title: 1, body: 2, type: 0, attachments: 1 },
    writes: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.' },
    drift: true,
  },
  {
    says: 'an issue is read with its comments, and everybody who sees it sees an answer',
    page: 'issue.html',
    at: '/acme/erp/-/issues/42',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'an internal note is told from an answer',
    page: 'issue.html',
    at: '/acme/erp/-/work_items/42?internal',
    shows: { ...shown, reply: 'internal' },
  },
];
