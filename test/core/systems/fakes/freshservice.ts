/** Freshservice (api.freshservice.com): every answer is wrapped in its kind, workspaces are places, all tickets are incidents. */
import { freshservice as system } from '../../../../core/systems/freshservice.ts';
import { json, type Fake } from '../fake.ts';
import { freshworksAnswer, shared } from '../freshworks.ts';

const fields = [
  { id: 1, name: 'subject', label: 'Subject', field_type: 'default_subject', default_field: true },
  {
    ...{ id: 2, name: 'cost_centre', label: 'Cost centre', field_type: 'custom_dropdown', default_field: false },
    ...{
      required_for_agents: true,
      choices: [
        { id: 1, value: '4711' },
        { id: 2, value: '4712' },
      ],
    },
  },
];
const agent = { id: 7, email: 'keller@example.test', first_name: 'Katrin', last_name: 'Keller' };

export const freshservice: Fake = {
  ...shared,
  system,
  hosted: { page: 'https://desk.freshservice.com/a/tickets/17', base: 'https://desk.freshservice.com' },
  ...{ project: '2', type: 'Incident', fields: { urgency: '3', category: 'Software', cost_centre: '4711' } },
  proposed: { incident: 'Incident', P1: '4', P4: '1' },
  answer: freshworksAnswer({
    ...{ version: 'x-freshservice-api-version', wraps: true },
    ownFields: ['urgency', 'category', 'cost_centre'],
    open: [
      ['GET', /^\/api\/v2\/agents\/(?:me|7)$/, () => json({ agent })],
      ['GET', /^\/api\/v2\/workspaces$/, () => json({ workspaces: [{ id: 2, name: 'IT', state: 'active' }] })],
      ['GET', /^\/api\/v2\/ticket_form_fields$/, () => json({ ticket_fields: fields })],
    ],
  }),
};
