/**
 * Request Tracker by REST2, which takes the cookie of the session (`login_from_cookie`; seen on RT 5.0.3). The texts come
 * with the bytes of all files, so they are asked for only where those are few; the pages draw most of them anyway.
 */
import type { TicketRecord } from './record.ts';

const ticket = '{before}/REST/2.0/ticket/{number}';
const person = 'fields%5BCreator%5D=Name,RealName';
const parts = `${ticket}/attachments?per_page=100&fields=Filename,ContentType,ContentLength,TransactionId`;

const text = {
  ...{
    each: 'texts.items.*',
    text: 'Content',
    once: 'TransactionId',
    join: { each: 'history.items.*', key: 'id', by: 'TransactionId' },
  },
  author: ['joined.Creator.Name', 'joined.Creator.id'],
  name: ['joined.Creator.RealName', 'joined.Creator.Name'],
  date: 'joined.Created',
  internal: [{ path: 'joined.Type', is: ['Comment'] }],
} as const;
const said = { path: 'joined.Type', is: ['Create', 'Correspond', 'Comment'] };
const bare = { path: 'Filename', is: [''] };

export const record: TicketRecord = {
  sure: 'seen',
  at: ['/Ticket/Display.html?id={number}', '/SelfService/Display.html?id={number}', '/Ticket/Update.html?id={number}'],
  asks: {
    ticket,
    history: `${ticket}/history?per_page=100&fields=Type,Created,Creator&${person}`,
    parts,
    texts: { address: `${parts},Content`, within: { sizes: 'parts.items.*.ContentLength', most: 500_000 } },
  },
  markup: 'plain',
  title: 'ticket.Subject',
  date: 'ticket.Created',
  reporter: 'ticket.Requestor.*.id',
  labelled: { each: 'ticket.CustomFields.*', label: 'name', value: 'values.*' },
  comments: [
    { ...text, only: [said, bare, { path: 'ContentType', is: ['text/plain'] }] },
    { ...text, only: [said, bare, { path: 'ContentType', is: ['text/html'] }], markup: 'html' },
  ],
  description: { path: 'joined.Type', is: ['Create'] },
  files: [{ each: 'parts.items.*', not: [bare], name: 'Filename', size: 'ContentLength', kind: 'ContentType' }],
};
