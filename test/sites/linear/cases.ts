import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';

export const cases: readonly SiteCase[] = [
  {
    says: 'the dialog for a new issue is read, written through both of its editors and sent; a notice tells the number',
    page: 'form.html',
    at: '/acme/my-issues/assigned',
    form: 'linear-dialog:0',
    finds: { title: 0, body: 0, attachments: 0 },
    reads: { title: '', body: '', submit: 'Create issue', markup: 'markdown' },
    writes: { title, body: 'It stops with „Größe“.\n\n1. open\n2. print' },
    sends: { outcome: 'created', number: 'ERP-8', link: '/issue/ERP-8/printing-fails' },
  },
  {
    says: 'a notice of an error is seen as refused',
    page: 'form.html',
    at: '/acme/my-issues/assigned',
    writes: { body: 'It stops.' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'the form as a page that its address has filled in is found, and the issue that follows tells its number',
    page: 'drift.html',
    at: '/acme/team/ERP/new',
    form: 'linear:0',
    finds: { title: 0, body: 0, attachments: 'none', environment: 'label' },
    reads: { title: 'Printing fails', body: 'It stops with FI-1042.', submit: 'Create' },
    writes: { environment: 'Live', title },
    sends: { outcome: 'created', number: 'ERP-7', link: '/issue/ERP-7/printing-fails' },
    drift: true,
  },
  {
    says: 'an issue is read; whoever sees it reads an answer',
    page: 'issue.html',
    at: '/acme/issue/ERP-7/printing-fails',
    shows: {
      number: 'ERP-7',
      title: 'Printing fails',
      body: 'It stops.',
      comments: [{ author: 'Ben Agent', text: 'Since when?', internal: false }],
      reply: 'public',
    },
  },
  {
    says: 'an issue, whose title and text can be written like a new one, is no form',
    page: 'issue.html',
    at: '/acme/issue/ERP-7/printing-fails',
    form: 'none',
  },
];
