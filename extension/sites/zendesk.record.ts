/**
 * Zendesk as agents see it (developer.zendesk.com, Tickets, Ticket Comments). The first comment is the description. Who
 * asks for help in a help centre may not read this and is told nothing.
 */
import type { TicketRecord } from './record.ts';

const ticket = '/api/v2/tickets/{number}';
const comments = 'comments.comments.*';

export const record: TicketRecord = {
  sure: 'documentation',
  at: ['/agent/tickets/{number}'],
  asks: { ticket: `${ticket}.json`, comments: `${ticket}/comments.json?include=users&sort_order=desc&per_page=100` },
  markup: 'plain',
  title: ['ticket.ticket.raw_subject', 'ticket.ticket.subject'],
  body: 'ticket.ticket.description',
  type: 'ticket.ticket.type',
  date: 'ticket.ticket.created_at',
  reporter: 'ticket.ticket.requester_id',
  fields: { priority: 'ticket.ticket.priority' },
  comments: [
    {
      each: comments,
      join: { each: 'comments.users.*', key: 'id', by: 'author_id' },
      text: 'plain_body',
      author: 'author_id',
      name: 'joined.name',
      date: 'created_at',
      internal: [{ path: 'public', is: [false] }],
    },
  ],
  files: [{ each: `${comments}.attachments.*`, name: 'file_name', size: 'size', kind: 'content_type' }],
};
