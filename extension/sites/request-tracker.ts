/**
 * Request Tracker 5 and 6, for staff and self-service. A change of the queue loads the form anew. RT 6 draws the same
 * form out of widgets and moves between pages by htmx.
 */
import type { Site } from './site.ts';

const queue = '[name=Queue]';

export const requestTracker: Site = {
  id: 'request-tracker',
  name: 'Request Tracker',
  sure: 'seen',
  hint: 'form[name=TicketCreate]',
  forms: [
    {
      root: ['form[name=TicketCreate]'],
      fields: {
        title: { select: ['input[name=Subject]', '#SetSubject'] },
        body: {
          select: ['#cke_Content iframe.cke_wysiwyg_frame', '.ck-editor__editable', 'textarea[name=Content]'],
        },
        // The input behind the area takes one file.
        attachments: { select: ['#attach-dropzone.dz-clickable', 'input#Attach', 'input[type=file][name=Attach]'] },
        priority: { select: ['[name=InitialPriority]'] },
      },
      row: { around: '.form-row,.row', label: '.label,label' },
      required: ['.required-field', '.cfhint.required'],
      attached: ['#attach-dropzone .dz-filename', '[name^=DeleteAttach] + label'],
      uploading: ['#attach-dropzone .dz-preview:not(.dz-complete)'],
      submit: { buttons: ['input[name=SubmitTicket]', '#SubmitTicket', '[type=submit]'], by: 'submit' },
      outcome: {
        at: ['/Ticket/Display.html?id={number}', '/SelfService/Display.html?id={number}'],
        rejected: ['#results .alert-danger', '.cfinvalidfield', '.titlebox.error', '.invalid-feedback'],
      },
    },
  ],
  target: [`form[name=TicketCreate] select${queue} option:checked`, `form[name=TicketCreate] input${queue}`],
  markup: [
    { sign: 'form[name=TicketCreate] input[name=ContentType][value="text/html"]', markup: 'html' },
    { sign: 'form[name=TicketCreate] textarea.richtext', markup: 'html' },
  ],
  page: {
    // The box for an answer stands on a page of its own.
    at: [
      '/Ticket/Display.html?id={number}',
      '/SelfService/Display.html?id={number}',
      '/Ticket/Update.html?id={number}',
    ],
    root: ['body'],
    number: ['#header h1', '#page-title'],
    title: ['#header h1', '#page-title'],
    body: ['.transaction.Ticket-transaction.message .messagebody', '.history .transaction .messagebody'],
    reporter: ['.ticket-info-people .requestors .user', '.requestors .user'],
    fields: { priority: ['.ticket-info-basics .priority .value', '.priority .value'] },
    comments: {
      each: '.history .transaction',
      author: '.metadata .user',
      text: '.messagebody',
      internal: '.description .comment',
    },
    attachments: ['.ticket-info-attachments a', '.attachment a'],
    reply: {
      open: ['#page-actions-reply', '#page-respond'],
      box: { select: ['textarea[name=UpdateContent]'] },
      submit: ['form[name=TicketUpdate] [name=SubmitTicket]'],
      public: ['select[name=UpdateType] option[value=response]:checked'],
      internal: ['select[name=UpdateType] option[value=private]:checked'],
    },
  },
};
