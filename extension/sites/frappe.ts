/**
 * Frappe Helpdesk, for agents and customers: neither ids nor names, so the line of the subject is known by its length and
 * all fields of the template by their labels. In the portal of customers the editor comes after the subject. Lists, which
 * are buttons without a name, are left to people. Below a ticket stand two boxes, of which one is shown: the first sends
 * mail, the second is for colleagues (S). The name of a writer is not verified (M).
 */
import type { Site } from './site.ts';

const shown = (place: number): string => `.comm-area > :nth-child(${place}):not([style*=none]):has(.ProseMirror)`;

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
  page: {
    at: ['/helpdesk/tickets/{number}', '/helpdesk/my-tickets/{number}'],
    root: ['#app:has(.activity)'],
    number: ['header [class*="text-ink-gray-9"]'],
    title: ['header [class*="text-ink-gray-9"]'],
    body: ['.activity iframe', '.activity .prose-f', '.activity .email-content'],
    comments: {
      each: '.activity',
      author: '.text-ink-gray-8,.grow span',
      text: 'iframe,.prose-f,.email-content',
      internal: '[id^="comment-"]',
    },
    reply: {
      open: ['.comm-area [aria-label=Reply]', '.comm-area > :first-child button'],
      box: { select: ['.comm-area .ProseMirror', 'section .ProseMirror'] },
      submit: ['.comm-area .ProseMirror', 'section button[aria-label=Send]', 'section button[aria-label=Senden]'],
      public: [shown(2), 'section:not(:has(.comm-area)) .ProseMirror'],
      internal: [shown(3)],
    },
  },
};
