/**
 * Trac 1.0 to 1.6: one server-rendered form, which draws a preview beside itself while somebody writes. Which fields there
 * are the project decides. Files are asked for on a page of their own, after the ticket is there.
 */
import type { Site } from './site.ts';

export const trac: Site = {
  id: 'trac',
  name: 'Trac',
  sure: 'source',
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
      // Its other button only shows the preview.
      submit: { buttons: ['input[type=submit][name=submit]'], by: 'submit' },
      outcome: { at: ['/ticket/{number}', '/attachment/ticket/{number}'], rejected: ['#warning'] },
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
