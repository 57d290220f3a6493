/**
 * Freshservice, version 2 of its API (api.freshservice.com); see freshworks.parts.ts. The API makes incidents only: what
 * is ordered goes by the catalogue. Answers are wrapped in their kind. That `agents/me` says who is signed in is M.
 */
import * as answers from './freshworks.answers.ts';
import { anywhere, choices, freshworks, tickets } from './freshworks.parts.ts';
import type { System } from './system.ts';
import { pages } from './pages.ts';

const levels = choices({ 1: 'Low', 2: 'Medium', 3: 'High' }).reverse();

export const freshservice: System = {
  id: 'freshservice',
  name: 'Freshservice',
  sure: 'documentation',
  hosts: /\.freshservice\.com$/,
  sign: { path: tickets, tells: ({ header }) => header('x-freshservice-api-version') !== undefined },
  limits: { title: 255, file: 15_000_000 },
  ...freshworks({
    name: 'Freshservice',
    number: (id) => `#INC-${id}`,
    states: { 2: ['open', 'Open'], 3: ['waiting', 'Pending'], 4: ['solved', 'Resolved'], 5: ['closed', 'Closed'] },
    projectField: 'workspace_id',
    ownFields: [
      { id: 'impact', name: 'Impact', kind: 'choice', required: false, values: levels },
      { id: 'urgency', name: 'Urgency', kind: 'choice', required: false, values: levels },
      { id: 'category', name: 'Category', kind: 'text', required: false },
    ],
    async projects(system) {
      const { workspaces } = await system.ask(answers.projects.service, { path: '/api/v2/workspaces' });
      return workspaces.map(({ id, name }) => ({ value: String(id), name }));
    },
    async me(system, id) {
      return (await system.ask(answers.agents.service, { path: `/api/v2/agents/${id}` })).agent;
    },
    async fields(system) {
      const { ticket_fields } = await system.ask(answers.fields.service, { path: '/api/v2/ticket_form_fields' });
      return ticket_fields.filter(({ default_field }) => default_field !== true);
    },
    types: () => choices({ Incident: 'Incident' }),
    async ticket(system, id) {
      const query = { include: 'requester' };
      return (await system.ask(answers.oneTicket.service, { path: `${tickets}/${id}`, query })).ticket;
    },
    async made(system, question) {
      return (await system.ask(answers.oneTicket.service, question)).ticket;
    },
    async newest(system, project) {
      const query = { order_type: 'desc', per_page: 100, workspace_id: project === anywhere ? undefined : project };
      return (await system.ask(answers.tickets.service, { path: tickets, query })).tickets;
    },
    conversations: (system, id) =>
      pages(async (page) => {
        const question = { path: `${tickets}/${id}/conversations`, query: { per_page: 100, page: page + 1 } };
        return (await system.ask(answers.conversations.service, question)).conversations;
      }, 100),
  }),
};
