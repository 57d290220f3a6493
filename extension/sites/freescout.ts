/**
 * FreeScout 1.8 (seen: 1.8.235), for agents: a new conversation by mail or phone, and the box for replies and notes, which is one and the
 * same. Both write with Summernote and are sent by script. Files are dropped on the editor.
 */
import type { Site } from './site.ts';

const block = '.conv-reply-block:not(.hidden)';
const message = '.thread-type-customer,.thread-type-message,.thread-type-note';

export const freescout: Site = {
  id: 'freescout',
  name: 'FreeScout',
  sure: 'seen',
  hint: '#conv-layout form.form-reply',
  forms: [
    {
      root: ['form#form-create', '#conv-layout.conv-new form.form-reply'],
      fields: {
        title: { select: ['input#subject', 'input[name=subject]'] },
        body: { select: ['.note-editable', 'textarea#body'] },
        // The area that the editor shows while a file is dragged; a picture goes into the text.
        attachments: { select: ['.note-dropzone'] },
        // It has none of its own; a module may add one with a label.
        priority: { label: ['priority', 'priorität'] },
      },
      files: 'drop',
      attached: ['.attachments-upload li a'],
      uploading: ['.attachments-upload li:not(.attachment-loaded)', '#loader-main'],
      submit: {
        // The toolbar below the editor has all of its buttons at all times; the kind of conversation shows one.
        buttons: ['.btn-send-text', '.btn-create-conv', '.btn-add-note-text', '.btn-reply-submit'],
        by: 'click',
      },
      // A draft that is saved by itself has the address of a conversation already, so no address tells that it was sent.
      outcome: {
        made: ['.alert-floating.alert-success a[href*="/conversation/"]'],
        rejected: ['.alert-floating.alert-danger', '.help-block.filled', '.has-error .help-block strong'],
      },
    },
  ],
  target: ['.sidebar-title .mailbox-name', '.sidebar-title'],
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
