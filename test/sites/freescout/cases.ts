import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const shown = {
  number: '17',
  title: 'Printing fails',
  body: 'It stops.',
  comments: [
    { author: 'Agent Ben', text: 'Seen in the log.', internal: true },
    { author: 'Keller Ada', text: 'It stops.', internal: false },
  ],
  attachments: ['print.png'],
} as const;

export const cases: readonly SiteCase[] = [
  {
    says: 'a new conversation is read, written into the editor, and sent by the one button that is shown',
    page: 'form.html',
    at: '/mailbox/1/new-ticket',
    finds: { title: 0, body: 0, attachments: 0, priority: 'label' },
    reads: { title: '', target: 'Support mailbox', submit: 'Send', markup: 'markdown', files: ['print.png'] },
    wanted: ['To', 'Subject'],
    writes: { priority: { value: 'P2', reads: 'P2' }, title, body: 'It stops with „Größe“.\n\n1. open\n2. print' },
    sends: { outcome: 'created', link: '/conversation/942?folder_id=3' },
  },
  {
    says: 'a picture comes into the text and every other file into the list, and both count once the server has them',
    page: 'form.html',
    at: '/mailbox/1/new-ticket',
    gives: {
      'bild.png': { result: 'written', holds: '.note-editable img' },
      'protokoll.txt': { result: 'written', holds: '.attachment-loaded :text("protokoll.txt")' },
      'programm.exe': { result: 'refused' },
    },
  },
  {
    says: 'a complaint below a field is seen as refused, although the draft has the address of a conversation',
    page: 'form.html',
    at: '/mailbox/1/new-ticket',
    writes: { title },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'an older German page without an editor and with a locked priority is still found',
    page: 'drift.html',
    finds: { title: 1, body: 1, attachments: 'none', priority: 'label' },
    reads: { title: 'Druck bricht ab', body: 'Es kommt FI-1042.', submit: 'Senden' },
    writes: { priority: { value: 'P3', result: 'refused' }, title: 'Rechnungsdruck bricht ab' },
    drift: true,
  },
  {
    says: 'a conversation is read; the reply that its button opens goes to the customer',
    page: 'conversation.html',
    at: '/conversation/942',
    shows: { ...shown, reply: 'public' },
  },
  {
    says: 'a note in the same box is for colleagues',
    page: 'conversation.html',
    at: '/conversation/942?note',
    shows: { ...shown, reply: 'internal' },
  },
  {
    says: 'a conversation has no form for a new one',
    page: 'conversation.html',
    at: '/conversation/942',
    form: 'none',
  },
];
