/**
 * Freshdesk: the request form of the portal (names of Rails, the same since 2012) and a new ticket of the agents (Ember).
 * The description is Froala or Redactor over a hidden field that follows it; a choice in the switcher of forms loads the
 * page anew. From others' code (T); the agents' new ticket, the refusals and the reply are not verified (M): there the
 * labels carry it. Who reads what an agent writes is not to be told, so nothing is put in there.
 */
import type { List, Recipe, Site } from './site.ts';

const named = (name: string): string[] => [`#helpdesk_ticket_${name}`, `[name="helpdesk_ticket[${name}]"]`];
const chosen = (name: string): Recipe => ({ select: named(name) });
const power: List = {
  chosen: ['.ember-power-select-selected-item', '.ember-power-select-trigger'],
  ...{ open: ['.ember-power-select-trigger'], search: ['.ember-power-select-search-input'] },
  options: ['.ember-power-select-option'],
};
const rich = ['.fr-element.fr-view', '.redactor-box [contenteditable]', '.redactor_editor'];
const text = 'ticket_body_attributes';
const note = 'form#new_helpdesk_note';

export const freshdesk: Site = {
  id: 'freshdesk',
  name: 'Freshdesk',
  sure: 'others',
  hosts: ['https://*.freshdesk.com/*'],
  hint: 'form#new_helpdesk_ticket,.ember-application .fr-element',
  forms: [
    {
      root: ['form#new_helpdesk_ticket'],
      fields: {
        title: { select: named('subject') },
        body: { select: [...rich, `#helpdesk_ticket_${text}_description_html`, `[name*="[${text}]"]`] },
        attachments: { select: ['#upload_file', 'input[type=file]'] },
        priority: chosen('priority'),
        workload: chosen('product_id'),
      },
      type: chosen('ticket_type'),
      ...{ row: { around: '.control-group,.form-group', label: 'label' }, required: ['label.required'] },
      attached: ['#attachments_list .attachment', '#files_list .file-name'],
      submit: {
        buttons: ['button.new-ticket-submit-button', '#helpdesk_ticket_submit', '[type=submit]'],
        by: 'submit',
      },
      outcome: { at: ['/support/tickets/{number}'], rejected: ['#errorExplanation', 'label.error', '.alert-error'] },
    },
    {
      ...{ id: 'agent', at: ['/a/tickets/new', '/a/tickets/new/*'] },
      root: ['form:has(.fr-element)', '.ticket-form:has(.fr-element)'],
      fields: {
        title: { select: ['input[name=subject]'], label: ['subject', 'betreff'] },
        body: { select: rich },
        attachments: { select: ['input[type=file]'] },
      },
      type: { label: ['type', 'typ'], list: power },
      ...{ lists: power, row: { around: '.form-group,.ember-form-field', label: 'label,.label' } },
      required: ['.required', '.asterisk'],
      submit: { buttons: ['[data-test-id="form-submit"]', '[type=submit]', 'button.btn-primary'], by: 'click' },
      outcome: { at: ['/a/tickets/{number}'], rejected: ['.error-message', '.help-block.error'] },
    },
  ],
  ...{ markup: [{ markup: 'markdown' }], commands: 'liquid' },
  page: {
    at: ['/a/tickets/{number}', '/support/tickets/{number}', '/helpdesk/tickets/{number}'],
    root: ['#ticket-show', '.ticket-details-wrapper', 'main'],
    number: ['.breadcrumb__item.active', '.ticket-id'],
    title: ['.ticket-subject-heading', '.sentiment-ticket-heading', 'h2.heading'],
    body: ['.ticket-description', '.description-content', '[data-test-id="ticket-description"]'],
    comments: {
      ...{ each: '.conversation-item', internal: '.private-note' },
      ...{ author: '.user-name', text: '.conversation-body' },
    },
    attachments: ['.attachment-name'],
    reply: {
      box: { select: [`${note} .fr-element`, `${note} textarea`, '.fr-element'] },
      ...{ submit: [`${note} [type=submit]`], public: [note] },
    },
  },
};
