/**
 * osTicket 1.17 and 1.18 (seen: 1.18.1), for customers and staff. Names and ids of the fields are made anew with every session, so most
 * are found by their labels, which stand in the data of the installation. A topic empties the form and loads its own.
 */
import type { Recipe, Site, TicketForm } from './site.ts';

const body: Recipe = { select: ['#dynamic-form textarea.richtext.draft', '#dynamic-form textarea.draft'] };
const topic = 'select[name=topicId]';
const thanks = '#content:not(:has(#ticketForm)) > #msg_notice';

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
  required: ['td.required', '#userRow span.error'],
  attached: ['.filedrop .files .filename > span:first-child'],
  reloads: [{ after: ['type'], area: '#dynamic-form' }],
  // A guest is thanked without a number, at the address of the form.
  outcome: { at: ['/tickets.php?id={id}'], made: [thanks], rejected: ['#msg_error'] },
};

export const osticket: Site = {
  id: 'osticket',
  name: 'osTicket',
  sure: 'seen',
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
    // Before the problem that it stands below: "Report a Problem / Access Issue".
    { type: 'access-request', words: ['access', 'zugang', 'zugriff'] },
    { type: 'incident', words: ['problem', 'issue', 'ausfall'] },
    { type: 'question', words: ['inquiry', 'feedback', 'rückfrage'] },
  ],
  target: ['select[name=deptId] option[value]:not([value=""]):checked'],
  markup: [{ sign: 'textarea.richtext', markup: 'html' }],
  page: {
    // A guest sees the one ticket at the address of the list.
    at: ['/tickets.php'],
    root: ['#content:has(#ticketThread)', 'body:has(#ticketThread)'],
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
