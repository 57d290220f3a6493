import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const create = '/org/Helpdesk/_workitems/create/Bug';

export const cases: readonly SiteCase[] = [
  {
    says: 'a new bug is read and written, its text opens when it is wanted, and saving gives it a number',
    page: 'create.html',
    at: create,
    form: 'azure-devops:0',
    finds: { title: 0, body: 3, attachments: 0, priority: 0, module: 1 },
    reads: { title: '', target: 'Helpdesk', submit: 'Save' },
    writes: {
      module: 'Finance',
      priority: { value: 'P1', reads: 'P1' },
      title,
      body: 'It stops with “Größe”.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '42', link: '/_workitems/edit/42' },
  },
  {
    says: 'a bug without its text is seen as refused',
    page: 'create.html',
    at: create,
    writes: { title },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'of two dialogs over a board the new one is found, in German, and not the item below it',
    page: 'board.html',
    at: '/org/Helpdesk/_boards/board',
    form: 'azure-devops-dialog:0',
    finds: { title: 0, body: 5, attachments: 0, priority: 1, module: 2 },
    reads: { title: '', submit: 'Speichern' },
    writes: { priority: 'P4', title, body: 'Es bricht ab.' },
  },
  {
    says: 'the older form of a server is found by its names, a locked priority stays, a refusal is seen',
    page: 'drift.html',
    at: '/tfs/Collection/Helpdesk/_workitems/create/Issue',
    finds: { title: 2, body: 1, attachments: 'none', priority: 0, module: 'none', environment: 'label' },
    reads: { submit: 'Save' },
    writes: { priority: { value: 'P1', result: 'refused' }, environment: 'Live', title, body: 'It stops.' },
    sends: { outcome: 'rejected' },
    drift: true,
  },
  {
    says: 'a work item that exists is no form for a new one',
    page: 'item.html',
    at: '/org/Helpdesk/_workitems/edit/42',
    form: 'none',
  },
  {
    says: 'a work item is read, and everybody reads what is added to it',
    page: 'item.html',
    at: '/org/Helpdesk/_workitems/edit/42',
    shows: {
      number: 'BUG 42',
      title,
      body: 'It stops.',
      fields: { priority: '2' },
      comments: [{ author: 'Ada Keller', text: 'Since when?', internal: false }],
      attachments: [],
      reply: 'public',
    },
  },
];
