/** Freshdesk, version 2 of its API (developers.freshdesk.com/api); see freshworks.parts.ts. Limits of size are documented, the rest of the numbers M. */
import * as answers from './freshworks.answers.ts';
import { choices, freshworks, tickets } from './freshworks.parts.ts';
import type { System } from './system.ts';
import { pages } from './pages.ts';

const incident = { Incident: 'Incident' };

export const freshdesk: System = {
  id: 'freshdesk',
  name: 'Freshdesk',
  sure: 'documentation',
  hosts: /\.freshdesk\.com$/,
  sign: { path: tickets, tells: ({ header }) => header('x-freshdesk-api-version') !== undefined },
  // All files of a ticket together.
  limits: { title: 255, file: 20_000_000 },
  ...freshworks({
    name: 'Freshdesk',
    number: (id) => `#${id}`,
    states: {
      2: ['open', 'Open'],
      3: ['waiting', 'Pending'],
      4: ['solved', 'Resolved'],
      5: ['closed', 'Closed'],
      6: ['waiting', 'Waiting on Customer'],
      7: ['open', 'Waiting on Third Party'],
    },
    projectField: 'product_id',
    ownFields: [],
    async projects(system) {
      const products = await system.ask(answers.projects.desk, { path: '/api/v2/products' });
      return products.map(({ id, name }) => ({ value: String(id), name }));
    },
    me: (system, id) => system.ask(answers.agents.desk, { path: `/api/v2/agents/${id}` }),
    fields: (system) => system.ask(answers.fields.desk, { path: '/api/v2/ticket_fields' }),
    types(fields) {
      const field = fields.find(({ name }) => name === 'ticket_type');
      return (field && answers.choicesOf(field)) ?? choices(incident);
    },
    ticket: (system, id) =>
      system.ask(answers.oneTicket.desk, { path: `${tickets}/${id}`, query: { include: 'requester' } }),
    made: (system, question) => system.ask(answers.oneTicket.desk, question),
    // Without `include` there are no texts in the list; it goes back for thirty days.
    newest: (system) =>
      system.ask(answers.tickets.desk, {
        path: tickets,
        query: { order_by: 'created_at', order_type: 'desc', per_page: 100, include: 'description' },
      }),
    conversations: (system, id) =>
      pages(
        (page) =>
          system.ask(answers.conversations.desk, {
            path: `${tickets}/${id}/conversations`,
            query: { per_page: 100, page: page + 1 },
          }),
        100,
      ),
  }),
};
