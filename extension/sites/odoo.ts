/**
 * Odoo Helpdesk 14 to 19: the form on the website of a team, which is sent by script and answers with an address of its
 * own, and the page of a ticket for staff and in the portal. The messages of both and who reads them are from the source
 * (S 13 to 18); what stands above them is not open and not verified (M). The form for staff is not known yet.
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
  page: {
    at: [
      '/my/ticket/{id}',
      '/my/ticket/{id}/*',
      '/tickets/{id}',
      '/all-tickets/{id}',
      '/my-tickets/{id}',
      '/helpdesk.ticket/{id}',
    ],
    root: ['.o_form_view:has(.o-mail-Chatter)', '#wrap:has(.o_portal_chatter)'],
    number: ['[name=ticket_ref]', 'h1 small', 'h2 small', 'small'],
    title: ['[name=name] :is(input,textarea)', '[name=name]', 'h1 [data-oe-field=name]', 'h2', 'h1'],
    body: [
      '[name=description] .odoo-editor-editable',
      '[name=description]',
      '#description',
      '[data-oe-field=description]',
    ],
    comments: {
      each: '.o-mail-Message,.o_portal_chatter_message',
      author: '.o-mail-Message-author,.o_portal_chatter_message_title h5',
      text: '.o-mail-Message-body,.flex-grow-1 > p:not([class])',
      internal: '.o-mail-Message-note,.o-note,.o_portal_message_internal_on,.badge[title^=Internal]',
    },
    attachments: ['.o_portal_chatter_attachment_name', '.o-mail-AttachmentCard .text-truncate'],
    reply: {
      open: ['.o-mail-Chatter-sendMessage'],
      box: {
        select: [
          '.o-mail-Chatter .o-mail-Composer-input',
          '.o_portal_chatter_composer textarea[name=message]',
          'textarea.o_portal_chatter_composer_input',
        ],
      },
      submit: ['.o-mail-Chatter .o-mail-Composer-send', '.o_portal_chatter_composer_btn'],
      public: ['.o-mail-Chatter-sendMessage.active', '.o_portal_chatter_composer'],
      internal: ['.o-mail-Chatter-logNote.active'],
    },
  },
};
