/**
 * Zammad, whose API takes the cookie of the session for reading (docs.zammad.org, Tickets, Articles; tickets_controller).
 * The first article is the description.
 */
import type { TicketRecord } from './record.ts';

const article = {
  ...{ each: 'articles.*', text: 'body', date: 'created_at', name: ['from', 'created_by'] },
  own: { path: 'sender', is: ['Customer'] },
  internal: [{ path: 'internal', is: [true] }],
} as const;
const html = { path: 'content_type', is: ['text/html'] };
const system = { path: 'sender', is: ['System'] };

export const record: TicketRecord = {
  sure: 'source',
  at: ['#ticket/zoom/{id}', '#ticket/zoom/{id}/*', '/desktop/tickets/{id}'],
  asks: {
    ticket: '/api/v1/tickets/{id}?expand=true',
    articles: '/api/v1/ticket_articles/by_ticket/{id}?expand=true',
  },
  markup: 'plain',
  number: 'ticket.number',
  title: 'ticket.title',
  type: 'ticket.type',
  date: 'ticket.created_at',
  fields: { priority: 'ticket.priority', requester: 'ticket.customer' },
  comments: [
    { ...article, only: [html], not: [system], markup: 'html' },
    { ...article, not: [html, system] },
  ],
  description: 'first',
  files: [{ each: 'articles.*.attachments.*', name: 'filename', size: 'size', kind: 'preferences.Content-Type' }],
};
