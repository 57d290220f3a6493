/**
 * Zendesk: the request form of the help centre (React since 2024, legacy themes before) and a new ticket of the agents.
 * The description is CKEditor 5; lists are drawn and their fields hold values, not words; fields come and go after a
 * choice. The agents' page keeps all open tickets in it, with the same names.
 */
import type { List, Recipe, Site } from './site.ts';

const list: List = {
  chosen: ['[data-garden-id="dropdowns.combobox.value"]', 'a.nesty-input', 'input[role=combobox]'],
  open: ['[role=combobox]', 'a.nesty-input'],
  options: ['[role=option]', '.nesty-panel li'],
};
const around = '[data-garden-id="dropdowns.combobox.field"],[data-garden-id="forms.field"],.form-field';
const request = (field: string): Recipe => ({ select: [`:is(${around}):has([name$="[${field}]"])`], list });
const agent = (field: string): Recipe => ({ select: [`[data-test-id="ticket-fields-${field}-select"]`], list });
const active = '.ticket-panes-grid-layout[data-is-active=true]';
const subject = '[data-test-id=omni-header-subject]';
const composer = '[data-test-id=omnicomposer-rich-text-ckeditor]';
const rich = '.ck-editor__editable';
const channel = ['[data-test-id=omnichannel-channel-switcher-button]'];

export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  sure: 'source',
  hosts: ['https://*.zendesk.com/*'],
  hint: `#new-request-form,form#new_request,${subject}`,
  forms: [
    {
      root: ['#new-request-form form', 'form#new_request', 'form:has([name="request[subject]"])'],
      fields: {
        title: { select: ['[name="request[subject]"]', '#request_subject'] },
        body: { select: [rich, '[name="request[description]"]', '#request_description'] },
        attachments: { select: ['#request-attachments', 'input[type=file]'] },
        priority: request('priority'),
      },
      type: request('type'),
      lists: list,
      row: { around, label: 'label,[data-garden-id$=".label"]' },
      required: ['.required'],
      attached: ['[data-garden-id="forms.file"]', '.upload-link'],
      submit: { buttons: ['button[type=submit]', 'input[type=submit]'], by: 'submit' },
      outcome: { at: ['/requests/{number}'], rejected: ['.notification-error', '[role=alert][data-garden-id]'] },
      reloads: [{ after: ['type', 'module'], area: 'form' }],
    },
    {
      id: 'agent',
      at: ['/agent/tickets/new/*'],
      root: [`${active}:has(${subject})`, `[data-ticket-id]:has(${subject})`],
      fields: { title: { select: [subject] }, body: { select: [composer, rich] }, priority: agent('priority') },
      type: agent('type'),
      lists: list,
      row: { around, label: 'label' },
      submit: { buttons: ['[data-test-id=submit_button-button]'], by: 'click' },
      outcome: { at: ['/agent/tickets/{number}'], created: ['[data-garden-id^=notifications]:has(a[href*=tickets])'] },
    },
  ],
  page: {
    at: ['/agent/tickets/{number}', '/requests/{number}'],
    root: [active, '[data-ticket-id]', 'main'],
    number: ['[data-test-id=ticket-id]', '.request-details .request-id'],
    title: [subject, 'h1.request-title'],
    body: ['[data-test-id=omni-log-comment-item] .zd-comment', 'section.comment-body'],
    fields: { priority: ['[data-test-id=ticket-fields-priority-select] [data-garden-id="dropdowns.combobox.value"]'] },
    comments: {
      each: '[data-test-id=omni-log-comment-item],li.comment',
      author: '[data-test-id=omni-log-item-sender],.comment-author',
      text: '.zd-comment,section.comment-body',
      internal: '[data-test-id=omni-log-internal-note-tag]',
    },
    attachments: ['.attachments a', '[data-test-id=omni-log-attachment]'],
    reply: {
      open: ['.comment-show-container'],
      box: { select: [composer, `.comment-form ${rich}`, '#request_comment_body'] },
      submit: ['[data-test-id=submit_button-button]', '.comment-form [type=submit]'],
      internal: [{ select: channel, says: ['internal note', 'interne notiz'] }],
      public: [{ select: channel, says: ['public reply', 'öffentliche antwort'] }, '.comment-form'],
    },
  },
};
