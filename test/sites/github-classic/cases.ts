import type { SiteCase } from '../case.ts';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new issue is read and written, and the address that follows tells the number',
    page: 'new.html',
    at: '/acme/erp/issues/new',
    form: 'github-classic:0',
    finds: { title: 0, body: 0, attachments: 0 },
    reads: { target: 'acme/erp', markup: 'markdown', submit: 'Submit new issue' },
    wanted: ['Title'],
    writes: { title: 'Printing fails with FI-1042', body: '## What happened?\n\nIt stops.' },
    sends: { outcome: 'created', number: '42', link: '/acme/erp/issues/42' },
  },
  {
    says: 'an issue form is one text with a heading for each question, its list included',
    page: 'form.html',
    at: '/acme/erp/issues/new',
    form: 'github-classic-form:0',
    finds: { title: 0, body: 0, environment: 'label', version: 'label' },
    wanted: ['Title', 'What happened?', 'I agree'],
    writes: {
      body: {
        value: '### What happened?\n\nIt stops.\n\n### Environment\n\nLive\n\n### Version\n\n3.2',
        reads: '### What happened?\n\nIt stops.\n\n### Environment\n\nLive\n\n### Version\n\n3.2\n',
      },
      title: 'Printing fails',
    },
  },
  {
    says: 'a refused issue without ids is found by names, and seen as refused',
    page: 'drift.html',
    form: 'github-classic:0',
    finds: { title: 1, body: 1, attachments: 'none' },
    reads: { body: 'It stops.' },
    writes: { title: 'Printing fails' },
    sends: { outcome: 'rejected' },
    drift: true,
  },
  {
    says: 'an issue is read with its comments, and everybody sees an answer',
    page: 'issue.html',
    at: '/acme/erp/issues/42',
    shows: {
      number: '#42',
      title: 'Printing fails',
      body: 'It stops.',
      comments: [{ author: 'ada', text: 'Since when?', internal: false }],
      reply: 'public',
    },
  },
];
