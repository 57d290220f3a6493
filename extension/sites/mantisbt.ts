/**
 * MantisBT 2, seen on 2.28.4: one server-rendered form; which of its fields are there the administrator decides. Steps
 * and additional information have fields of their own, which we leave alone: the description carries everything. On the
 * page of an issue they are read as comments. A category stands where others have a type.
 */
import type { Site } from './site.ts';

export const mantisbt: Site = {
  id: 'mantisbt',
  name: 'MantisBT',
  sure: 'seen',
  hint: 'form#report_bug_form',
  forms: [
    {
      root: ['form#report_bug_form', 'form[action*="bug_report.php"]'],
      fields: {
        title: { select: ['#summary', 'input[name=summary]'] },
        body: { select: ['textarea#description', 'textarea[name=description]'] },
        attachments: { select: ['.dropzone', 'input[type=file][name^=ufile]'] },
        priority: { select: ['select#priority', 'select[name=priority]'] },
        version: { select: ['#product_version', '[name=product_version]'] },
        // The category is asked as the type.
        module: false,
      },
      type: { select: ['select#category_id', 'select[name=category_id]'] },
      row: { around: 'tr', label: 'th label,th' },
      required: ['th .required'],
      files: 'drop',
      attached: ['.dz-filename'],
      submit: { buttons: ['.widget-toolbox input[type=submit]', 'input[type=submit]'], by: 'submit' },
      outcome: {
        at: ['/view.php?id={number}'],
        created: ['.alert-success a[href*="view.php?id="]'],
        // With files the form is sent by script: what the server refuses it for then stands beside each of them.
        rejected: ['.alert-danger', '.dz-error .dz-error-message'],
      },
    },
  ],
  priorities: {
    P1: ['immediate', 'sofort', 'urgent', 'dringend'],
    P2: ['high', 'hoch'],
    P3: ['normal'],
    P4: ['low', 'niedrig', 'none', 'keine'],
  },
  target: ['#dropdown_projects_menu > a', '#projects-list .active'],
  // Markdown only where `$g_process_markdown` is on; the page of an issue then has this class.
  markup: [{ sign: '.markdown', markup: 'markdown' }],
  page: {
    at: ['/view.php?id={number}', '/bug_view_page.php?bug_id={number}'],
    root: ['#main-container', 'body'],
    number: ['td.bug-id'],
    title: ['td.bug-summary'],
    body: ['td.bug-description'],
    type: ['td.bug-category'],
    reporter: ['td.bug-reporter'],
    fields: { priority: ['td.bug-priority'], version: ['td.bug-product-version'] },
    // Steps and additional information are more of what the reporter wrote.
    comments: {
      each: 'tr.bugnote,tr:has(> td.bug-steps-to-reproduce),tr:has(> td.bug-additional-information)',
      author: 'td.category p:first-child a',
      text: 'td.bugnote-note,td.bug-steps-to-reproduce,td.bug-additional-information',
      internal: 'td.bugnote-private',
    },
    attachments: ['td.bug-attach-tags a[href*="file_download"]', 'tr.bugnote a[href*="file_download"]'],
    reply: {
      box: { select: ['textarea#bugnote_text', '[name=bugnote_text]'] },
      submit: ['form#bugnoteadd input[type=submit]'],
      internal: ['#bugnote_add_view_status:checked'],
      public: ['form#bugnoteadd:not(:has(#bugnote_add_view_status:checked))'],
    },
  },
};
