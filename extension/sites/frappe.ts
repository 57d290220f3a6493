/**
 * Frappe Helpdesk, for agents and customers: neither ids nor names, so the line of the subject is known by its length and
 * all fields of the template by their labels. In the portal of customers the editor comes after the subject. The page of
 * a ticket is not known yet, and lists, which are buttons without a name, are left to people.
 */
import type { Site } from './site.ts';

export const frappe: Site = {
  id: 'frappe',
  name: 'Frappe Helpdesk',
  sure: 'source',
  hint: '#app input[maxlength="140"],#app .ProseMirror',
  forms: [
    {
      at: [
        '/helpdesk/tickets/new',
        '/helpdesk/tickets/new/*',
        '/helpdesk/my-tickets/new',
        '/helpdesk/my-tickets/new/*',
      ],
      root: ['#app'],
      fields: {
        title: { select: ['input[maxlength="140"]'], label: ['subject', 'betreff'] },
        body: { select: ['.ProseMirror'] },
        attachments: { select: ['input[type=file]'] },
      },
      row: { around: '.grid > div,.flex-col.gap-2', label: 'span' },
      submit: {
        // It has no name; older versions do not say their caption as a label either.
        buttons: [
          'button[aria-label=Submit]',
          'button[aria-label=Absenden]',
          'button[aria-label=Senden]',
          'button[class*="bg-surface-gray-7"]',
          'button[class*="bg-gray-900"]',
        ],
        by: 'click',
      },
      outcome: { at: ['/helpdesk/tickets/{number}', '/helpdesk/my-tickets/{number}'] },
    },
  ],
  markup: [{ markup: 'html' }],
};
