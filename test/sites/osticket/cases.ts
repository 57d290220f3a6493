import type { SiteCase } from '../case.ts';

const title = 'Printing fails with FI-1042';
const thread = [{ author: 'Ada Keller', text: 'It stops.', internal: false }];
const staffThread = [...thread, { author: 'Ben Agent', text: 'Seen in the log.', internal: true }];
const shown = { number: 'Ticket #482913', title: 'Printing fails', body: 'It stops.', fields: { priority: 'High' } };

export const cases: readonly SiteCase[] = [
  {
    says: 'a customer chooses a topic, the form loads its fields under new names, and all of them are found and written',
    page: 'open.html',
    at: '/open.php',
    form: 'osticket:0',
    finds: { type: 0, title: 'none', body: 'none', attachments: 'none', priority: 'none' },
    writes: {
      type: { value: 'incident' },
      environment: 'Live',
      title,
      body: 'It stops with „Größe“.\n\n1. open\n2. print',
    },
    sends: { outcome: 'created', number: '482913', link: '/tickets.php?id=17' },
  },
  {
    says: 'a guest is told that a ticket was made, without a number',
    page: 'open.html',
    at: '/open.php?guest',
    writes: { type: { value: 'access-request' }, title, body: 'Der Zugang fehlt.' },
    sends: { outcome: 'created' },
  },
  {
    says: 'a refused form shows the files that it has taken, by their names alone',
    page: 'rejected.html',
    at: '/scp/tickets.php?a=open',
    form: 'osticket-agent:0',
    reads: { files: ['print.png'] },
  },
  {
    says: 'a member of staff writes with a priority, the first answer is left alone, and a refusal is seen',
    page: 'staff.html',
    at: '/scp/tickets.php?a=open',
    form: 'osticket-agent:0',
    finds: { type: 1, title: 0, body: 0, attachments: 0, priority: 'label', environment: 'label' },
    reads: { type: 'incident', title: '', target: 'Support', submit: 'Open' },
    wanted: ['User', 'Environment', 'Issue Summary'],
    writes: { priority: { value: 'P1' }, environment: 'Live', title, body: 'It stops.' },
    sends: { outcome: 'rejected', press: '[name=submit]' },
  },
  {
    says: 'a German form with a longer subject, fields before it and no editor is found by its labels',
    page: 'drift.html',
    finds: { type: 1, title: 'label', body: 0, attachments: 0, environment: 'label', priority: 'none' },
    reads: { type: 'incident', submit: 'Ticket erstellen' },
    writes: { environment: 'Live', title: 'Druck bricht ab', body: 'Es kommt FI-1042.' },
    sends: { outcome: 'unknown' },
    drift: true,
  },
  {
    says: 'the page of a guest, at the address of the list, shows the messages and a box that staff and customer read',
    page: 'ticket.html',
    at: '/tickets.php',
    shows: {
      ...{ number: '#482913', title: 'Printing fails', body: 'It stops.', fields: { priority: '' } },
      ...{ comments: thread, attachments: ['print.png'], reply: 'public' },
    },
  },
  {
    says: 'the tab for notes is for colleagues',
    page: 'staff-ticket.html',
    at: '/scp/tickets.php?id=17',
    shows: { ...shown, comments: staffThread, attachments: [], reply: 'internal' },
  },
  {
    says: 'the tab for replies is for the customer',
    page: 'staff-ticket.html',
    at: '/scp/tickets.php?id=17&reply',
    shows: { ...shown, comments: staffThread, attachments: [], reply: 'public' },
  },
  { says: 'a ticket has no form for a new one', page: 'ticket.html', at: '/tickets.php?id=17', form: 'none' },
];
