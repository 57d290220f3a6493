/**
 * osTicket 1.17 and 1.18, for customers and staff. Names and ids of the fields are made anew with every session, so most
 * are found by their labels, which stand in the data of the installation. A topic empties the form and loads its own.
 */
import type { Recipe, Site, TicketForm } from './site.ts';

const body: Recipe = { select: ['#dynamic-form textarea.richtext.draft', '#dynamic-form textarea.draft'] };
const topic = 'select[name=topicId]';

const form: Omit<TicketForm, 'id' | 'root' | 'submit'> = {
  fields: {
    // The subject of the form that comes with osTicket takes 50 characters.
    title: {
      select: ['#dynamic-form input[type=text][maxlength="50"]'],
      label: ['issue summary', 'subject', 'summary', 'betreff', 'zusammenfassung', 'problemzusammenfassung'],
    },
    body: { ...body, label: ['issue details', 'details', 'message', 'beschreibung', 'problembeschreibung'] },
    attachments: { select: ['#dynamic-form .filedrop input[type=file]'] },
    priority: { label: ['priority level', 'priority', 'priorität', 'prioritätsstufe'] },
  },
  type: { select: ['#topicId', topic] },
  row: { around: 'tr', label: 'label,td:first-child' },
  required: ['td.required', 'span.error'],
  attached: ['.filedrop .files .filename'],
  reloads: [{ after: ['type'], area: '#dynamic-form' }],
  outcome: { at: ['/tickets.php?id={id}'], rejected: ['#msg_error'] },
};

export const osticket: Site = {
  id: 'osticket',
  name: 'osTicket',
  sure: 'source',
  hint: 'form#ticketForm [name=topicId],form[action="tickets.php?a=open"]',
  forms: [
    {
      ...form,
      root: ['form#ticketForm[action="open.php"]', 'form#ticketForm'],
      submit: { buttons: ['.buttons input[type=submit]', 'input[type=submit]'], by: 'submit' },
    },
    {
      ...form,
      id: 'agent',
      root: ['form[action="tickets.php?a=open"]'],
      submit: { buttons: ['input[type=submit][name=submit]', 'input[type=submit]'], by: 'submit' },
    },
  ],
  types: [
    { type: 'incident', words: ['problem', 'issue', 'ausfall'] },
    { type: 'question', words: ['inquiry', 'feedback', 'rückfrage'] },
  ],
  target: ['select[name=deptId] option[value]:not([value=""]):checked'],
  markup: [{ sign: 'textarea.richtext', markup: 'html' }],
  page: {
    at: ['/tickets.php?id={id}'],
    root: ['#content:has(.thread-entry)', '#pjax-container', 'body'],
    number: ['.sticky.bar h2', '#ticketInfo h1 small'],
    title: ['.tixTitle h3', '#ticketInfo h1 b'],
    body: ['.thread-entry.message .thread-body > div'],
    // Only staff see a priority; its cell has a link to change it, or the bare words.
    fields: { priority: ['.ticket_info tr:nth-child(2) span[id^=field_]'] },
    comments: {
      each: '.thread-entry:not(.system)',
      author: '.header b',
      text: '.thread-body > div',
      internal: '.thread-entry.note',
    },
    attachments: ['.thread-entry .attachments .filename'],
    reply: {
      box: { select: ['form#reply .redactor-in,form#note .redactor-in', 'form#reply textarea,form#note textarea'] },
      submit: ['form#reply input[type=submit],form#note input[type=submit]'],
      public: ['#response-tabs li.active a[href="#reply"]', 'form#reply textarea#message'],
      internal: ['#response-tabs li.active a[href="#note"]'],
    },
  },
};
