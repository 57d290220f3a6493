/**
 * MantisBT 2: one server-rendered form; which of its fields are there the administrator decides. Steps and additional
 * information have fields of their own, which we leave alone: the description carries everything. A category stands
 * where others have a type.
 */
import type { Site } from './site.ts';

export const mantisbt: Site = {
  id: 'mantisbt',
  name: 'MantisBT',
  sure: 'source',
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
        rejected: ['.alert-danger'],
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
    fields: { priority: ['td.bug-priority'], version: ['td.bug-product-version'] },
    comments: {
      each: 'tr.bugnote',
      author: 'td.category p:first-child a',
      text: 'td.bugnote-note',
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
