/** Zammad: the classic pages (Spine) behind `#`, where every open tab stays in the page, and the new ones (Vue) under `/desktop`. */
import type { List, Recipe, Site } from './site.ts';

const classic = '.content.active form.ticket-create';
/** A list of the new pages: an output that opens, options elsewhere on the page. */
const list: List = { chosen: ['output [role=listitem]'], open: ['output'], options: ['[role=option]'] };
const drawn = (name: string): Recipe => ({ select: [`[data-test-id=field-select]:has(output[name="${name}"])`], list });

export const zammad: Site = {
  id: 'zammad',
  name: 'Zammad',
  sure: 'source',
  hosts: ['https://*.zammad.com/*'],
  hint: 'form.ticket-create,form#ticket-create',
  forms: [
    {
      root: [classic, 'form.ticket-create:not(.content *)'],
      fields: {
        title: { select: ['input[name=title]'] },
        body: { select: ['[data-name=body][contenteditable]', '.richtext-content[contenteditable]'] },
        attachments: { select: ['.article-attachment input[type=file]', 'input[type=file][name=file]'] },
        priority: { select: ['select[name=priority_id]', '[name=priority_id]'] },
      },
      type: { select: ['select[name=type]'] },
      row: { around: '.form-group', label: 'label' },
      submit: { buttons: ['button.js-submit', 'button[type=submit]'], by: 'click' },
      outcome: {
        created: ['.content.active .ticketZoom .ticket-number'],
        rejected: ['.content.active .has-error .help-inline', '.alert--danger'],
      },
      reloads: [{ after: ['type', 'priority'], area: '.ticket-form-middle' }],
    },
    {
      id: 'desktop',
      root: ['form#ticket-create'],
      fields: {
        title: { select: ['input[name=title]'] },
        body: { select: ['.ProseMirror'] },
        attachments: { select: ['input[type=file]'] },
        priority: drawn('priority_id'),
      },
      lists: list,
      row: { around: '.formkit-outer', label: 'label,.formkit-label' },
      submit: { buttons: ['button[type=submit]'], by: 'click' },
      outcome: { at: ['/desktop/tickets/{number}'], rejected: ['.formkit-outer[data-invalid]', '[role=alert]'] },
    },
  ],
  // There are three at first: the highest is read as the second of ours, and written for both.
  priorities: {
    P2: ['3 high', '3 hoch', 'high', 'hoch'],
    P1: ['4 very high', 'very high', 'urgent', 'dringend', '3 high', '3 hoch'],
    P3: ['2 normal', 'normal'],
    P4: ['1 low', '1 niedrig', 'low', 'niedrig'],
  },
  target: [`${classic} select[name=group_id] option:checked`],
  markup: [{ markup: 'html' }],
  page: {
    at: ['#ticket/zoom/{id}', '/desktop/tickets/{id}'],
    root: ['.content.active .ticketZoom', '.content.active:has(.ticket-article-item)', 'main:has([id^=article-])'],
    number: ['.ticket-number'],
    title: ['.ticket-title-update', '[role=heading][aria-level="2"]'],
    body: ['.ticket-article-item .richtext-content', '[data-test-id^=article-bubble-body]'],
    fields: { priority: ['.sidebar select[name=priority_id]'] },
    comments: {
      each: '.ticket-article-item,[data-test-id^=article-bubble-container]',
      author: '.article-meta.top .article-meta-row:first-child .article-meta-value',
      text: '.richtext-content,[data-test-id^=article-bubble-body]',
      internal: '.is-internal,.internal-note',
    },
    attachments: ['.ticket-article-item .attachment-name'],
    reply: {
      box: { select: ['form.article-add [data-name=body]', '#ticketArticleReplyForm .ProseMirror'] },
      submit: ['.ticketZoom .js-submit', '.js-submit'],
      internal: ['.content.active form.article-add.is-internal'],
      public: ['.content.active form.article-add.is-public'],
    },
  },
};
