/**
 * Odoo Helpdesk 14 to 19: the form on the website of a team, which is sent by script and answers with an address of its
 * own. The form for staff and the pages of a ticket are not known yet.
 */
import type { Site, TicketForm } from './site.ts';

const form: Omit<TicketForm, 'id' | 'root'> = {
  fields: {
    title: { select: ['input[name=name]'], label: ['subject', 'betreff'] },
    body: { select: ['textarea[name=description]'] },
    attachments: { select: ['input[type=file]'] },
    priority: { select: ['select[name=priority]'] },
  },
  type: { select: ['select[name=ticket_type_id]'] },
  row: { around: '.s_website_form_field,.form-field', label: 'label' },
  required: ['.s_website_form_required', '.o_website_form_required_custom'],
  submit: { buttons: ['.s_website_form_send', '.o_website_form_send'], by: 'click' },
  outcome: {
    at: ['/your-ticket-has-been-submitted'],
    created: ['#wrap a[href*="/ticket/"]'],
    rejected: ['#s_website_form_result .text-danger', '#o_website_form_result .text-danger', '.o_has_error label'],
  },
};

export const odoo: Site = {
  id: 'odoo',
  name: 'Odoo Helpdesk',
  sure: 'others',
  hint: 'form[data-model_name="helpdesk.ticket"]',
  forms: [{ ...form, root: ['form[data-model_name="helpdesk.ticket"]'] }],
  priorities: {
    P1: ['urgent', 'dringend'],
    P2: ['high', 'high priority', 'hoch', 'hohe priorität'],
    P3: ['medium', 'medium priority', 'mittel', 'mittlere priorität'],
    P4: ['low', 'low priority', 'niedrig', 'niedrige priorität'],
  },
  target: ['#wrap h1', 'main h1'],
};
