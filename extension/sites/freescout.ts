/**
 * FreeScout 1.8, for agents: a new conversation by mail or phone, and the box for replies and notes, which is one and the
 * same. Both write with Summernote and are sent by script. Files go up one by one through the editor's own button.
 */
import type { Site } from './site.ts';

const block = '.conv-reply-block:not(.hidden)';
const message = '.thread-type-customer,.thread-type-message,.thread-type-note';

export const freescout: Site = {
  id: 'freescout',
  name: 'FreeScout',
  sure: 'source',
  hint: '#conv-layout form.form-reply',
  forms: [
    {
      root: ['form#form-create', '#conv-layout.conv-new form.form-reply'],
      fields: {
        title: { select: ['input#subject', 'input[name=subject]'] },
        body: { select: ['.note-editable', 'textarea#body'] },
        attachments: false,
        // It has none of its own; a module may add one with a label.
        priority: { label: ['priority', 'priorität'] },
      },
      attached: ['.attachments-upload li a'],
      submit: {
        // The toolbar below the editor has all of its buttons at all times; the kind of conversation shows one.
        buttons: ['.btn-send-text', '.btn-create-conv', '.btn-add-note-text', '.btn-reply-submit'],
        by: 'click',
      },
      outcome: {
        at: ['/conversation/{id}'],
        rejected: ['.alert-floating.alert-danger', '.parsley-errors-list.filled', '.has-error .help-block strong'],
      },
    },
  ],
  target: ['.sidebar-title', '.sidebar-title-email'],
  markup: [{ markup: 'html' }],
  page: {
    at: ['/conversation/{id}'],
    root: ['#conv-layout:not(.conv-new)'],
    number: ['.conv-numnav strong'],
    title: ['.conv-subjtext > span', '.conv-subjtext'],
    // The newest stands first.
    body: ['.thread:not(:has(~ .thread)) .thread-content', '.thread:not(:has(~ .thread)) .thread-body'],
    comments: {
      each: message,
      author: '.thread-person strong',
      text: '.thread-body',
      internal: '.thread-type-note',
      own: '.thread-type-customer',
    },
    attachments: ['.thread-attachments .attachment-link'],
    reply: {
      open: ['.conv-actions .conv-reply'],
      box: { select: [`.conv-reply-block .note-editable`, '.conv-reply-block textarea#body'] },
      submit: [`${block} .btn-send-text`, `${block} .btn-add-note-text`],
      public: [`${block}:not(.conv-note-block):not(.conv-forward-block)`],
      internal: [`${block}.conv-note-block`],
    },
  },
};
