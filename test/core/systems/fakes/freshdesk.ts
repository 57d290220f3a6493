/** Freshdesk (developers.freshdesk.com/api): nothing is wrapped, products are places, types are a field of the account. */
import { freshdesk as system } from '../../../../core/systems/freshdesk.ts';
import { json, type Fake } from '../fake.ts';
import { freshworksAnswer, shared } from '../freshworks.ts';

const fields = [
  { id: 1, name: 'subject', label: 'Subject', type: 'default_subject', default: true, required_for_agents: true },
  {
    ...{ id: 2, name: 'ticket_type', label: 'Type', type: 'default_ticket_type', default: true },
    choices: ['Question', 'Incident', 'Problem', 'Feature Request'],
  },
  {
    id: 3,
    name: 'priority',
    label: 'Priority',
    type: 'default_priority',
    default: true,
    choices: { Low: 1, Urgent: 4 },
  },
  {
    ...{ id: 4, name: 'cf_environment', label: 'Environment', type: 'custom_dropdown', default: false },
    ...{ required_for_agents: true, choices: ['Live', 'Test'] },
  },
  { id: 5, name: 'cf_version', label: 'Version', type: 'custom_text', default: false, required_for_agents: false },
  {
    id: 6,
    name: 'cf_region',
    label: 'Region',
    type: 'nested_field',
    default: false,
    choices: { EU: { DE: ['Bonn'] } },
  },
];

export const freshdesk: Fake = {
  ...shared,
  system,
  hosted: { page: 'https://desk.freshdesk.com/a/tickets/17', base: 'https://desk.freshdesk.com' },
  ...{ project: '43', type: 'Incident', fields: { cf_environment: 'Live', cf_version: '24.1' } },
  proposed: { incident: 'Incident', P1: '4', P4: '1' },
  answer: freshworksAnswer({
    ...{ version: 'x-freshdesk-api-version', wraps: false, ownFields: ['cf_environment', 'cf_version'] },
    open: [
      [
        'GET',
        /^\/api\/v2\/agents\/(?:me|7)$/,
        () => json({ id: 7, contact: { name: 'Katrin Keller', email: 'keller@example.test' } }),
      ],
      ['GET', /^\/api\/v2\/products$/, () => json([{ id: 43, name: 'Helpdesk' }])],
      ['GET', /^\/api\/v2\/ticket_fields$/, () => json(fields)],
    ],
  }),
};
