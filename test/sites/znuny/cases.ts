import { hasCkeditor4 } from '../../editors/ckeditor4.ts';
import type { SiteCase } from '../case.ts';

const subject = 'Printing fails with FI-1042';
const zoom = {
  number: `Ticket#2026112210000017 — ${subject}`,
  title: `Ticket#2026112210000017 — ${subject}`,
  body: 'It stops.',
} as const;

/** Debian's package of CKEditor 4 may be missing; then the stand-in of the first case speaks for it. */
const withEditor: readonly SiteCase[] = [
  {
    says: 'the real CKEditor 4 of an e-mail ticket takes formatted text, and the new ticket itself tells its number',
    page: 'editor.html',
    finds: { title: 0, body: 0, type: 'none', attachments: 'none', priority: 'none', workload: 'none' },
    writes: { title: subject, body: '## Steps\n\n1. open\n2. print with “Größe”' },
    sends: { outcome: 'created', number: '2026112210000017', link: '/index.pl?Action=AgentTicketZoom;TicketID=9' },
  },
];

export const cases: readonly SiteCase[] = [
  {
    says: 'a phone ticket is read and written behind its drawn lists, and its number is the one that people call it by',
    page: 'agent.html',
    at: '/index.pl?Action=AgentTicketPhone',
    form: 'znuny-agent:0',
    finds: { title: 0, body: 0, type: 0, attachments: 0, priority: 0, workload: 0, environment: 'label' },
    reads: { title: '', target: 'ERP', submit: 'Create', files: ['print.png'], markup: 'markdown' },
    wanted: ['Type', 'Subject', 'Text'],
    writes: {
      type: 'incident',
      workload: 'Finance',
      priority: 'P2',
      environment: 'Live',
      title: subject,
      body: 'It stops.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '2026112210000017', link: '/index.pl?Action=AgentTicketZoom;TicketID=9' },
  },
  {
    says: 'a form that misses what the site wants is seen as refused',
    page: 'agent.html',
    writes: { type: 'problem', title: subject },
    sends: { outcome: 'rejected' },
  },
  ...(hasCkeditor4() ? withEditor : []),
  {
    says: 'a customer writes into CKEditor 5 of a newer version',
    page: 'customer.html',
    at: '/customer.pl?Action=CustomerTicketMessage',
    form: 'znuny-customer:0',
    finds: { title: 0, body: 1, type: 'none', attachments: 0, priority: 0, workload: 'none' },
    wanted: ['To', 'Subject', 'Text'],
    writes: { priority: { value: 'P1', result: 'refused' }, title: subject, body: 'It stops.\n\n1. open\n2. print' },
    sends: { outcome: 'rejected' },
  },
  {
    says: 'an older customer page in German without editor is found by the names of its fields, a locked priority stays',
    page: 'drift.html',
    form: 'znuny-customer:0',
    finds: { title: 1, body: 3, type: 0, attachments: 'none', priority: 1, workload: 'none', environment: 'label' },
    wanted: ['Betreff', 'Text'],
    writes: {
      type: 'service-request',
      priority: { value: 'P2', result: 'refused' },
      environment: 'Live',
      title: 'Druck bricht ab',
    },
    sends: { outcome: 'rejected' },
    drift: true,
  },
  {
    says: 'a ticket of an agent is read out of the frames of its articles',
    page: 'agent-zoom.html',
    at: '/index.pl?Action=AgentTicketZoom;TicketID=9',
    shows: {
      ...zoom,
      fields: { priority: '4 high' },
      comments: [
        { author: 'Ben Agent', text: 'Seen in the log.', internal: true },
        { author: 'Ada Keller', text: 'It stops.', internal: false },
      ],
      attachments: ['print.png'],
      reply: 'no box',
    },
  },
  {
    says: 'a ticket of an agent is known where only a later article is open, which is no description',
    page: 'agent-later.html',
    at: '/index.pl?Action=AgentTicketZoom;TicketID=9;ArticleID=8',
    shows: {
      number: `Ticket#2026112210000079 — ${subject}`,
      title: `Ticket#2026112210000079 — ${subject}`,
      body: '',
      fields: { priority: '4 high' },
      comments: [{ author: 'Ben Agent', text: 'Seen in the log.', internal: true }],
      attachments: [],
      reply: 'no box',
    },
  },
  {
    says: 'an answer by mail goes to the customer, whatever its box says',
    page: 'compose.html',
    at: '/index.pl?Action=AgentTicketCompose;TicketID=15',
    shows: {
      number: `Compose Answer for Ticket#2026112210000055 — ${subject}`,
      title: `Compose Answer for Ticket#2026112210000055 — ${subject}`,
      body: '',
      fields: { priority: '' },
      comments: [],
      attachments: [],
      reply: 'public',
    },
  },
  {
    says: 'a note is for colleagues only while its box for the customer is empty',
    page: 'note.html',
    at: '/index.pl?Action=AgentTicketNote;TicketID=14',
    shows: {
      number: `Add Note to Ticket#2026112210000031 — ${subject}`,
      title: `Add Note to Ticket#2026112210000031 — ${subject}`,
      body: '',
      fields: { priority: '' },
      comments: [],
      attachments: [],
      reply: 'internal',
    },
  },
  {
    says: 'a customer reads the ticket and opens the box for an answer, which everybody reads',
    page: 'customer-zoom.html',
    at: '/customer.pl?Action=CustomerTicketZoom;TicketNumber=2026112210000024',
    shows: {
      number: '2026112210000024',
      title: subject,
      body: 'It stops.',
      fields: { priority: '4 high' },
      comments: [
        { author: 'Ada Keller', text: 'It stops.', internal: false },
        { author: 'Ben Agent', text: 'Since when?', internal: false },
      ],
      attachments: [],
      reply: 'public',
    },
  },
];
