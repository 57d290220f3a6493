/**
 * Trac 1.0 to 1.6, seen on 1.6.1: one server-rendered form, which draws a preview below itself while somebody writes.
 * Which fields there are the project decides. Files are asked for on a page of their own, after the ticket is there.
 */
import type { Site } from './site.ts';

export const trac: Site = {
  id: 'trac',
  name: 'Trac',
  sure: 'seen',
  hint: 'form#propertyform [name=field_summary]',
  forms: [
    {
      // A ticket that exists has the same form, with a box for a comment in it.
      root: ['form#propertyform[action*="/newticket"]', 'form#propertyform:not(:has(#comment))'],
      notAt: ['/ticket/{number}'],
      fields: {
        title: { select: ['#field-summary', '[name=field_summary]'] },
        body: { select: ['textarea#field-description', '[name=field_description]'] },
        attachments: false,
        priority: { select: ['select#field-priority', '[name=field_priority]'] },
        module: { select: ['select#field-component', '[name=field_component]'] },
        version: { select: ['select#field-version', '[name=field_version]'] },
      },
      type: { select: ['select#field-type', 'select[name=field_type]'] },
      required: ['#field-summary', '[name=field_summary]'],
      // Its other button, and the Enter key, only show the preview. Trac counts the presses itself and lets no second one
      // through, so a press is held before Trac hears of it.
      submit: { buttons: ['input[type=submit][name=submit]'], by: 'click' },
      outcome: {
        at: ['/ticket/{number}', '/attachment/ticket/{number}'],
        // Whoever goes on to attach files, or may not look at tickets, is told on another page.
        created: ['#notice a[href*="/ticket/"]'],
        rejected: ['#warning', '#content.error'],
      },
    },
  ],
  types: [
    { type: 'incident', words: ['defect', 'bug', 'fehler'] },
    { type: 'change-request', words: ['enhancement', 'feature', 'verbesserung'] },
    { type: 'service-request', words: ['task', 'aufgabe'] },
  ],
  priorities: {
    P1: ['blocker'],
    P2: ['critical', 'kritisch'],
    P3: ['major', 'wichtig', 'normal'],
    P4: ['minor', 'trivial', 'unwichtig'],
  },
  commands: 'trac',
  page: {
    at: ['/ticket/{number}'],
    perProject: true,
    root: ['#content.ticket', 'body'],
    number: ['#ticket .trac-id'],
    title: ['#trac-ticket-title .summary', '#ticket h2.summary'],
    body: ['#ticket .description .searchable'],
    type: ['#ticket .trac-type'],
    reporter: ['#ticket td[headers=h_reporter]'],
    fields: {
      priority: ['#ticket td[headers=h_priority]'],
      module: ['#ticket td[headers=h_component]'],
      version: ['#ticket td[headers=h_version]'],
      // Fields of the project's own have the names it has given them.
      environment: ['#ticket td[headers=h_environment]', '#ticket td[headers=h_umgebung]'],
    },
    comments: { each: '#changelog .change:has(.comment)', author: '.trac-author,.trac-author-user', text: '.comment' },
    attachments: ['#attachments dt a[href*="/attachment/ticket/"]'],
    reply: {
      box: { select: ['form#propertyform textarea#comment'] },
      submit: ['form#propertyform input[name=submit]'],
      public: true,
    },
  },
};
